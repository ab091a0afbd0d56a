import Vocabulary

/// The doors of a drawing: what is drawn on a door's layer and lies in the side of a room.
struct DXFDoors {
  /// Widths of doors, metres.
  private static let widths = 0.5...4.0
  /// Leaves that meet are one door; two openings with their middles so near are one drawn twice, metres.
  private static let touch = 0.15
  private static let same = 0.3

  private(set) var doors: [DrawnPlan.DrawnDoor] = []

  /// - Parameters:
  ///   - scale: metres a unit.
  ///   - outlines: the rooms, in metres.
  init(_ model: DXFModel, scale: Double, outlines: [Outline]) {
    let arcs = model.arcs.filter { Self.isDoor($0.layer, orWindow: true) }
    let pairs = model.paths.filter { !$0.isClosed && $0.points.count == 2 }.map {
      DXFModel.Segment(from: $0.points[0], to: $0.points[1], layer: $0.layer, line: $0.line)
    }
    let lines = (model.segments + pairs).filter { Self.isDoor($0.layer, orWindow: false) }
    guard !outlines.isEmpty, !arcs.isEmpty || !lines.isEmpty else { return }
    let placing = DoorPlacing(outlines)
    let index = OutlineIndex(outlines, margin: 0.5)
    func metres(_ point: Point) -> Point { Point(x: point.x * scale, y: point.y * scale) }
    func isDoor(_ from: Point, _ to: Point) -> Bool {
      let width = Self.distance(from, to)
      let middle = Point(x: (from.x + to.x) / 2, y: (from.y + to.y) / 2)
      return Self.widths.contains(width)
        && placing.outline(around: from, to, among: index.near(middle)) != nil
    }
    // An arc is the way of a leaf from its closed to its open end.
    for arc in arcs {
      let hinge = metres(arc.centre)
      for end in [metres(arc.from), metres(arc.to)] where isDoor(hinge, end) {
        add(.init(from: hinge, to: end, into: metres(arc.middle), row: arc.line))
        break
      }
    }
    for line in lines where isDoor(metres(line.from), metres(line.to)) {
      add(.init(from: metres(line.from), to: metres(line.to), row: line.line))
    }
  }

  private static func isDoor(_ layer: DXFLayer, orWindow: Bool) -> Bool {
    if case .door(let withWindows) = layer { orWindow || !withWindows } else { false }
  }

  private mutating func add(_ door: DrawnPlan.DrawnDoor) {
    for index in doors.indices.suffix(200) {
      let other = doors[index]
      if Self.distance(Self.middle(other), Self.middle(door)) < Self.same { return }
      if let joined = Self.joined(other, door) {
        (doors[index].from, doors[index].to) = joined
        return
      }
    }
    doors.append(door)
  }

  /// Both leaves of a door: they lie in one line and meet in its middle.
  private static func joined(_ first: DrawnPlan.DrawnDoor, _ second: DrawnPlan.DrawnDoor) -> (Point, Point)? {
    guard first.into != nil, second.into != nil, distance(first.to, second.to) < touch else { return nil }
    let away = Outline.distance(first.to, first.from, second.from)
    return away < touch && distance(first.from, second.from) <= widths.upperBound
      ? (first.from, second.from) : nil
  }

  private static func middle(_ door: DrawnPlan.DrawnDoor) -> Point {
    Point(x: (door.from.x + door.to.x) / 2, y: (door.from.y + door.to.y) / 2)
  }

  private static func distance(_ from: Point, _ to: Point) -> Double {
    let (dx, dy) = (to.x - from.x, to.y - from.y)
    return (dx * dx + dy * dy).squareRoot()
  }
}
