import Vocabulary
import Wording

/// Why an activity moves, in words.
struct MoveReason {
  let scene: PlanScene
  let arrangement: Arrangement
  let model: PlanModel

  func text(of step: MoveOrder.Step) -> Bilingual {
    let reason = reason(of: step)
    guard let note = note(on: step) else { return reason }
    return Bilingual(zh: reason.zh + note.zh, en: reason.en + " " + note.en)
  }

  private func note(on step: MoveOrder.Step) -> Bilingual? {
    switch step.waiting {
    case nil: nil
    case .nowhere: PlanText.needsSwapSpace.filled()
    case .inRoom(let room):
      (scene.activities[step.activity].isWindow ? PlanText.waitsOpen : .waitsIn).filled(label(room))
    }
  }

  private func reason(of step: MoveOrder.Step) -> Bilingual {
    let activity = scene.activities[step.activity]
    guard let from = step.from else {
      return activity.origin == .required
        ? PlanText.setUpRequired.filled() : PlanText.setUpWanted.filled()
    }
    let broken = model.breaches[step.activity][from].compactMap { Constraints.named($0)?.about.name }
    if !broken.isEmpty {
      return PlanText.moveOutOfBreach.filled(label(from), PlanWords.list(broken))
    }
    if activity.roomClass == .office {
      if let area = freedOffice(from), joinsOffice(step) {
        return PlanText.moveFreesOffice.filled(label(from), PlanWords.area(area))
      }
      if let old = scene.area(from), let new = scene.area(step.to), new < old,
        arrangement.mainClass(of: step.to, in: scene) == .office
      {
        return PlanText.moveSmallerOffice.filled(PlanWords.area(old), PlanWords.area(new))
      }
    }
    let heirs = arrangement.activities(in: from).filter { $0 != step.activity }
      .map { scene.activities[$0] }.filter { $0.from != scene.rooms[from].id }
    if !heirs.isEmpty {
      return PlanText.moveMakesWay.filled(label(from), PlanWords.list(heirs.map(\.name)))
    }
    if scene.rooms[step.to].floor == 1, scene.rooms[from].floor != 1, activity.isPublic {
      return PlanText.moveToGround.filled()
    }
    if let old = scene.area(from), let new = scene.area(step.to), new > old {
      return PlanText.moveToLarger.filled(PlanWords.area(old), PlanWords.area(new))
    }
    return PlanText.moveForTheWhole.filled()
  }

  /// True where others work at desks already, or will.
  private func joinsOffice(_ step: MoveOrder.Step) -> Bool {
    arrangement.activities(in: step.to).contains {
      $0 != step.activity && scene.activities[$0].roomClass == .office
    }
  }

  /// The area of a room that was an office and is one no longer.
  private func freedOffice(_ room: Int) -> Double? {
    guard scene.asItIs.mainClass(of: room, in: scene) == .office,
      arrangement.mainClass(of: room, in: scene) != .office
    else { return nil }
    return scene.area(room)
  }

  private func label(_ room: Int) -> String { RoomText.label(scene.rooms[room]) }
}
