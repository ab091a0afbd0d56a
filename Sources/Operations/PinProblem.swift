import Planning
import Vocabulary
import Wording

/// What is wrong with a pin, and what to do.
enum PinProblem {
  static func problem(_ pin: Pin, _ fault: PlanningError.PinFault) -> Problem {
    let written = pin.activity + (pin.room.map { "=" + $0 } ?? "")
    func list(_ names: [String]) -> Bilingual {
      Bilingual(zh: names.joined(separator: "、"), en: names.joined(separator: ", "))
    }
    func problem(_ what: Bilingual, _ cure: Bilingual) -> Problem {
      Problem(.usage, ProblemText.pinBad.filled(written, what), cure)
    }
    switch fault {
    case .unknownActivity(let names):
      return problem(ProblemText.pinActivity.filled(pin.activity), ProblemText.pinNames.filled(list(names)))
    case .ambiguousActivity(let ids):
      return problem(ProblemText.pinSeveral.filled(pin.activity), ProblemText.pinNames.filled(list(ids)))
    case .unknownRoom(let ids):
      return problem(ProblemText.pinRoom.filled(pin.room ?? ""), ProblemText.pinNames.filled(list(ids)))
    case .ambiguousRoom(let ids):
      return problem(ProblemText.pinSeveral.filled(pin.room ?? ""), ProblemText.pinNames.filled(list(ids)))
    case .nowhereYet: return problem(ProblemText.pinNowhere.filled(), ProblemText.pinNowhereCure.filled())
    case .passage: return problem(ProblemText.pinPassage.filled(), ProblemText.pinOtherRoom.filled())
    case .fixed: return problem(ProblemText.pinFixed.filled(), ProblemText.pinOtherRoom.filled())
    case .twice: return problem(ProblemText.pinTwice.filled(), ProblemText.pinTwiceCure.filled())
    case .apart(let other):
      return problem(ProblemText.pinApart.filled(other), ProblemText.pinOtherRoom.filled())
    }
  }
}
