import Standards
import Vocabulary

/// Finds out which functions and bodies a site has: from its uses, else from its rooms, never by asking.
///
/// What neither tells comes from the standard, and everything that was filled in is an assumption.
struct ActivityDerivation {
  private(set) var activities: [Activity] = []
  private var filled = FilledFacts()
  private let facilities: Facilities
  private let names: FunctionNames

  init(rooms: [Room], uses: [Use], _ planCase: PlanCase) {
    facilities = planCase.facilities
    names = planCase.names
    var seen: Set<Use> = []
    let uses = uses.filter { seen.insert($0).inserted }
    var used: Set<Room.ID> = []
    for use in uses {
      guard let room = add(use, rooms: rooms, all: uses, taken: used) else { continue }
      used.insert(room)
    }
    for room in rooms where !used.contains(room.id) && room.isInUse { add(room) }
  }

  // MARK: - Uses

  /// Adds a use, and says which room it is in.
  private mutating func add(_ use: Use, rooms: [Room], all: [Use], taken: Set<Room.ID>) -> Room.ID? {
    let named = names.found(in: use.name).first { !$0.function.isPassage }
    let room =
      rooms.first { $0.id == use.room }
      ?? named.flatMap { named in
        rooms.first { room in
          !taken.contains(room.id) && !all.contains { $0.room == room.id }
            && functions(of: room).contains { $0.function.id == named.function.id }
        }
      }
    if let room, room.isPassage { return nil }
    // A body that is no function works at desks, or does what its room is for.
    let function: Facilities.Function? =
      named?.function
      ?? room.flatMap { room in functions(of: room).count == 1 ? functions(of: room)[0].function : nil }
      ?? facilities.function(Arrangement.office)
    let isAlone = room.map { room in all.count { $0.room == room.id } <= 1 } ?? false
    add(
      function, name: use.name, isBody: named == nil || named?.function.id == Arrangement.office, in: room,
      roomClass: function?.roomFunction ?? room?.function ?? .other,
      headcount: use.headcount ?? (isAlone ? room?.headcount : nil),
      hours: use.hoursPerWeek ?? slots(of: use)?.hours ?? (isAlone ? room?.hoursPerWeek : nil),
      isPublic: use.isPublic, isFixed: use.isFixed, slots: slots(of: use), archiveMetres: use.archiveMetres)
    return room?.id
  }

  /// When a use has its room; a timetable that cannot be read is told as an assumption.
  private mutating func slots(of use: Use) -> WeekSlots? {
    guard let text = use.slots else { return nil }
    guard let slots = WeekSlots(text) else {
      let line = (use.name, text)
      if !filled.unreadSlots.contains(where: { $0 == line }) { filled.unreadSlots.append(line) }
      return nil
    }
    return slots
  }

  // MARK: - Rooms

  /// Adds what the name, the class and the occupants of a room tell.
  private mutating func add(_ room: Room) {
    var found = functions(of: room)
    if found.isEmpty, let function = room.function.flatMap(Self.usual).flatMap(facilities.function) {
      found = [.init(function: function, word: RoomText.bare(room))]
    }
    guard !found.isEmpty else {
      filled.unknownFunctions.append(RoomText.label(room))
      add(
        nil, name: RoomText.bare(room), isBody: false, in: room, roomClass: room.function ?? .other,
        headcount: room.headcount, hours: room.hoursPerWeek, isPublic: room.isPublic, isFixed: true)
      return
    }
    let bodies = room.occupants.isEmpty ? [RoomText.bare(room)] : room.occupants
    let named = found.flatMap { one in
      one.function.id == Arrangement.office
        ? bodies.map { (one.function, $0, true) }
        : [(one.function, found.count == 1 ? RoomText.bare(room) : one.word, false)]
    }
    // People are counted by room: those who share one are taken to be equally many.
    let desks = named.count { [.office, .service].contains($0.0.roomFunction) }
    let parts = named.count == 1 ? 1 : max(desks, 1)
    if parts > 1, room.headcount != nil { filled.splitHeads.append(RoomText.label(room)) }
    var place = 0
    for (function, name, isBody) in named {
      let hasDesk = named.count == 1 || [.office, .service].contains(function.roomFunction)
      let share = room.headcount.map { ($0 + parts - 1 - place) / parts }
      add(
        function, name: name, isBody: isBody, in: room, roomClass: function.roomFunction,
        headcount: hasDesk ? share : nil, hours: named.count == 1 || isBody ? room.hoursPerWeek : nil,
        isPublic: named.count == 1 ? room.isPublic : nil, isFixed: nil)
      if hasDesk { place += 1 }
    }
  }

  /// The functions that a room's name tells, and those that its note says it has besides (兼).
  private func functions(of room: Room) -> [FunctionNames.Found] {
    guard room.isInUse else { return [] }
    var found = names.found(in: room.name)
    if let note = room.note, let word = note.firstIndex(of: "兼") {
      found += names.found(in: String(note[word...]))
    }
    var seen: Set<String> = []
    return found.filter { one in
      guard !one.function.isPassage, seen.insert(one.function.id).inserted else { return false }
      // The store of the meeting room is a store.
      return room.function != .storage || one.function.roomFunction == .storage
    }
  }

  /// The function of the standard that a room of a class bears when its name tells none.
  private static func usual(_ roomClass: Room.Function) -> String? {
    switch roomClass {
    case .office: Arrangement.office
    case .meeting: "meeting-room"
    // A store that the standard does not name may be the room of the boiler.
    case .storage, .service, .activity, .sanitary, .circulation, .idle, .other: nil
    }
  }

  // MARK: - What is missing

  /// Adds a function that nobody at the site bears; does nothing where somebody does or the standard has none.
  mutating func addMissing(_ id: String, _ origin: Activity.Origin) {
    guard !activities.contains(where: { $0.function?.id == id }), let function = facilities.function(id),
      !function.isPassage
    else { return }
    add(
      function, name: function.name, isBody: false, in: nil, roomClass: function.roomFunction, headcount: nil,
      hours: nil, isPublic: nil, isFixed: false, origin: origin)
  }

  var assumptions: [Bilingual] { filled.assumptions(facilities) }

  // MARK: -

  private mutating func add(
    _ function: Facilities.Function?, name: String, isBody: Bool, in room: Room?, roomClass: Room.Function,
    headcount: Int?, hours: Double?, isPublic: Bool?, isFixed: Bool?, origin: Activity.Origin = .survey,
    slots: WeekSlots? = nil, archiveMetres: Double? = nil
  ) {
    // Nobody is hired for a function that nobody bears yet: those who are there take it on.
    let headcount =
      headcount ?? (origin == .survey ? usualHeadcount(function, name, roomClass, room) : nil)
    let base = isBody ? "body:" + name : function?.id ?? "room:" + (room?.id.text ?? name)
    var id = base
    if activities.contains(where: { $0.id == id }), let room { id = base + "@" + room.id.text }
    var ordinal = 2
    while activities.contains(where: { $0.id == id }) {
      id = "\(base)#\(ordinal)"
      ordinal += 1
    }
    activities.append(
      Activity(
        id: id, name: name, kind: isBody ? .body : .function, function: function, roomClass: roomClass,
        origin: origin, from: room?.id, headcount: headcount,
        hoursPerWeek: hours ?? usualHours(function, name, roomClass), slots: slots,
        isPublic: isPublic ?? function?.isPublic ?? false,
        isFixed: room != nil && (isFixed ?? function?.isFixed ?? false)))
    activities[activities.count - 1].archiveMetres = archiveMetres
  }

  private mutating func usualHours(
    _ function: Facilities.Function?, _ name: String, _ roomClass: Room.Function
  ) -> Double? {
    if let hours = function?.defaultHours {
      filled.hours.append((name, hours))
      return hours
    }
    if [.activity, .meeting].contains(roomClass) { filled.unknownHours.append(name) }
    return nil
  }

  /// The standard's number of people; for offices without one, as many as the ceiling gives room for.
  private mutating func usualHeadcount(
    _ function: Facilities.Function?, _ name: String, _ roomClass: Room.Function, _ room: Room?
  ) -> Int? {
    if let heads = function?.defaultHeadcount {
      filled.heads.append((name, heads))
      return heads
    }
    guard roomClass == .office else { return nil }
    guard let area = room?.usableArea?.squareMetres, let ceiling = facilities.norm("office-per-head")?.value
    else {
      filled.guessedHeads.append((name, 1))
      return 1
    }
    let heads = max(1, Int(area / ceiling))
    filled.headsFromArea.append((name, heads))
    return heads
  }
}

extension Room {
  /// Toilets, corridors and stairs.
  var isPassage: Bool { function == .sanitary || function == .circulation }

  /// False for passages and for rooms that are said to be idle or are never used; stores need no hours.
  var isInUse: Bool {
    guard !isPassage, function != .idle else { return false }
    return function == .storage || hoursPerWeek != 0
  }
}

extension Facilities.Function {
  var isPassage: Bool { roomFunction == .sanitary || roomFunction == .circulation }
}
