import Foundation
import Wording
import Vocabulary

/// The unit that a drawing is drawn in: what it declares where the rooms bear it out, else what makes rooms of them.
struct DXFUnits {
  enum Unit: Int, CaseIterable {
    // The numbers of `$INSUNITS`.
    case inches = 1
    case feet = 2
    case millimetres = 4
    case centimetres = 5
    case metres = 6
    case decimetres = 14

    var metres: Double {
      switch self {
      case .inches: 0.0254
      case .feet: 0.3048
      case .millimetres: 0.001
      case .centimetres: 0.01
      case .metres: 1
      case .decimetres: 0.1
      }
    }

    var name: Bilingual {
      switch self {
      case .inches: PlanFileText.inches.filled()
      case .feet: PlanFileText.feet.filled()
      case .millimetres: PlanFileText.millimetres.filled()
      case .centimetres: PlanFileText.centimetres.filled()
      case .metres: PlanFileText.metres.filled()
      case .decimetres: PlanFileText.decimetres.filled()
      }
    }
  }

  let unit: Unit
  let declared: Unit?
  /// True where neither the declared unit nor another makes plausible rooms.
  let isDoubtful: Bool

  /// m² of the middle room of a floor: what is usual, what may be, and what is still thinkable.
  private static let usual = 20.0
  private static let plausible = 2.0...400.0
  private static let thinkable = 0.8...1500.0

  /// - Parameters:
  ///   - code: `$INSUNITS`, nil where there is none.
  ///   - areas: of the rooms, in square units of the drawing.
  ///   - isEnglish: true where `$MEASUREMENT` says so.
  init(code: Int?, areas: [Double], isEnglish: Bool) {
    let sorted = areas.filter { $0 > 0 && $0.isFinite }.sorted()
    let told = code.flatMap { Unit(rawValue: $0) }
    declared = told
    guard !sorted.isEmpty else {
      (unit, isDoubtful) = (told ?? .millimetres, false)
      return
    }
    let middle = sorted[(sorted.count - 1) / 2]
    func area(_ unit: Unit) -> Double { middle * unit.metres * unit.metres }
    if let told, Self.plausible.contains(area(told)) {
      (unit, isDoubtful) = (told, false)
      return
    }
    // Inches and feet only where something in the file speaks of them, or of a unit that is not true.
    let isMetric = told == nil && !isEnglish
    let others = Unit.allCases.filter { unit in
      unit != .decimetres && !(isMetric && (unit == .inches || unit == .feet))
        && Self.thinkable.contains(area(unit))
    }
    let best = others.min { abs(log(area($0) / Self.usual)) < abs(log(area($1) / Self.usual)) }
    (unit, isDoubtful) = (best ?? told ?? .millimetres, best == nil)
  }
}
