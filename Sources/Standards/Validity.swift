package import Vocabulary

/// From which day to which something holds, both included; an end that is not known is open.
package struct Validity: Hashable, Sendable {
  package var from: CalendarDate?
  package var to: CalendarDate?

  package init(from: CalendarDate? = nil, to: CalendarDate? = nil) {
    self.from = from
    self.to = to
  }

  package func holds(on date: CalendarDate) -> Bool {
    (from.map { $0 <= date } ?? true) && (to.map { date <= $0 } ?? true)
  }

  /// True when no day lies between its ends.
  package var isReversed: Bool {
    guard let from, let to else { return false }
    return to < from
  }

  /// Whether there is a day on which both hold.
  package func overlaps(_ other: Validity) -> Bool {
    if isReversed || other.isReversed { return false }
    if let to, let from = other.from, to < from { return false }
    if let from, let to = other.to, to < from { return false }
    return true
  }

  /// Whether it holds on every day on which the other does.
  package func covers(_ other: Validity) -> Bool {
    let begins = from.map { from in other.from.map { from <= $0 } ?? false } ?? true
    let ends = to.map { to in other.to.map { $0 <= to } ?? false } ?? true
    return begins && ends
  }
}

extension Pack {
  package var validity: Validity { Validity(from: validFrom, to: validTo) }
}

extension Pack.Entry {
  package var validity: Validity { Validity(from: validFrom, to: validTo) }
}

extension Pack.Requirement {
  package var validity: Validity { Validity(from: validFrom, to: validTo) }
}

extension Pack.ListedItem {
  package var validity: Validity { Validity(from: validFrom, to: validTo) }
}
