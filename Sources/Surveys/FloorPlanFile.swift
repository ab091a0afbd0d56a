import Foundation
import Tables
import Vocabulary

/// A floor as `floorplans/<site_id>-<floor>.geojson` tells it: rooms as polygons, doors as lines, in metres and in the
/// floor's own frame (RFC 7946 geometry, with local coordinates instead of degrees).
struct FloorPlanFile {
  /// A room of the plan, whatever room of the survey it may be.
  struct DrawnRoom {
    var room: String?
    var name: String?
    var corners: [Point]
    /// 1-based place among the features of the file.
    var feature: Int
  }

  var site: String?
  var level: Int?
  var rooms: [DrawnRoom] = []
  var doors: [(door: Floor.Door, feature: Int)] = []
  /// Features that are neither a room nor a door, or that have no such shape.
  var strange: [Int] = []

  /// Larger files are no floor of a community centre.
  private static let sizeLimit = 64 << 20

  /// - Parameter name: the file's name without its extension, `S1-2`; tells site and floor where the content does not.
  /// - Returns: nil for what is no collection of features.
  init?(_ data: Data, named name: String) {
    guard data.count <= Self.sizeLimit,
      let collection = try? JSONDecoder().decode(Collection.self, from: data)
    else { return nil }
    let named = Self.siteAndLevel(name)
    site = collection.siteID ?? named?.site
    level = collection.floor ?? named?.level
    for (index, feature) in collection.features.enumerated() { take(feature, index + 1) }
  }

  private mutating func take(_ feature: Collection.Feature, _ number: Int) {
    let properties = feature.properties ?? Collection.Properties()
    switch (properties.feature ?? "room", feature.geometry) {
    case ("door", .line(let points)?):
      guard let first = points.first, let last = points.last, points.count >= 2, first != last else {
        strange.append(number)
        return
      }
      doors.append(
        (
          Floor.Door(
            room: properties.roomID.map { .init($0) }, from: first, to: last, entrance: properties.entrance),
          number
        ))
    case ("room", .polygon(var corners)?):
      // A ring of GeoJSON repeats its first corner; an outline of ours does not.
      if corners.count > 1, corners.first == corners.last { corners.removeLast() }
      rooms.append(
        DrawnRoom(room: properties.roomID, name: properties.name, corners: corners, feature: number))
    default: strange.append(number)
    }
  }

  /// `S1-2` is the second floor of S1, `S1--1` its basement; a site's number may hold hyphens itself.
  static func siteAndLevel(_ name: String) -> (site: String, level: Int)? {
    guard var hyphen = name.lastIndex(of: "-") else { return nil }
    if hyphen > name.startIndex, name[name.index(before: hyphen)] == "-" {
      hyphen = name.index(before: hyphen)
    }
    guard let level = Int(name[name.index(after: hyphen)...]), hyphen > name.startIndex else { return nil }
    return (String(name[..<hyphen]), level)
  }
}

/// The JSON as it is written.
private struct Collection: Decodable {
  struct Properties: Decodable {
    var feature: String?
    var roomID: String?
    var name: String?
    var entrance: String?

    private enum CodingKeys: String, CodingKey {
      case feature, name, entrance
      case roomID = "room_id"
    }

    init() {}

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      feature = Self.word(.feature, in: container)
      roomID = Self.word(.roomID, in: container)
      name = Self.word(.name, in: container)
      entrance = Self.word(.entrance, in: container)
    }

    /// Programs for drawing write a room called 105 as a number; what is neither word nor number tells nothing.
    private static func word(_ key: CodingKeys, in container: KeyedDecodingContainer<CodingKeys>) -> String? {
      if let word = try? container.decode(String.self, forKey: key) { return word }
      return (try? container.decode(Int.self, forKey: key)).map { String($0) }
    }
  }

  enum Geometry: Decodable {
    case polygon([Point])
    case line([Point])
    case other

    private enum CodingKeys: String, CodingKey { case type, coordinates }

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      switch try container.decode(String.self, forKey: .type) {
      case "Polygon":
        // Rings after the first are holes; a room with a court in its middle keeps its outer wall.
        let rings = try container.decode([[[Double]]].self, forKey: .coordinates)
        self = .polygon(Self.points(rings.first ?? []))
      case "LineString":
        self = .line(Self.points(try container.decode([[Double]].self, forKey: .coordinates)))
      default: self = .other
      }
    }

    private static func points(_ pairs: [[Double]]) -> [Point] {
      pairs.compactMap { $0.count >= 2 ? Point(x: $0[0], y: $0[1]) : nil }
    }
  }

  struct Feature: Decodable {
    /// A feature may have none (RFC 7946, 3.2).
    var properties: Properties?
    var geometry: Geometry?
  }

  var siteID: String?
  var floor: Int?
  var features: [Feature]

  private enum CodingKeys: String, CodingKey {
    case floor, features
    case siteID = "site_id"
  }
}
