import Standards
import Surveys
import Vocabulary
import Wording

/// Brings the signs of a site to the rooms that the plan gives their functions.
struct SignResolution {
  let planCase: PlanCase
  let scene: PlanScene
  let places: FunctionRooms
  private(set) var changes: [Plan.SignChange] = []
  private(set) var unmet: [Plan.UnmetNeed] = []

  init(planCase: PlanCase, scene: PlanScene, places: FunctionRooms) {
    self.planCase = planCase
    self.scene = scene
    self.places = places
    for (survey, sign, demand) in planCase.demandedSigns(at: scene.site) { resolve(sign, demand, survey) }
  }

  private mutating func resolve(_ sign: Sign, _ demand: Demands.SignDemand, _ survey: Survey) {
    switch demand.disposition {
    case .keep, .review: return
    case .remove: add(sign, .remove, nil, PlanText.signRemoved.filled())
    case .fix: add(sign, .fix, Self.here(sign), PlanText.signFixed.filled())
    case .merge, .move:
      guard let target = demand.target else {
        // A merge without a place to go to still comes down; a move has to go somewhere.
        if demand.disposition == .merge {
          add(sign, .merge, nil, PlanText.signMergedNowhere.filled())
        } else {
          fail(sign, .move, PlanText.moveWithoutTarget.filled(), [])
        }
        return
      }
      go(sign, demand.disposition, to: target, survey)
    }
  }

  private mutating func go(_ sign: Sign, _ disposition: Disposition, to target: Target, _ survey: Survey) {
    let isMerge = disposition == .merge
    switch target.kind {
    case .sign:
      guard let other = survey.signs.first(where: { $0.id.text == target.id }) else {
        fail(sign, disposition, PlanText.targetUnknown.filled(target.id), [])
        return
      }
      add(
        sign, disposition,
        .init(kind: .sign, room: other.room, sign: other.id, position: other.position),
        (isMerge ? PlanText.signMergedIntoSign : .signMovedToSign).filled(Self.line(other.text)))
    case .function:
      guard let place = places.place(of: target.id, for: survey.locality.id) else {
        let name = planCase.facilities.function(target.id)?.name ?? target.id
        fail(sign, disposition, PlanText.functionHasNoRoom.filled(name), [OneRoom.about.id])
        return
      }
      let isWindow = target.id == Self.serviceHall
      let label = RoomText.label(place.room, name: place.name)
      let text: PlanText =
        switch (isMerge, isWindow) {
        case (true, true): .signMergedIntoWindow
        case (true, false): .signMergedIntoRoom
        case (false, true): .signMovedToWindow
        case (false, false): .signMovedToRoom
        }
      add(
        sign, disposition,
        .init(kind: isWindow ? .window : .room, room: place.room.id, position: isWindow ? .window : .inside),
        text.filled(label))
    case .room, .window:
      let known = survey.rooms.first { $0.id.text == target.id }
      let hall =
        target.kind == .window ? places.place(of: Self.serviceHall, for: survey.locality.id)?.room : nil
      guard let room = known ?? hall else {
        fail(sign, disposition, PlanText.targetUnknown.filled(target.id), [])
        return
      }
      let isWindow = target.kind == .window
      add(
        sign, disposition,
        .init(kind: target.kind, room: room.id, position: isWindow ? .window : .inside),
        (isMerge ? PlanText.signMergedIntoRoom : .signMovedToRoom).filled(RoomText.label(room)))
    case .wall:
      let isOutside = target.id == "entrance"
      add(
        sign, disposition,
        .init(
          kind: .wall, position: isOutside ? (sign.kind == .emblem ? .lintel : .outerWall) : .inside),
        (isOutside ? PlanText.signMovedToEntrance : .signMovedToInnerWall).filled())
    }
  }

  private mutating func add(
    _ sign: Sign, _ disposition: Disposition, _ destination: Plan.Destination?, _ why: Bilingual
  ) {
    changes.append(
      .init(
        locality: sign.locality, sign: sign.id, disposition: disposition, destination: destination, why: why))
  }

  /// A sign that has to go somewhere and cannot stays where it is, and the plan says so.
  private mutating func fail(
    _ sign: Sign, _ disposition: Disposition, _ why: Bilingual, _ constraints: [String]
  ) {
    add(sign, disposition, nil, why)
    unmet.append(
      .init(
        need: Subject.sign(sign.locality, sign.id).description, name: Self.line(sign.text), why: why,
        constraints: constraints))
  }

  static let serviceHall = "service-hall"

  static func here(_ sign: Sign) -> Plan.Destination {
    .init(kind: sign.room == nil ? .wall : .room, room: sign.room, position: sign.position)
  }

  /// The text on one line, shortened, for sentences.
  static func line(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.count > 40 ? line.prefix(39) + "…" : line
  }
}
