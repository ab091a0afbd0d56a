package import Foundation
import Surveys
import Vocabulary
import Wording

/// A site as an IMDF archive (OGC 20-094, 1.0.0): every property that the standard names is there, null where nothing
/// is known. Signs have no place in the standard, so they stand in a file of our own, and the others open without it.
package struct IMDFExport {
  /// The origin of the local frame, degrees.
  private let frame: GeoFrame
  private let origin: Point
  private let plan: ExportedPlan
  /// The ground: the floor at the ground, else the lowest.
  private let ground: ExportedPlan.ExportedFloor

  /// - Returns: nil for a site without floors or without longitude and latitude.
  package init?(_ plan: ExportedPlan) {
    guard let longitude = plan.site.longitude, let latitude = plan.site.latitude,
      let ground = plan.floors.first(where: { $0.level == 1 }) ?? plan.floors.first
    else { return nil }
    origin = Point(x: longitude, y: latitude)
    frame = GeoFrame(origin: origin)
    self.plan = plan
    self.ground = ground
  }

  /// `<unit>-<site>-before.imdf.zip`
  package static func name(of plan: ExportedPlan) -> String {
    "\(FileName.safe(plan.locality.id.text))-\(FileName.safe(plan.site.id.text))-\(plan.phase.rawValue).imdf.zip"
  }

  /// The members of the archive in order.
  package var parts: [(name: String, bytes: Data)] {
    let files: [(String, [String])] = [
      ("address", [address]), ("venue", [venue]), ("building", [building]), ("footprint", [footprint]),
      ("level", plan.floors.map(level)), ("unit", plan.floors.flatMap(units)),
      ("opening", plan.floors.flatMap(openings)),
    ]
    let members = files.map { name, features in
      (name: name + ".geojson", bytes: Self.collection(features, []))
    }
    return [(name: "manifest.json", bytes: Data((manifest + "\n").utf8))] + members
      + [(name: IMDFAddition.part, bytes: Self.collection(ownFeatures, ownMembers))]
  }

  private var manifest: String {
    JSONText.object([
      ("version", JSONText.string("1.0.0")),
      // The day of the survey: a clock would make the same plan another file.
      ("created", JSONText.string("\(plan.surveyedOn)T00:00:00Z")),
      ("generated_by", JSONText.string("signaudit")), ("language", JSONText.string("zh-Hans")),
      ("extensions", JSONText.list([JSONText.string(IMDFAddition.name)])),
    ])
  }

  private static func collection(_ features: [String], _ members: [(key: String, value: String)]) -> Data {
    let head = ([("type", JSONText.string("FeatureCollection"))] + members)
      .map { JSONText.string($0.0) + ":" + $0.1 }.joined(separator: ",")
    return Data("{\(head),\"features\":[\n\(features.joined(separator: ",\n"))\n]}\n".utf8)
  }

  // MARK: The building

  private var address: String {
    let place = plan.locality
    let town = [place.district, place.subdistrict, place.name].compactMap { $0 }.joined()
    return feature(
      "address", "site",
      [
        ("address", JSONText.string(plan.site.address ?? plan.site.name)), ("unit", "null"),
        ("locality", JSONText.string(town)), ("province", "null"), ("country", JSONText.string("CN")),
        ("postal_code", "null"), ("postal_code_ext", "null"), ("postal_code_vanity", "null"),
      ], nil)
  }

  private var venue: String {
    let category = plan.site.kind == .villageOffice ? "governmentfacility" : "communitycenter"
    return feature(
      "venue", "site",
      [
        ("category", JSONText.string(category)), ("restriction", "null"),
        ("name", Self.label(plan.site.name)),
        ("alt_name", "null"), ("hours", "null"), ("website", "null"), ("phone", "null"),
        ("display_point", point(ground.middle)), ("address_id", id("address", "site")),
      ], hull(plan.floors))
  }

  private var building: String {
    feature(
      "building", "site",
      [
        ("name", Self.label(plan.site.name)), ("alt_name", "null"),
        ("category", JSONText.string("unspecified")),
        ("restriction", "null"), ("display_point", point(ground.middle)),
        ("address_id", id("address", "site")),
      ], nil)
  }

  private var footprint: String {
    feature(
      "footprint", "site",
      [
        ("category", JSONText.string("ground")), ("name", "null"),
        ("building_ids", JSONText.list([id("building", "site")])),
      ], hull([ground]))
  }

  private func level(_ floor: ExportedPlan.ExportedFloor) -> String {
    // Ordinal 0 is the ground floor, and there is no floor 0.
    let ordinal = floor.level > 0 ? floor.level - 1 : floor.level
    return feature(
      "level", String(floor.level),
      [
        ("category", JSONText.string("unspecified")), ("restriction", "null"), ("outdoor", "false"),
        ("ordinal", String(ordinal)),
        ("name", Self.label(Self.words(floor.level))),
        ("short_name", Self.label(String(floor.level))), ("display_point", point(floor.middle)),
        ("address_id", id("address", "site")), ("building_ids", JSONText.list([id("building", "site")])),
      ], hull([floor]))
  }

  // MARK: Rooms and doors

  private func units(_ floor: ExportedPlan.ExportedFloor) -> [String] {
    floor.rooms.map { room in
      feature(
        "unit", room.room.id.text,
        [
          ("category", JSONText.string(Self.category(of: room.room.function))), ("restriction", "null"),
          (
            "accessibility",
            room.room.isAccessible == true ? JSONText.list([JSONText.string("wheelchair")]) : "null"
          ),
          ("name", Self.label(room.room.name)),
          ("alt_name", room.room.number.map { Self.label($0) } ?? "null"),
          ("level_id", id("level", String(floor.level))), ("display_point", point(room.outline.innerPoint)),
        ], GeoJSONText.polygon(room.outline.anticlockwise.map { frame.degrees($0) }))
    }
  }

  private func openings(_ floor: ExportedPlan.ExportedFloor) -> [String] {
    floor.doors.enumerated().map { index, door in
      let category = door.entrance == nil ? "pedestrian" : "pedestrian.principal"
      let middle = Point(x: (door.from.x + door.to.x) / 2, y: (door.from.y + door.to.y) / 2)
      return feature(
        "opening", "\(floor.level)/\(index + 1)",
        [
          ("category", JSONText.string(category)), ("accessibility", "null"), ("access_control", "null"),
          ("door", "null"), ("name", door.entrance.map { Self.label($0) } ?? "null"), ("alt_name", "null"),
          ("display_point", point(middle)), ("level_id", id("level", String(floor.level))),
        ], GeoJSONText.line([frame.degrees(door.from), frame.degrees(door.to)]))
    }
  }

  private static func category(of function: Room.Function?) -> String {
    switch function {
    case .office: "office"
    case .meeting: "conferenceroom"
    case .storage: "storage"
    case .sanitary: "restroom"
    case .circulation: "walkway"
    case .service, .activity, .idle, .other: "room"
    case nil: "unspecified"
    }
  }

  // MARK: Our own file

  private var ownMembers: [(key: String, value: String)] {
    [
      ("site_id", JSONText.string(plan.site.id.text)), ("locality", JSONText.string(plan.locality.id.text)),
      ("surveyed_on", JSONText.string(plan.surveyedOn.description)),
      ("phase", JSONText.string(plan.phase.rawValue)), ("origin", GeoJSONText.position(origin)),
    ]
  }

  /// Which unit is which room, and the signs.
  private var ownFeatures: [String] {
    plan.floors.flatMap { floor in
      floor.rooms.map { room in
        feature(
          "signaudit:room", room.room.id.text,
          [
            ("unit_id", id("unit", room.room.id.text)), ("room_id", JSONText.string(room.room.id.text)),
            ("number", JSONText.string(room.room.number)),
            ("function", JSONText.string(room.room.function?.rawValue)),
            ("area_m2", JSONText.number(room.room.usableArea?.squareMetres)),
          ], nil)
      }
        + floor.marks.map { mark in
          feature(
            "signaudit:mark", mark.sign?.text ?? "plate/\(mark.number)",
            GeoJSONText.properties(of: mark) + [
              ("level_id", id("level", String(floor.level))),
              ("unit_id", mark.room.map { id("unit", $0.text) } ?? "null"),
            ], mark.point.map { GeoJSONText.point(frame.degrees($0)) })
        }
    }
  }

  // MARK: Values

  private func feature(
    _ type: String, _ own: String, _ properties: [(key: String, value: String)], _ geometry: String?
  ) -> String {
    GeoJSONText.feature(id: uuid(type, own), type: type, properties, geometry: geometry)
  }

  private func id(_ type: String, _ own: String) -> String { JSONText.string(uuid(type, own)) }

  /// Made of our own ids, so that the same room keeps its id in every export; version 8 of RFC 9562.
  private func uuid(_ type: String, _ own: String) -> String {
    let name = [plan.locality.id.text, plan.site.id.text, type, own].joined(separator: "/")
    let digits = Array(
      StableHash.hex("imdf " + name, digits: 16) + StableHash.hex(name + " imdf", digits: 16))
    let text = String(digits[..<12]) + "8" + String(digits[13..<16]) + "8" + String(digits[17...])
    let parts = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { range in
      String(Array(text)[range])
    }
    return parts.joined(separator: "-")
  }

  private func point(_ point: Point) -> String { GeoJSONText.point(frame.degrees(point)) }

  /// The area that all rooms of some floors lie in.
  private func hull(_ floors: [ExportedPlan.ExportedFloor]) -> String {
    let corners = floors.flatMap(\.rooms).flatMap(\.outline.corners)
    return GeoJSONText.polygon(Outline.hull(of: corners).corners.map { frame.degrees($0) })
  }

  private static func words(_ level: Int) -> Bilingual {
    level < 0 ? PageText.basement.filled(-level) : PageText.floorNumber.filled(level)
  }

  private static func label(_ text: String) -> String {
    JSONText.object([("zh-Hans", JSONText.string(text))])
  }

  private static func label(_ text: Bilingual) -> String {
    JSONText.object([("zh-Hans", JSONText.string(text.zh)), ("en", JSONText.string(text.en))])
  }
}
