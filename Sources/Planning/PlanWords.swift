package import Vocabulary
import Wording

/// Numbers and lists as sentences of the plan write them.
enum PlanWords {
  static func list(_ items: [Bilingual]) -> Bilingual {
    Bilingual(
      zh: items.map(\.zh).joined(separator: PlanText.listSeparator.chinese),
      en: items.map(\.en).joined(separator: PlanText.listSeparator.english + " "))
  }

  static func list(_ items: [String]) -> Bilingual { list(items.map(quoted)) }

  static func quoted(_ text: String) -> Bilingual { PlanText.quoted.filled(text) }

  static func area(_ squareMetres: Double) -> Bilingual { PlanText.area.filled(number(squareMetres)) }

  /// One decimal at most.
  static func number(_ value: Double) -> String {
    ModelPrinter.number((value * 10).rounded() / 10)
  }
}

extension Plan.Objective.Stop {
  /// Why a search stopped, for people.
  package var words: Bilingual {
    switch self {
    case .optimal: PlanText.stoppedOptimal.filled()
    case .effort: PlanText.stoppedEffort.filled()
    case .clock: PlanText.stoppedClock.filled()
    }
  }
}
