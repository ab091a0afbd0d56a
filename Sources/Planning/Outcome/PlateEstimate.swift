package import Vocabulary
import Wording

/// What a plate to make will measure and cost, as far as the signs at hand tell: nobody is asked for it.
///
/// A plate that takes the place of a sign is as large as that; any other is as large, and costs as much, as the middle
/// one of its kind here.
struct PlateEstimate {
  private let signs: [Sign]

  init(_ signs: [Sign]) { self.signs = signs.sorted { $0.id < $1.id } }

  func filled(_ plate: Plan.Plate) -> Plan.Plate {
    var plate = plate
    let alike = signs.filter { $0.kind == plate.kind }
    let replaced = signs.first { plate.replaces.contains($0.id) && $0.width != nil && $0.height != nil }
    let sized = alike.filter { $0.width != nil && $0.height != nil }
    plate.width =
      replaced?.width
      ?? Self.middle(sized.compactMap { $0.width?.millimetres }).map { Length(millimetres: $0) }
    plate.height =
      replaced?.height
      ?? Self.middle(sized.compactMap { $0.height?.millimetres }).map { Length(millimetres: $0) }
    plate.costYuan = Self.middle(alike.compactMap(\.costYuan))
    return plate
  }

  /// The middle one, of two the smaller; nil of none.
  private static func middle(_ values: [Double]) -> Double? {
    values.isEmpty ? nil : values.sorted()[(values.count - 1) / 2]
  }
}

extension Plan.Plate {
  /// Size and cost in words; nil where neither is known.
  package var estimate: Bilingual? {
    let size = width.flatMap { width in
      height.map {
        PlanText.plateSize.filled(PlanWords.number(width.millimetres), PlanWords.number($0.millimetres))
      }
    }
    let cost = costYuan.map { PlanText.plateCost.filled(PlanWords.number($0 * Double(quantity))) }
    let parts = [size, cost].compactMap { $0 }
    guard !parts.isEmpty else { return nil }
    return PlanText.plateEstimate.filled(PlanWords.list(parts))
  }
}
