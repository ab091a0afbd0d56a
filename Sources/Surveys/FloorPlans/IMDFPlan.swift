import Foundation
import Tables
import Vocabulary
import Wording

/// Floors of a building out of an IMDF archive (OGC 20-094): a zip with one FeatureCollection a feature type.
///
/// Levels are floors by ordinal (0 is floor 1, -1 is floor -1), units are rooms, openings are doors; amenities and
/// occupants only give names. Fixtures have no place on a sheet.
struct IMDFPlan {
  /// Unpacked, bytes: more is no building, whatever the archive claims.
  private static let partLimit = 64 << 20
  private static let archiveLimit = 256 << 20
  /// Feature types that the reader understands, and those that it knows and leaves.
  private static let read = ["level", "unit", "opening", "amenity", "fixture"]
  private static let left: Set<String> = [
    "venue", "address", "building", "footprint", "anchor", "occupant", "kiosk", "section", "geofence",
    "detail",
    "relationship",
  ]

  private var collections: [String: GeoJSONFile] = [:]
  private var marks: GeoJSONFile?
  private var language: String?
  private var floorOfLevel: [String: Int] = [:]
  private var frame = GeoFrame(origin: Point(x: 0, y: 0))
  private var faults = IMDFFaults()

  static func read(_ url: URL, level: Int?, into plan: inout DrawnPlan) {
    do {
      var reading = IMDFPlan()
      guard try reading.open(url, &plan) else { return }
      reading.readFloors(named: level, &plan)
      reading.faults.tell(&plan)
    } catch let error as TableError {
      plan.note(.error, "floorplan-unreadable", error.wording.what)
    } catch {
      plan.note(.error, "floorplan-unreadable", PlanFileText.unreadable.filled(), .unreadableCure)
    }
  }

  // MARK: The archive

  private mutating func open(_ url: URL, _ plan: inout DrawnPlan) throws -> Bool {
    let archive = try ZipArchive(url, file: plan.file)
    var total = 0
    var parts: [String: String] = [:]
    for part in archive.parts {
      let path = part.replacing("\\", with: "/").split(separator: "/")
      guard let file = path.last.map(String.init), !part.hasSuffix("/"), !part.hasSuffix("\\"),
        !file.hasPrefix("."), !path.contains("__MACOSX")
      else { continue }
      let pieces = file.lowercased().split(separator: ".").map(String.init)
      if file.lowercased() == IMDFAddition.part {
        parts["marks"] = part
      } else if pieces.count == 2, pieces[0] == "manifest" || ["json", "geojson"].contains(pieces[1]) {
        parts[pieces[0]] = parts[pieces[0]] ?? part
      } else {
        faults.foreignParts.append(file)
      }
    }
    guard parts["unit"] != nil || parts["level"] != nil else {
      plan.note(.error, "floorplan-archive", PlanFileText.archiveEmpty.filled(), .archiveCure)
      return false
    }
    for name in parts.keys.sorted() where name != "manifest" && name != "marks" && !Self.read.contains(name) {
      if !Self.left.contains(name) { faults.foreignParts.append(name) }
    }
    for name in ["manifest", "marks"] + Self.read {
      guard let part = parts[name] else { continue }
      var bytes = Data()
      try archive.forEachPiece(of: part, limit: min(Self.partLimit, Self.archiveLimit - total)) {
        bytes.append(contentsOf: $0)
      }
      total += bytes.count
      if name == "manifest" {
        readManifest(bytes)
      } else if let collection = try? GeoJSONFile(bytes) {
        if name == "marks" { marks = collection } else { collections[name] = collection }
      } else {
        faults.damagedParts.append(part.split(separator: "/").last.map(String.init) ?? part)
      }
    }
    if parts["manifest"] == nil { faults.isWithoutManifest = true }
    return true
  }

  private mutating func readManifest(_ bytes: Data) {
    let manifest = try? bytes.withUnsafeBytes { bytes in
      var cursor = JSONCursor(bytes.bindMemory(to: UInt8.self))
      return try cursor.value()
    }
    let version = manifest?["version"]?.word
    language = manifest?["language"]?.word
    if version != "1.0.0" { faults.version = version ?? "" }
  }

  // MARK: The floors

  private mutating func readFloors(named: Int?, _ plan: inout DrawnPlan) {
    let units = collections["unit"]?.features ?? []
    let own = marks?.member("origin").flatMap { Self.point($0) }
    plan.site = marks?.member("site_id")?.word ?? plan.site
    frame =
      own.map { GeoFrame(origin: $0) } ?? GeoFrame(around: units.flatMap { Self.rings($0).flatMap { $0 } })
    readLevels()
    var floors: [Int: DrawnPlan.DrawnFloor] = [:]
    let ids = idsOfUnits
    let otherNames = namesFromAmenities(units)
    for (index, unit) in units.enumerated() {
      faults.look(at: unit)
      guard let floor = floor(of: unit, named: named) else { continue }
      guard let ring = Self.rings(unit).max(by: { Outline($0).area < Outline($1).area }), ring.count >= 3
      else {
        faults.shapelessUnits += 1
        continue
      }
      let own = words(of: unit)
      let names = own.isEmpty ? [unit.id.flatMap { otherNames[$0] }].compactMap { $0 } : own
      let category = unit.property("category")?.word ?? ""
      floors[floor, default: .init(level: floor)].rooms.append(
        .init(
          id: unit.id.flatMap { ids[$0] }, words: names, function: Self.function(of: category),
          corners: ring.map { frame.local($0) }, row: index + 1))
    }
    for (index, opening) in (collections["opening"]?.features ?? []).enumerated() {
      guard let floor = floor(of: opening, named: named) else { continue }
      guard case .line(let points) = opening.shape, let first = points.first, let last = points.last,
        first != last
      else {
        faults.shapelessOpenings += 1
        continue
      }
      floors[floor, default: .init(level: floor)].doors.append(
        .init(
          from: frame.local(first), to: frame.local(last), entrance: words(of: opening).first, row: index + 1)
      )
    }
    faults.fixtures = collections["fixture"]?.features.count ?? 0
    for (level, floor) in floors.sorted(by: { $0.key < $1.key }) {
      plan.add(rooms: floor.rooms, doors: floor.doors, level: level)
    }
  }

  private mutating func readLevels() {
    for level in collections["level"]?.features ?? [] {
      faults.look(at: level)
      guard let id = level.id, let ordinal = level.property("ordinal")?.number,
        let floor = LevelText.floor(ordinal)
      else {
        faults.levelsWithoutOrdinal += 1
        continue
      }
      floorOfLevel[id] = floor
    }
  }

  /// By its level; by the file's name where the archive has no levels.
  private mutating func floor(of feature: GeoJSONFile.Feature, named: Int?) -> Int? {
    if let level = feature.property("level_id")?.word, let floor = floorOfLevel[level] { return floor }
    if floorOfLevel.isEmpty, let named { return named }
    faults.withoutLevel += 1
    return nil
  }

  /// The names that amenities have for units without a name of their own. An amenity that repeats a room says nothing
  /// new; 396 of them are one remark.
  private mutating func namesFromAmenities(_ units: [GeoJSONFile.Feature]) -> [String: String] {
    let names = Dictionary(
      units.compactMap { unit in unit.id.map { ($0, words(of: unit).first) } },
      uniquingKeysWith: { first, _ in first })
    var found: [String: String] = [:]
    for amenity in collections["amenity"]?.features ?? [] {
      guard case .list(let ids)? = amenity.property("unit_ids"), let unit = ids.first?.word,
        let name = names[unit]
      else { continue }
      let word = words(of: amenity).first
      if name == nil, let word, found[unit] == nil {
        found[unit] = word
      } else if amenity.property("category")?.word == "room" || (name != nil && name == word) {
        faults.amenitiesOfRooms += 1
        faults.firstAmenity = faults.firstAmenity ?? word
      }
    }
    return found
  }

  /// Rooms by unit, as our own extension tells them.
  private var idsOfUnits: [String: String] {
    Dictionary(
      (marks?.features ?? []).compactMap { mark in
        guard let unit = mark.property("unit_id")?.word, let room = mark.property("room_id")?.word else {
          return nil
        }
        return (unit, room)
      }, uniquingKeysWith: { first, _ in first })
  }

  // MARK: Values

  private func words(of feature: GeoJSONFile.Feature) -> [String] {
    ["name", "alt_name"].compactMap { key in
      switch feature.property(key) {
      case .table(let labels)?: return label(labels)
      case .text(let text)?: return text
      default: return nil
      }
    }
  }

  /// Chinese first, then the archive's own language, then any, in order of the tags.
  private func label(_ labels: [JSONValue.Member]) -> String? {
    let words = labels.compactMap { label in label.value.word.map { (tag: label.key.lowercased(), text: $0) }
    }
    let own = language?.lowercased()
    let wanted =
      ["zh-hans", "zh-cn", "zh", "zh-"]
      + [own, own?.split(separator: "-").first.map(String.init)].compactMap { $0 }
    for tag in wanted {
      if let word = words.first(where: { tag.hasSuffix("-") ? $0.tag.hasPrefix(tag) : $0.tag == tag }) {
        return word.text
      }
    }
    return words.min { $0.tag < $1.tag }?.text
  }

  private static func rings(_ feature: GeoJSONFile.Feature) -> [[Point]] {
    if case .polygons(let rings) = feature.shape { rings } else { [] }
  }

  private static func point(_ value: JSONValue) -> Point? {
    guard case .list(let numbers) = value, numbers.count == 2, let x = numbers[0].number,
      let y = numbers[1].number
    else { return nil }
    return Point(x: x, y: y)
  }

  private static func function(of category: String) -> Room.Function? {
    switch category.prefix(while: { $0 != "." }) {
    case "restroom": .sanitary
    case "walkway", "stairs", "elevator", "escalator", "lobby", "ramp": .circulation
    case "office": .office
    case "conferenceroom": .meeting
    case "storage": .storage
    default: nil
    }
  }
}
