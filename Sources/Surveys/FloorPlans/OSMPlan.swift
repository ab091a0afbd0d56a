import Tables
import Vocabulary
import Wording

/// Floors of a building out of OpenStreetMap (Simple Indoor Tagging), as GeoJSON in degrees.
///
/// Rooms, areas and corridors are polygons with `indoor`, doors are points or lines in their walls; `level` and
/// `repeat_on` say on which floors they are. https://wiki.openstreetmap.org/wiki/Simple_Indoor_Tagging
struct OSMPlan {
  /// Width of a door that does not tell its own, metres.
  private static let doorWidth = 0.9
  /// A door is drawn into the wall that is so near, metres.
  private static let reach = 0.6

  private let frame: GeoFrame
  private var floors: [Int: DrawnPlan.DrawnFloor] = [:]
  /// Points of doors by floor; their line is drawn when the walls are known.
  private var doorPoints: [Int: [(point: Point, width: Double, name: String?, row: Int)]] = [:]
  private var halfLevels: [Double: Int] = [:]
  private var unclear: [(text: String, row: Int)] = []
  private var withoutLevel: [Int] = []
  private var walls = 0
  private var shapeless: [Int] = []

  /// True for a collection that is tagged as OpenStreetMap is, and not one of our own.
  static func isOne(_ collection: GeoJSONFile) -> Bool {
    guard collection.member("site_id") == nil, collection.member("frame") == nil else { return false }
    var isTagged = false
    for feature in collection.features {
      if feature.property("feature") != nil || feature.property("room_id") != nil { return false }
      isTagged = isTagged || tag("indoor", of: feature) != nil
    }
    return isTagged
  }

  static func read(_ collection: GeoJSONFile, level: Int?, into plan: inout DrawnPlan) {
    var reading = OSMPlan(collection)
    for (index, feature) in collection.features.enumerated() { reading.take(feature, index + 1, level) }
    reading.drawDoors()
    for (level, floor) in reading.floors.sorted(by: { $0.key < $1.key }) {
      plan.add(rooms: floor.rooms, doors: floor.doors, level: level)
    }
    reading.tell(&plan)
  }

  private init(_ collection: GeoJSONFile) {
    // One frame for all floors, so that they lie above each other.
    let indoor = collection.features.filter { Self.tag("indoor", of: $0) != nil }
    frame = GeoFrame(
      around: indoor.flatMap { feature -> [Point] in
        if case .polygons(let rings) = feature.shape { rings.flatMap { $0 } } else { [] }
      })
  }

  /// Tags stand flat beside `id`, beside `@id`, or in an object of their own.
  private static func tag(_ key: String, of feature: GeoJSONFile.Feature) -> String? {
    (feature.property(key) ?? feature.property("tags")?[key])?.word
  }

  private mutating func take(_ feature: GeoJSONFile.Feature, _ row: Int, _ named: Int?) {
    let kind = Self.tag("indoor", of: feature) ?? ""
    let door = Self.tag("door", of: feature)
    let isDoor = kind == "door" || door != nil && door != "no"
    switch (kind, feature.shape) {
    case (_, .point(let point)) where isDoor:
      for level in levels(of: feature, row, named) {
        doorPoints[level, default: []].append(
          (frame.local(point), Self.width(of: feature), Self.entrance(of: feature), row))
      }
    case (_, .line(let points)) where isDoor:
      guard let first = points.first, let last = points.last, first != last else {
        return shapeless.append(row)
      }
      for level in levels(of: feature, row, named) {
        floors[level, default: .init(level: level)].doors.append(
          .init(
            from: frame.local(first), to: frame.local(last), entrance: Self.entrance(of: feature), row: row))
      }
    case ("room", .polygons(let rings)), ("area", .polygons(let rings)), ("corridor", .polygons(let rings)):
      guard let ring = rings.max(by: { Outline($0).area < Outline($1).area }), ring.count >= 3 else {
        return shapeless.append(row)
      }
      let corners = ring.map { frame.local($0) }
      for level in levels(of: feature, row, named) {
        floors[level, default: .init(level: level)].rooms.append(
          .init(
            id: Self.tag("ref", of: feature), words: Self.words(of: feature),
            function: Self.function(of: feature, kind), corners: corners, row: row))
      }
    case ("wall", _): walls += 1
    case ("room", _), ("corridor", _): shapeless.append(row)
    default: break
    }
  }

  private static func words(of feature: GeoJSONFile.Feature) -> [String] {
    ["name:zh-Hans", "name:zh", "name", "alt_name"].compactMap { tag($0, of: feature) }
  }

  private static func entrance(of feature: GeoJSONFile.Feature) -> String? {
    guard let entrance = tag("entrance", of: feature), entrance != "no" else { return nil }
    return tag("name:zh", of: feature) ?? tag("name", of: feature)
  }

  private static func width(of feature: GeoJSONFile.Feature) -> Double {
    let width = tag("width", of: feature).flatMap { Double($0) } ?? feature.property("width")?.number
    return width.flatMap { (0.5...6).contains($0) ? $0 : nil } ?? doorWidth
  }

  private static func function(of feature: GeoJSONFile.Feature, _ kind: String) -> Room.Function? {
    if kind == "corridor" { return .circulation }
    if tag("amenity", of: feature) == "toilets" { return .sanitary }
    if tag("stairs", of: feature) == "yes" || tag("highway", of: feature) == "elevator" {
      return .circulation
    }
    return tag("room", of: feature).flatMap { functions[$0] }
  }

  private static let functions: [String: Room.Function] = [
    "toilet": .sanitary, "toilets": .sanitary, "bathroom": .sanitary, "stairs": .circulation,
    "elevator": .circulation, "lobby": .circulation, "office": .office, "storage": .storage,
    "conference": .meeting, "meeting": .meeting,
  ]

  /// The floors of a feature: `level` and what `repeat_on` adds.
  private mutating func levels(of feature: GeoJSONFile.Feature, _ row: Int, _ named: Int?) -> [Int] {
    let texts = ["level", "repeat_on"].compactMap { Self.tag($0, of: feature) }
    let numbers = ["level"].compactMap { feature.property($0)?.number.map { String($0) } }
    guard let first = texts.first ?? numbers.first else {
      if let named { return [named] }
      withoutLevel.append(row)
      return []
    }
    var floors: Set<Int> = []
    for text in texts.isEmpty ? [first] : texts {
      guard let levels = LevelText.levels(text) else {
        unclear.append((text, row))
        continue
      }
      for level in levels {
        if let floor = LevelText.floor(level) {
          floors.insert(floor)
        } else {
          halfLevels[level, default: 0] += 1
        }
      }
    }
    return floors.sorted()
  }

  /// A door that is a point becomes a line in the nearest wall of its floor.
  private mutating func drawDoors() {
    for (level, points) in doorPoints {
      let outlines = (floors[level]?.rooms ?? []).map { Outline($0.corners) }
      let index = OutlineIndex(outlines, margin: Self.reach)
      for door in points {
        let sides = index.near(door.point).flatMap { outlines[$0].edges }
        let away = sides.map { Outline.distance(door.point, $0.from, $0.to) }
        guard let nearest = sides.indices.min(by: { away[$0] < away[$1] }), away[nearest] <= Self.reach else {
          continue
        }
        let (from, to) = sides[nearest]
        let length = ((to.x - from.x) * (to.x - from.x) + (to.y - from.y) * (to.y - from.y)).squareRoot()
        guard length > 0 else { continue }
        let half = Point(
          x: (to.x - from.x) / length * door.width / 2, y: (to.y - from.y) / length * door.width / 2)
        floors[level]?.doors.append(
          .init(
            from: Point(x: door.point.x - half.x, y: door.point.y - half.y),
            to: Point(x: door.point.x + half.x, y: door.point.y + half.y), entrance: door.name, row: door.row)
        )
      }
      floors[level]?.doors.sort { ($0.row ?? 0) < ($1.row ?? 0) }
    }
  }

  private func tell(_ plan: inout DrawnPlan) {
    if !halfLevels.isEmpty {
      let levels = halfLevels.keys.sorted().map { String($0) }
      let list = Bilingual(zh: levels.joined(separator: "、"), en: levels.joined(separator: ", "))
      plan.note(
        .note, "floorplan-half-level",
        PlanFileText.halfLevels.filled(halfLevels.values.reduce(0, +), list))
    }
    if let first = unclear.first {
      plan.note(
        .warning, "floorplan-level", row: first.row,
        PlanFileText.levelUnclear.filled(unclear.count, first.text),
        .levelCure)
    }
    if let first = withoutLevel.first {
      plan.note(
        .warning, "floorplan-level", row: first, PlanFileText.levelMissing.filled(withoutLevel.count),
        .levelCure)
    }
    if let first = shapeless.first {
      plan.note(
        .warning, "floorplan-shapeless", row: first, PlanFileText.shapeless.filled(shapeless.count),
        .outlineCure)
    }
    if walls > 0 { plan.note(.note, "floorplan-walls", PlanFileText.wallsLeft.filled(walls)) }
  }
}
