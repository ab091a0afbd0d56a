package import Vocabulary
import Wording

/// Why a step may not be taken; `text` says it for people.
package enum StepFault: Error, Hashable, Sendable {
  case unknownItem(String)
  /// No person may take the item from one state to the other; `allowed` are the states that it may go to.
  case noSuchStep(item: String, from: Bilingual, to: Bilingual, allowed: [Bilingual])
  case wrongRole(item: String, role: Bilingual, needed: [Bilingual])
  /// The person took the item out of the state `left`, and may therefore not take this step.
  case samePerson(item: String, by: String, left: Bilingual)
  case tooEarly(item: String, on: CalendarDate, last: CalendarDate)
  case nobody(item: String)

  package var text: Bilingual {
    switch self {
    case .unknownItem(let item): TrackText.unknownItem.filled(item)
    case .noSuchStep(let item, let from, let to, let allowed):
      allowed.isEmpty
        ? TrackText.noStepAtAll.filled(item, from)
        : TrackText.noSuchStep.filled(item, from, to, Self.list(allowed))
    case .wrongRole(let item, let role, let needed):
      TrackText.wrongRole.filled(item, role, Self.list(needed))
    case .samePerson(let item, let person, let left): TrackText.samePerson.filled(item, person, left)
    case .tooEarly(let item, let date, let last):
      TrackText.tooEarly.filled(item, date.description, last.description)
    case .nobody(let item): TrackText.nobody.filled(item)
    }
  }

  private static func list(_ words: [Bilingual]) -> Bilingual {
    Bilingual(
      zh: words.map(\.zh).joined(separator: "、"), en: words.map(\.en).joined(separator: ", "))
  }
}
