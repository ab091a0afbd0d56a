import Vocabulary

/// Holds the rooms that a plan draws on one floor against those that the table has there: by number, by name, then by
/// position (area, neighbours, signs with coordinates). What is not certain is told and not assigned.
struct RoomMatching {
  /// How a drawn room was recognised.
  enum Ground: Hashable, Sendable { case number, name, similarName, position }

  enum Result: Hashable, Sendable {
    /// Index of the room of the table.
    case room(Int, Ground)
    /// Indexes of the rooms that it may be; several drawn rooms may claim the same.
    case doubtful([Int])
    case unknown
  }

  /// The share by which areas may differ where only the position speaks, and where a name does as well.
  private static let areaTolerance = 0.05
  private static let namedAreaTolerance = 0.3
  /// Rooms across a wall are neighbours, metres.
  private static let wall = 0.5
  /// More pairs of drawn and listed rooms than this are no floor, and are not compared one by one.
  private static let pairLimit = 50_000

  private let drawn: [DrawnPlan.DrawnRoom]
  private let table: [Room]
  private let anchors: [Room.ID: [Point]]
  private let words: [RoomDirectory.Matches]
  private(set) var results: [Result]
  private var takenRooms: Set<Int> = []
  private var takers: [Int: Int] = [:]

  /// - Parameters:
  ///   - table: rooms of the floor, and those of unknown floor.
  ///   - anchors: where signs of a room were measured to hang.
  init(_ drawn: [DrawnPlan.DrawnRoom], table: [Room], anchors: [Room.ID: [Point]] = [:]) {
    self.drawn = drawn
    self.table = table
    self.anchors = anchors
    let directory = RoomDirectory(table)
    words = drawn.map { directory.matches(of: $0) }
    results = Array(repeating: .unknown, count: drawn.count)
    claim(.number) { $0.byNumber }
    claim(.name) { $0.byName }
    claimByPosition()
    claimSimilar(directory)
    listOpenClaims()
  }

  private mutating func assign(_ index: Int, _ room: Int, _ ground: Ground) {
    results[index] = .room(room, ground)
    takenRooms.insert(room)
    takers[room] = index
  }

  /// Assigns where one drawn room claims one room of the table, nobody else claims it, and number and name agree.
  private mutating func claim(_ ground: Ground, _ claims: (RoomDirectory.Matches) -> [Int]) {
    var claimants: [Int: [Int]] = [:]
    for index in words.indices where results[index] == .unknown {
      for room in claims(words[index]) where !takenRooms.contains(room) {
        claimants[room, default: []].append(index)
      }
    }
    for (room, indexes) in claimants.sorted(by: { $0.key < $1.key }) {
      guard indexes.count == 1, claims(words[indexes[0]]).count == 1, words[indexes[0]].agrees else {
        continue
      }
      assign(indexes[0], room, ground)
    }
  }

  /// Of the rooms whose words do not decide, those whose position does: the best for each other, and clearly so.
  private mutating func claimByPosition() {
    var shapes: [Int: Shape] = [:]
    while true {
      let open = results.indices.filter { results[$0] == .unknown && words[$0].agrees }
      let free = table.indices.filter { !takenRooms.contains($0) }
      guard !open.isEmpty, !free.isEmpty, open.count * free.count <= Self.pairLimit else { return }
      var bestOfDrawn: [Int: Best] = [:]
      var bestOfRoom: [Int: Best] = [:]
      for index in open {
        let shape = shapes[index] ?? Shape(Outline(drawn[index].corners))
        shapes[index] = shape
        for room in free {
          let score = score(index, shape, room)
          guard score > 0 else { continue }
          bestOfDrawn[index, default: Best()].see(room, score)
          bestOfRoom[room, default: Best()].see(index, score)
        }
      }
      let clear = open.compactMap { index -> (Int, Int)? in
        guard let room = bestOfDrawn[index]?.only, bestOfRoom[room]?.only == index else { return nil }
        return (index, room)
      }
      guard !clear.isEmpty else { return }
      for (index, room) in clear { assign(index, room, .position) }
    }
  }

  private struct Shape {
    let outline: Outline
    let area: Double

    init(_ outline: Outline) {
      self.outline = outline
      area = outline.area
    }
  }

  /// The best of several, and whether it stands alone.
  private struct Best {
    private var partner = 0
    private var score = 0
    private var isTied = false

    var only: Int? { score > 0 && !isTied ? partner : nil }

    mutating func see(_ partner: Int, _ score: Int) {
      if score == self.score { isTied = true }
      guard score > self.score else { return }
      (self.partner, self.score, isTied) = (partner, score, false)
    }
  }

  /// 0 where nothing speaks for the pair or something against it.
  private func score(_ index: Int, _ shape: Shape, _ room: Int) -> Int {
    let sharesWords = words[index].byName.contains(room) || words[index].byNumber.contains(room)
    guard sharesWords || words[index].isSilent else { return 0 }
    var score = 0
    if let function = drawn[index].function, let told = table[room].function {
      guard function == told else { return 0 }
      score += 1
    }
    // Signs may have been measured in another frame, so they speak for a room, never against it.
    if let points = anchors[table[room].id],
      points.allSatisfy({ shape.outline.contains($0) || shape.outline.distance(to: $0) < Self.wall })
    {
      score += 4
    }
    if let told = table[room].usableArea?.squareMetres, told > 0 {
      let difference = abs(shape.area - told) / told
      guard difference <= (sharesWords ? Self.namedAreaTolerance : Self.areaTolerance) else { return 0 }
      if difference <= Self.areaTolerance { score += 2 }
    }
    let neighbours = drawnNeighbours(of: room)
    if !neighbours.isEmpty {
      let touching = neighbours.filter { touches(shape.outline, Outline(drawn[$0].corners)) }.count
      guard touching > 0 else { return 0 }
      score += 2 * touching
    }
    // An area alone may be that of any room.
    return score > 2 || sharesWords ? score : 0
  }

  /// Drawn rooms that the table tells to be next to a room.
  private func drawnNeighbours(of room: Int) -> [Int] {
    takers.keys.filter { other in
      table[room].nextTo.contains(table[other].id) || table[other].nextTo.contains(table[room].id)
    }.compactMap { takers[$0] }
  }

  private func touches(_ first: Outline, _ second: Outline) -> Bool {
    first.corners.contains { second.distance(to: $0) < Self.wall }
      || second.corners.contains { first.distance(to: $0) < Self.wall }
  }

  private mutating func claimSimilar(_ directory: RoomDirectory) {
    let open = results.indices.filter { results[$0] == .unknown && !words[$0].isSilent }
    guard open.count * table.count <= Self.pairLimit else { return }
    var claimants: [Int: [Int]] = [:]
    var claims: [Int: [Int]] = [:]
    for index in open where words[index].byNumber.isEmpty && words[index].byName.isEmpty {
      claims[index] = directory.similar(to: drawn[index]).filter { !takenRooms.contains($0) }
      for room in claims[index] ?? [] { claimants[room, default: []].append(index) }
    }
    for index in open {
      guard let rooms = claims[index], !rooms.isEmpty else { continue }
      if rooms.count == 1, claimants[rooms[0]]?.count == 1 {
        assign(index, rooms[0], .similarName)
      } else {
        results[index] = .doubtful(rooms)
      }
    }
  }

  /// What still speaks for several rooms, or for one that another outline has, is doubtful.
  private mutating func listOpenClaims() {
    for index in results.indices where results[index] == .unknown {
      let all = Set(words[index].byNumber + words[index].byName)
      if !all.isEmpty { results[index] = .doubtful(all.sorted()) }
    }
  }
}
