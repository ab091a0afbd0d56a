package import Surveys
import Vocabulary

extension Survey {
  /// The survey as it would be once the plan is carried out; signs to fix stay as they are.
  package func applying(_ plan: Plan) -> Survey {
    guard plan.localities.contains(locality.id), site(plan.site) != nil else { return self }
    var survey = self
    survey.applyRooms(of: plan)
    survey.applySigns(of: plan)
    survey.applyPlates(of: plan)
    return survey
  }

  private mutating func applyRooms(of plan: Plan) {
    for change in plan.rooms {
      guard let index = rooms.firstIndex(where: { $0.id == change.room && $0.site == plan.site }) else {
        continue
      }
      rooms[index].name = change.name
      rooms[index].function = change.function
      rooms[index].occupants = change.occupants
      rooms[index].headcount = change.headcount
      rooms[index].hoursPerWeek = change.hoursPerWeek
      rooms[index].isPublic = change.isPublic
    }
    for move in plan.moves {
      for index in uses.indices
      where uses[index].site == plan.site && uses[index].name == move.name
        && (uses[index].room == nil || uses[index].room == move.from)
      {
        uses[index].room = move.to
      }
    }
  }

  private mutating func applySigns(of plan: Plan) {
    // What no room can take stays where it hangs.
    let stuck = Set(plan.unmet.map(\.need))
    var gone: Set<Sign.ID> = []
    for change in plan.signs where change.locality == locality.id {
      guard let index = signs.firstIndex(where: { $0.id == change.sign }),
        !stuck.contains(Subject.sign(change.locality, change.sign).description)
      else { continue }
      switch change.disposition {
      case .remove, .merge: gone.insert(change.sign)
      case .move:
        guard let destination = change.destination else { continue }
        hang(&signs[index], at: destination)
      case .keep, .fix, .review: continue
      }
    }
    signs.removeAll { gone.contains($0.id) }
    for index in signs.indices { signs[index].covers.removeAll { gone.contains($0) } }
  }

  private mutating func applyPlates(of plan: Plan) {
    var known = Set(signs.map(\.id))
    for plate in plan.plates where plate.locality == locality.id {
      for ordinal in 1...max(1, plate.quantity) {
        let place = plate.destination.room?.text ?? plate.destination.position.rawValue
        let base = "plan-" + StableHash.hex("\(plan.site)|\(place)|\(plate.text)|\(ordinal)")
        var id = Sign.ID(base)
        var again = 2
        while !known.insert(id).inserted {
          id = Sign.ID("\(base)-\(again)")
          again += 1
        }
        var sign = Sign(id: id, locality: locality.id, site: plan.site, kind: plate.kind, text: plate.text)
        hang(&sign, at: plate.destination)
        signs.append(sign)
      }
    }
  }

  private func hang(_ sign: inout Sign, at destination: Plan.Destination) {
    sign.room = destination.room
    sign.position = destination.position
    // Its old spot on the plan and what it covered there tell nothing about the new place.
    sign.anchor = nil
    sign.facing = nil
    sign.covers = []
    if let room = destination.room, let site = rooms.first(where: { $0.id == room })?.site {
      sign.site = site
    }
    if destination.position.isOutside == false { sign.entrance = nil }
  }
}
