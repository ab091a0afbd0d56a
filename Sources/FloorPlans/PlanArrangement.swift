import Pictures
import Vocabulary
import Wording

/// Everything of a plan at its place on the paper, for one size of marks.
struct PlanArrangement {
  private(set) var projection: PlanProjection
  private(set) var doors: [PlanDoor] = []
  private(set) var labels: [Label] = []
  private(set) var tokens: [PlacedToken] = []
  /// Triangles that point to entrances: tip first.
  private(set) var entrances: [[PaperPoint]] = []
  private(set) var notes: [KeyedNote] = []
  /// From a letter beside a room to the middle of the room.
  private(set) var leaders: [(from: PaperPoint, to: PaperPoint)] = []
  /// The inner box of each room, where arrows begin and end.
  private(set) var cores: [Room.ID: Box] = [:]

  let radius: Double
  private let layout: FloorLayout
  private let typeface: Typeface

  /// - Parameter box: the paper for the plan and for what stands in front of the building.
  init(of sheet: FloorSheet, layout: FloorLayout, in box: Box, radius: Double, _ typeface: Typeface) {
    self.radius = radius
    self.layout = layout
    self.typeface = typeface
    let residents = PlanResidents(of: sheet, layout: layout)
    var groups = residents.outside
    // The sides are those of the bare floor; which way it is shifted does not matter to them.
    let bare = PlanProjection(of: layout, width: box.width, height: box.height)
    for index in groups.indices {
      guard let door = groups[index].door else { continue }
      groups[index].side = Side.nearest(
        to: PlanDoor(layout.doors[door], outline: nil, projection: bare).middle, of: bare.box)
    }
    var strips = OutsideStrips(groups, in: box, radius: radius, typeface)
    notes = strips.notes
    projection = PlanProjection(
      of: layout, width: box.width - strips.depth(.left) - strips.depth(.right),
      height: box.height - strips.depth(.top) - strips.depth(.bottom))
    let total = PaperPoint(
      projection.width + strips.depth(.left) + strips.depth(.right),
      projection.height + strips.depth(.top) + strips.depth(.bottom))
    projection.move(
      to: PaperPoint(
        box.x0 + (box.width - total.x) / 2 + strips.depth(.left),
        box.y0 + (box.height - total.y) / 2 + strips.depth(.top)))
    let outlines = Dictionary(
      layout.spaces.compactMap { space in space.room.map { ($0, space.outline) } }, uniquingKeysWith: { $1 })
    doors = layout.doors.map { door in
      PlanDoor(door, outline: door.room.flatMap { outlines[$0] }, projection: projection)
    }
    strips.place(around: projection.box, within: box, doors: doors, typeface)
    labels += strips.labels
    tokens += strips.tokens
    entrances = strips.triangles
    placePoints(residents.points, within: box)
    for (index, space) in layout.spaces.enumerated() { furnish(space, residents.spaces[index], sheet) }
    placeLeaders(within: box)
  }

  /// What tokens and labels cover.
  var taken: [Box] { tokens.map(\.box) + labels.map(\.box) }

  /// Marks with a measured place go there, or as near as is free.
  private mutating func placePoints(_ points: [(token: Token, point: Point)], within box: Box) {
    for (token, point) in points {
      let wish = projection.paper(point)
      let width = token.width(radius: radius, typeface)
      let spots = (0...12).flatMap { ring -> [PaperPoint] in
        let away = Double(ring) * (radius + 0.5)
        return ring == 0
          ? [wish]
          : [(1, 0), (0, 1), (-1, 0), (0, -1), (0.7, 0.7), (-0.7, 0.7), (-0.7, -0.7), (0.7, -0.7)].map {
            PaperPoint(wish.x + $0.0 * away, wish.y + $0.1 * away)
          }
      }
      let placed = spots.map { [radius] spot in
        PlacedToken(token: token, centre: spot, radius: radius, width: width)
      }
      let taken = taken
      if let free = placed.first(where: { place in
        box.contains(place.box) && !taken.contains { $0.overlaps(place.box.inset(by: -0.4)) }
      }) {
        tokens.append(free)
      } else {
        notes.append(
          KeyedNote(letter: KeyedNote.letter(notes.count), words: [], tokens: [token], leader: wish))
      }
    }
  }

  private mutating func furnish(
    _ space: FloorLayout.Space, _ residents: PlanResidents.OfSpace, _ sheet: FloorSheet
  ) {
    let ring = space.outline.corners.map(projection.paper)
    let ownDoors = doors.filter { $0.room != nil && $0.room == space.room }
    var obstacles = tokens.map { $0.box.inset(by: -Token.gap) }
    obstacles += doors.compactMap { door in
      door.sweep.flatMap { sweep in
        space.outline.contains(projection.floor(sweep.centre)) ? sweep.inset(by: -0.6) : nil
      }
    }
    var inside = residents.inside
    for token in residents.onDoor {
      let width = token.width(radius: radius, typeface)
      let spots = ownDoors.flatMap { door in door.places(radius: radius, count: 3) }
      let place = spots.map { PlacedToken(token: token, centre: $0, radius: radius, width: width) }
        .first { place in fits(place.box, in: space.outline, ring: ring, obstacles: obstacles) }
      if let place {
        tokens.append(place)
        obstacles.append(place.box.inset(by: -Token.gap))
      } else {
        inside.append(token)
      }
    }
    let free = FreeSpace(
      ring: ring, isInside: { space.outline.contains(projection.floor($0)) }, margin: 1.7,
      obstacles: obstacles)
    let words =
      sheet.rooms.first { $0.id == space.room && space.room != nil }
      .map {
        RoomWords(
          $0, arrows: sheet.arrows, isAreaUnknown: space.isAreaUnknown, language: sheet.language,
          typeface)
      } ?? RoomWords(placeholderIn: sheet, typeface)
    let boxes = Array(free.boxes.prefix(6))
    let letter = key(of: space.room, in: sheet)
    let fitting = RoomFitting(words, tokens: inside, in: boxes, radius: radius, letter: letter, typeface)
    labels += fitting.labels
    tokens += fitting.tokens
    if let room = space.room, let box = boxes.first ?? Box(around: ring) { cores[room] = box }
    if !fitting.isComplete {
      let middle = boxes.first?.centre ?? Box(around: ring)?.centre
      notes.append(
        KeyedNote(
          letter: letter, words: fitting.restWords, tokens: fitting.restTokens,
          leader: fitting.hasLetter ? nil : middle))
    }
  }

  /// What a note of a room is called: the room's number where it is short and its own.
  private func key(of room: Room.ID?, in sheet: FloorSheet) -> String {
    guard let number = sheet.rooms.first(where: { $0.id == room })?.number, (1...4).contains(number.count),
      sheet.rooms.filter({ $0.number == number }).count == 1
    else { return KeyedNote.letter(notes.count) }
    return number
  }

  /// Rooms too small for the letter of their note have it beside them, in the nearest free place.
  private mutating func placeLeaders(within box: Box) {
    let edges = layout.spaces.flatMap { space in
      space.outline.edges.map { (projection.paper($0.from), projection.paper($0.to)) }
    }
    let sweeps = doors.compactMap(\.sweep)
    for note in notes {
      guard let target = note.leader else { continue }
      let token = Token.letter(note.letter)
      let size = min(radius, 3.2)
      let width = token.width(radius: size, typeface)
      let taken = taken + entrances.compactMap { Box(around: $0) }
      var best: (cost: Double, place: PlacedToken)?
      for away in stride(from: 4.0, through: 60, by: 2) where away < best?.cost ?? .infinity {
        for direction in PlanArrangement.directions {
          let place = PlacedToken(token: token, centre: target + direction * away, radius: size, width: width)
          let room = place.box.inset(by: -0.8)
          guard box.contains(place.box),
            !taken.contains(where: { $0.overlaps(room) || $0.meets(place.centre, target) })
          else { continue }
          let crossings =
            edges.filter { room.meets($0.0, $0.1) }.count + sweeps.filter { $0.overlaps(room) }.count
          let isOutside = !layout.spaces.contains { $0.outline.contains(projection.floor(place.centre)) }
          let cost = away + Double(crossings) * 15 + (isOutside ? 0 : 5)
          if cost < best?.cost ?? .infinity { best = (cost, place) }
        }
      }
      guard let best else { continue }
      tokens.append(best.place)
      leaders.append((best.place.centre, target))
    }
  }

  private static let directions: [PaperPoint] = [
    PaperPoint(0, -1), PaperPoint(0, 1), PaperPoint(1, 0), PaperPoint(-1, 0), PaperPoint(0.7, -0.7),
    PaperPoint(-0.7, -0.7), PaperPoint(0.7, 0.7), PaperPoint(-0.7, 0.7), PaperPoint(0.38, -0.92),
    PaperPoint(-0.38, -0.92), PaperPoint(0.38, 0.92), PaperPoint(-0.38, 0.92), PaperPoint(0.92, -0.38),
    PaperPoint(-0.92, -0.38), PaperPoint(0.92, 0.38), PaperPoint(-0.92, 0.38),
  ]

  private func fits(_ box: Box, in outline: Outline, ring: [PaperPoint], obstacles: [Box]) -> Bool {
    let edges = zip(ring, ring.dropFirst() + ring.prefix(1))
    return outline.contains(projection.floor(box.centre))
      && !edges.contains { box.inset(by: -0.6).meets($0.0, $0.1) }
      && !obstacles.contains { $0.overlaps(box) }
  }
}
