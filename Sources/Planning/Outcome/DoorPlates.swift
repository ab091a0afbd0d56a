import Standards
import Surveys
import Vocabulary
import Wording

/// What follows for signs from rooms that change their use: one plate a door, plates of a function go with it.
struct DoorPlates {
  private(set) var plates: [Plan.Plate] = []
  /// Signs that the audit leaves alone and the plan does not.
  private(set) var changes: [Plan.SignChange] = []
  private let planCase: PlanCase
  private let scene: PlanScene
  private let names: RoomNames

  init(planCase: PlanCase, names: RoomNames, places: FunctionRooms, taken: [Plan.SignChange]) {
    self.planCase = planCase
    self.names = names
    scene = names.scene
    // A door plate that is only to be fixed is made anew where its room changes.
    let gone = Set(
      taken.filter { $0.disposition != .fix }.map { Subject.sign($0.locality, $0.sign) })
    let surveys = planCase.surveys(of: scene.site)
    let undecided = Set(
      surveys.flatMap { survey in
        (planCase.demands[survey.locality.id]?.undecided ?? []).map { Subject.sign(survey.locality.id, $0) }
      })
    let free = surveys.flatMap { $0.signs(at: scene.site.id) }.filter { sign in
      let subject = Subject.sign(sign.locality, sign.id)
      return !gone.contains(subject) && !undecided.contains(subject)
    }.sorted { ($0.locality, $0.id) < ($1.locality, $1.id) }
    for room in scene.rooms.indices where names.isRenamed(room) { rehang(room, free) }
    follow(
      free.filter { sign in !changes.contains { $0.sign == sign.id && $0.locality == sign.locality } }, places
    )
  }

  private mutating func rehang(_ room: Int, _ free: [Sign]) {
    let place = scene.rooms[room]
    let old = free.filter {
      $0.room == place.id && $0.position == .roomDoor && ($0.kind == nil || $0.kind == .doorPlate)
    }
    let isUsed = !names.arrangement.activities(in: room).isEmpty
    let text = names.plateText(of: room)
    for sign in old {
      changes.append(
        .init(
          locality: sign.locality, sign: sign.id, disposition: .remove,
          why: isUsed
            ? PlanText.plateReplaced.filled(text) : PlanText.plateOfEmptyRoom.filled(RoomText.label(place))))
    }
    guard isUsed, let locality = old.first?.locality ?? scene.localities.first?.id else { return }
    plates.append(
      .init(
        locality: locality, text: text, kind: .doorPlate,
        destination: .init(kind: .room, room: place.id, position: .roomDoor), replaces: old.map(\.id),
        why: PlanText.plateForNewUse.filled(RoomText.label(place))))
  }

  /// A sign that becomes part of a door plate becomes part of the plate that takes its place.
  func followed(_ change: Plan.SignChange) -> Plan.SignChange {
    guard let target = change.destination?.sign,
      let plate = plates.first(where: { $0.locality == change.locality && $0.replaces.contains(target) })
    else { return change }
    var change = change
    change.destination = plate.destination
    change.why = PlanText.signMergedIntoSign.filled(plate.text)
    return change
  }

  /// Plates inside a room go with the function that they name; guides that name it are made anew.
  private mutating func follow(_ free: [Sign], _ places: FunctionRooms) {
    var moved: [String: (from: Room.ID, to: FunctionRooms.Place)] = [:]
    for index in names.arrangement.moved(in: scene) {
      let activity = scene.activities[index]
      guard let function = activity.function, function.id != Arrangement.office, let from = activity.from,
        let place = places.place(of: function.id)
      else { continue }
      moved[function.id] = (from, place)
    }
    guard !moved.isEmpty else { return }
    let plates: Set<SignKind?> = [nil, .plaque, .mechanismPlate, .windowPlate, .deskPlate]
    for sign in free {
      let named = planCase.names.found(in: sign.text).compactMap { moved[$0.function.id] }
      guard let first = named.first else { continue }
      if sign.kind == .guide {
        changes.append(
          .init(
            locality: sign.locality, sign: sign.id, disposition: .fix, destination: SignResolution.here(sign),
            why: PlanText.guideOutdated.filled()))
      } else if plates.contains(sign.kind), sign.room == first.from, sign.position != .roomDoor {
        changes.append(
          .init(
            locality: sign.locality, sign: sign.id, disposition: .move,
            destination: .init(kind: .room, room: first.to.room.id, position: sign.position),
            why: PlanText.signFollows.filled(RoomText.label(first.to.room, name: first.to.name))))
      }
    }
  }
}
