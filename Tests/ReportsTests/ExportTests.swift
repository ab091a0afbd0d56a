import Foundation
import Reports
import Surveys
import Tables
import Testing
import Vocabulary

/// Plans that are handed on to other programs.
@Suite struct PlansHandedOn {
  private let plan: ExportedPlan
  private let locality: AuditedLocality

  init() throws {
    var locality = World.plannedVillage
    var site = try #require(locality.survey.sites.first)
    (site.longitude, site.latitude) = (116.4, 39.9)
    locality.survey.sites[0] = site
    for (index, room) in locality.survey.rooms.enumerated() where room.site == site.id {
      // Clockwise, so that the export has to turn it.
      let x = Double(index) * 5
      locality.survey.rooms[index].outline = [
        Point(x: x, y: 0), Point(x: x, y: 4), Point(x: x + 5, y: 4), Point(x: x + 5, y: 0),
      ]
    }
    self.locality = locality
    plan = ExportedPlan(
      locality, site: site, phase: .before, chinese: World.context(), english: World.context(.english))
  }

  private func json(_ bytes: Data) throws -> JSONValue {
    try bytes.withUnsafeBytes { bytes in
      var cursor = JSONCursor(bytes.bindMemory(to: UInt8.self))
      return try cursor.value()
    }
  }

  private func features(_ bytes: Data) throws -> [JSONValue] {
    guard case .list(let features)? = try json(bytes)["features"] else { return [] }
    return features
  }

  @Test func `every floor has its rooms, doors and marks in metres`() throws {
    #expect(plan.levels == [-1, 1, 2])
    let bytes = try #require(GeoJSONExport.data(of: plan, level: 1))
    let all = try features(bytes)
    let kinds = Set(all.compactMap { $0["properties"]?["feature"]?.word })
    #expect(kinds.isSuperset(of: ["room", "mark"]))
    let mark = try #require(all.first { $0["properties"]?["feature"]?.word == "mark" })
    #expect(mark["properties"]?["note"]?["zh"]?.word != mark["properties"]?["note"]?["en"]?.word)
    #expect(try json(bytes)["frame"]?.word == "local")
    #expect(GeoJSONExport.data(of: plan, level: 9) == nil)
  }

  @Test func `every sign of the site is handed on once`() throws {
    let marks = try plan.levels.flatMap { level in
      try features(try #require(GeoJSONExport.data(of: plan, level: level)))
    }.filter { $0["properties"]?["feature"]?.word == "mark" }
    let ids = marks.compactMap { $0["properties"]?["sign_id"]?.word }
    #expect(ids.sorted() == locality.survey.signs.map(\.id.text).sorted())
  }

  /// The properties that OGC 20-094 names for each type.
  private static let keys: [String: Set<String>] = [
    "address": [
      "address", "unit", "locality", "province", "country", "postal_code", "postal_code_ext",
      "postal_code_vanity",
    ],
    "venue": [
      "category", "restriction", "name", "alt_name", "hours", "website", "phone", "display_point",
      "address_id",
    ],
    "building": ["name", "alt_name", "category", "restriction", "display_point", "address_id"],
    "footprint": ["category", "name", "building_ids"],
    "level": [
      "category", "restriction", "outdoor", "ordinal", "name", "short_name", "display_point", "address_id",
      "building_ids",
    ],
    "unit": ["category", "restriction", "accessibility", "name", "alt_name", "level_id", "display_point"],
    "opening": [
      "category", "accessibility", "access_control", "door", "name", "alt_name", "display_point", "level_id",
    ],
  ]

  @Test func `an archive has all members, and every feature all properties of its type`() throws {
    let parts = try #require(IMDFExport(plan)).parts
    #expect(
      parts.map(\.name) == [
        "manifest.json", "address.geojson", "venue.geojson", "building.geojson", "footprint.geojson",
        "level.geojson", "unit.geojson", "opening.geojson", "signaudit.geojson",
      ])
    var ids: Set<String> = []
    var count = 0
    for (name, bytes) in parts.dropFirst() {
      for feature in try features(bytes) {
        count += 1
        let id = try #require(feature["id"]?.word)
        #expect(UUID(uuidString: id) != nil && id == id.lowercased(), "\(id)")
        ids.insert(id)
        let type = try #require(feature["feature_type"]?.word)
        guard case .table(let properties)? = feature["properties"], name != IMDFAddition.part else {
          continue
        }
        #expect(type + ".geojson" == name)
        #expect(Set(properties.map(\.key)) == Self.keys[type])
        for key in ["name", "alt_name", "short_name"] {
          if case .text? = feature["properties"]?[key] { Issue.record("\(type) \(key) is no label") }
        }
      }
    }
    #expect(ids.count == count)
    let manifest = try json(parts[0].bytes)
    #expect(manifest["version"]?.word == "1.0.0")
    #expect(manifest["extensions"] == .list([.text(IMDFAddition.name)]))
  }

  @Test func `rings turn against the clock and are closed`() throws {
    let parts = try #require(IMDFExport(plan)).parts
    var rings = 0
    for feature in try parts.dropFirst().flatMap({ try features($0.bytes) }) {
      guard feature["geometry"]?["type"]?.word == "Polygon",
        case .list(let list)? = feature["geometry"]?["coordinates"], case .list(let ring)? = list.first
      else { continue }
      rings += 1
      let points = ring.compactMap { position -> Point? in
        guard case .list(let numbers) = position, let x = numbers[0].number, let y = numbers[1].number else {
          return nil
        }
        return Point(x: x, y: y)
      }
      #expect(points.first == points.last)
      let doubled = zip(points, points.dropFirst()).reduce(0) { $0 + $1.0.x * $1.1.y - $1.1.x * $1.0.y }
      #expect(doubled > 0)
    }
    #expect(rings > 6)
  }

  @Test func `the same plan gives the same bytes`() throws {
    let again = ExportedPlan(
      locality, site: locality.survey.sites[0], phase: .before, chinese: World.context(),
      english: World.context(.english))
    #expect(IMDFExport(plan)?.parts.map(\.bytes) == IMDFExport(again)?.parts.map(\.bytes))
  }

  @Test func `a site without longitude and latitude has no archive`() throws {
    var site = locality.survey.sites[0]
    site.longitude = nil
    let plan = ExportedPlan(
      locality, site: site, phase: .before, chinese: World.context(), english: World.context(.english))
    #expect(IMDFExport(plan) == nil)
    #expect(!plan.hasPlace)
    #expect(plan.hasFloors)
  }
}
