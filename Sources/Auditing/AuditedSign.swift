package import Matching
package import Standards
package import Vocabulary

/// A sign with what its text says and what the pack says about that.
package struct AuditedSign: Sendable {
  package var sign: Sign
  package var reading: Reading
  /// The catalogue's rows for the names on the sign, in order; nil for a name that it does not list.
  package var entries: [Pack.Entry?]

  package var id: Sign.ID { sign.id }
  package var subject: Subject { .sign(sign.locality, sign.id) }
  package var isOutside: Bool? { sign.position.isOutside }

  /// An own plate of a body or a mechanism: what caps count and catalogues list.
  package var isPlate: Bool { reading.signClass == .organisation || reading.signClass == .mechanism }

  /// Read with certainty, and of this locality.
  package var isOwn: Bool { reading.isForeign != true }

  /// The text on one line, shortened, for sentences.
  package var label: String {
    let line = sign.text.split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.count > 40 ? line.prefix(39) + "…" : line
  }

  /// The first row that the catalogue has for it.
  package var entry: Pack.Entry? { entries.first ?? nil }

  package var isExempt: Bool { entries.contains { $0?.placements.contains(.exempt) == true } }

  /// What a plate is counted as where it hangs; nil for what no cap counts.
  package var counted: Pack.Placement? {
    guard isPlate, isOwn, !isExempt, let isOutside else { return nil }
    guard isOutside else { return sign.position == .roomDoor ? nil : .insideMechanism }
    let placements = entries.compactMap { $0 }.flatMap(\.placements)
    return placements.contains(.outsideEmblem) && !placements.contains(.outsidePlaque)
      ? .outsideEmblem : .outsidePlaque
  }

  /// May a plate of this row hang where the sign hangs? Nil where its place is unknown.
  package func isLawful(_ entry: Pack.Entry) -> Bool? {
    guard let isOutside else { return nil }
    if entry.placements.contains(.exempt) { return true }
    if isOutside { return entry.placements.contains(where: \.isOutside) }
    return entry.placements.contains { [.insideMechanism, .roomPlate, .windowPlate].contains($0) }
  }
}
