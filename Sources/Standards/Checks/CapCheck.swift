import Tables
import Vocabulary
import Wording

/// A cap that the required entries alone exceed can never be kept.
enum CapCheck: LibraryCheck {
  static func remarks(on standards: CheckedStandards) -> [Remark] {
    standards.packs.flatMap { pack in
      Locality.Kind.allCases.flatMap { kind in
        [Pack.Placement.outsidePlaque, .outsideEmblem, .insideMechanism].compactMap { placement in
          remark(placement, kind, of: pack, standards)
        }
      }
    }
  }

  private static func remark(
    _ placement: Pack.Placement, _ kind: Locality.Kind, of pack: Pack, _ standards: CheckedStandards
  ) -> Remark? {
    guard let cap = pack.cap(placement, kind: kind), let max = cap.max else { return nil }
    let required = mostRequired(placement, kind, of: pack)
    // A child that inherits all of it repeats no fault of its parent.
    guard required.count > max, cap.origin == pack.id || required.contains(where: { $0.origin == pack.id })
    else { return nil }
    let over = required.dropFirst(max).map(\.name)
    let called = over.map(standards.called)
    return Remark(
      .error, code: "cap-too-small", at: pack.place(.pack, row: cap.origin == pack.id ? cap.row : nil),
      what: StandardsCheckText.capTooSmall.filled(
        placement.term.filled(), standards.kind(kind), max, required.count,
        Bilingual(zh: called.joined(separator: "、"), en: called.joined(separator: ", "))),
      cure: StandardsCheckText.capTooSmallCure.filled(),
      witness: over.first.map {
        standards.witness($0, kind, StandardsCheckText.requiredBeyondCap.filled(max))
      })
  }

  /// The required rows on the day on which there are most of them, those kept first in front.
  private static func mostRequired(
    _ placement: Pack.Placement, _ kind: Locality.Kind, of pack: Pack
  ) -> [Pack.Entry] {
    let starts = [pack.validFrom] + pack.entries.map(\.validFrom)
    let ends = [pack.validTo] + pack.entries.map(\.validTo)
    // The set of rows in force changes on these days only; a pack without any date has one that is as good as any.
    let days = Set((starts + ends).compactMap { $0 }).union(
      CalendarDate(year: 2000, month: 1, day: 1).map { [$0] } ?? [])
    var most: [Pack.Entry] = []
    for day in days.sorted() where pack.holds(on: day) || pack.validFrom == nil {
      let required = pack.entries(for: kind, on: day).filter {
        $0.isRequired && $0.placements.first == placement
      }
      if required.count > most.count { most = required }
    }
    return most.enumerated().sorted {
      ($0.element.priority ?? Int.max, $0.offset) < ($1.element.priority ?? Int.max, $1.offset)
    }.map(\.element)
  }
}
