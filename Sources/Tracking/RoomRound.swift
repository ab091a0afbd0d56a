import Matching
import Planning
import Surveys
import Vocabulary

/// What one survey and its plans say of rooms whose functions change.
///
/// A room of a site that serves several localities belongs to the first that the plan names, so that it is one item
/// and not one for each.
struct RoomRound {
  private let round: Round
  private let places: PlaceMap
  private let folding: TextFolding
  /// What the plans of this round want, by key of the room.
  private var wishes: [String: RoomWish] = [:]
  /// Activities that a room has, as the plan of its site understands the survey; nil without a plan.
  private var borne: [String: Set<String>] = [:]
  private var planned: Set<String> = []

  init(_ round: Round, _ places: PlaceMap, _ folding: TextFolding) {
    self.round = round
    self.places = places
    self.folding = folding
    for plan in round.plans where plan.localities.first ?? round.locality == round.locality {
      planned.insert(places.site(plan.site))
      for (room, wish) in RoomWish.wishes(of: plan) {
        if let key = places.rooms[room] { wishes[key] = wish }
      }
      for assignment in plan.assignments {
        if let room = assignment.from, let key = places.rooms[room] {
          borne[key, default: []].insert(assignment.activity)
        }
      }
    }
  }

  func run(on register: inout ItemRegister) {
    // The latest item of a room speaks for it.
    var latest: [String: Int] = [:]
    for index in register.tracked.indices where register.tracked[index].key.kind == .room {
      latest[register.tracked[index].key.place] = index
    }
    for room in round.survey.rooms.sorted(by: { $0.id < $1.id }) {
      guard let key = places.rooms[room.id] else { continue }
      let site = places.site(room.site)
      let wish = wishes[key]
      guard let index = latest[key], let wanted = register.tracked[index].wish else {
        if let wish { add(wish, room, key, site, &register) }
        continue
      }
      register.tracked[index].item.found = .room(round.locality, room.id)
      let isArranged = stands(wanted, in: room, key, isPlanned: planned.contains(site))
      if !register.isClosed(index), isArranged { register.close(index, on: round.on, .arranged) }
      if isArranged {
        // What a newer plan wants of a room that is done is another piece of work.
        if let wish { add(wish, room, key, site, &register) }
      } else if let wish {
        if register.isClosed(index) { register.reopen(index, on: round.on, .stillNotArranged) }
        register.tracked[index].wish = wish
        register.tracked[index].item.gains = wish.gains.map(\.name)
        register.tracked[index].item.losses = wish.losses.map(\.name)
      } else if planned.contains(site), !register.isClosed(index) {
        register.close(index, on: round.on, .notRequired)
      }
    }
  }

  private func add(
    _ wish: RoomWish, _ room: Room, _ key: String, _ site: String, _ register: inout ItemRegister
  ) {
    register.register(
      .init(kind: .room, site: site, place: key, name: ""), locality: round.locality, site: room.site,
      subject: .room(round.locality, room.id), title: title(of: room), action: .rearrange, wish: wish,
      on: round.on)
  }

  private func title(of room: Room) -> String {
    guard let number = room.number, !room.name.contains(number) else { return room.name }
    return "\(number) \(room.name)"
  }

  /// Whether the room has what it was to get and has lost what it was to lose: as a plan of this round reads the
  /// survey, else by the names that the survey gives to the room and to whoever uses it.
  private func stands(_ wish: RoomWish, in room: Room, _ key: String, isPlanned: Bool) -> Bool {
    if isPlanned {
      let borne = borne[key] ?? []
      return wish.gains.allSatisfy { borne.contains($0.id) }
        && !wish.losses.contains { borne.contains($0.id) }
    }
    let uses = round.survey.uses.filter { $0.room == room.id }.map(\.name)
    let names = Set(([room.name] + room.occupants + uses).map(folding.key))
    return wish.gains.allSatisfy { names.contains(folding.key($0.name)) }
      && !wish.losses.contains { names.contains(folding.key($0.name)) }
  }
}
