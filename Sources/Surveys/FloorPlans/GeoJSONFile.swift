import Foundation
import Tables
import Vocabulary

/// A FeatureCollection (RFC 7946) as it is written, whatever its features mean.
struct GeoJSONFile {
  enum Shape {
    /// Outer rings, not closed; rings that are holes are left out.
    case polygons([[Point]])
    case line([Point])
    case point(Point)
    /// A geometry of another kind.
    case other
    case none
  }

  struct Feature {
    var id: String?
    var properties: [JSONValue.Member] = []
    var shape = Shape.none

    func property(_ key: String) -> JSONValue? { properties.first { $0.key == key }?.value }
  }

  /// What stands beside the features.
  private(set) var members: [JSONValue.Member] = []
  private(set) var features: [Feature] = []

  func member(_ key: String) -> JSONValue? { members.first { $0.key == key }?.value }

  /// - Throws: `JSONCursor.Fault` for what is no JSON object with a list of features.
  init(_ data: Data) throws {
    // Some programs of the trade write GB18030 all the same.
    let isUTF8 = data.withUnsafeBytes { TextDecoding.isUTF8($0.bindMemory(to: UInt8.self)) }
    let text = isUTF8 ? nil : try? TextDecoding.utf8([UInt8](data), file: "")
    if let text {
      try text.withUnsafeBufferPointer { try read($0) }
    } else {
      try data.withUnsafeBytes { try read($0.bindMemory(to: UInt8.self)) }
    }
  }

  private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) throws {
    var cursor = JSONCursor(bytes)
    var hasFeatures = false
    try cursor.object { cursor, key in
      if key == "features" {
        hasFeatures = true
        try cursor.array { features.append(try Self.feature(&$0)) }
      } else {
        members.append(.init(key: key, value: try cursor.value()))
      }
    }
    guard hasFeatures, cursor.peek() == nil else { throw JSONCursor.Fault(byteOffset: cursor.index) }
  }

  private static func feature(_ cursor: inout JSONCursor) throws -> Feature {
    var feature = Feature()
    guard cursor.peek() == UInt8(ascii: "{") else {
      try cursor.skip()
      return feature
    }
    try cursor.object { cursor, key in
      switch key {
      case "id": feature.id = try cursor.value().word
      case "properties":
        if case .table(let members) = try cursor.value() { feature.properties = members }
      case "geometry": feature.shape = try shape(&cursor)
      default: try cursor.skip()
      }
    }
    return feature
  }

  private static func shape(_ cursor: inout JSONCursor) throws -> Shape {
    guard cursor.peek() == UInt8(ascii: "{") else {
      try cursor.skip()
      return .none
    }
    var type = ""
    var coordinates = GeoJSONCoordinates()
    try cursor.object { cursor, key in
      switch key {
      case "type": type = try cursor.value().word ?? ""
      case "coordinates": try coordinates.read(&cursor)
      default: try cursor.skip()
      }
    }
    switch type {
    case "Polygon", "MultiPolygon": return .polygons(coordinates.outerRings)
    case "LineString": return .line(coordinates.points)
    case "Point": return coordinates.points.first.map { .point($0) } ?? .other
    default: return .other
    }
  }
}
