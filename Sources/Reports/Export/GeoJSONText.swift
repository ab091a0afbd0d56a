import Vocabulary

/// Features of GeoJSON (RFC 7946) as text.
enum GeoJSONText {
  static func feature(
    id: String?, type: String? = nil, _ properties: [(key: String, value: String)], geometry: String?
  ) -> String {
    var members: [(key: String, value: String)] = [("type", JSONText.string("Feature"))]
    if let id { members.append(("id", JSONText.string(id))) }
    if let type { members.append(("feature_type", JSONText.string(type))) }
    members.append(("properties", JSONText.object(properties)))
    members.append(("geometry", geometry ?? "null"))
    return JSONText.object(members)
  }

  static func point(_ point: Point) -> String { geometry("Point", position(point)) }

  static func line(_ points: [Point]) -> String {
    geometry("LineString", JSONText.list(points.map(position)))
  }

  /// The corners against the clock; the ring repeats the first of them.
  static func polygon(_ corners: [Point]) -> String {
    geometry("Polygon", JSONText.list([JSONText.list((corners + corners.prefix(1)).map(position))]))
  }

  static func position(_ point: Point) -> String {
    JSONText.list([JSONText.number(point.x), JSONText.number(point.y)])
  }

  /// What is said of a mark in every format.
  static func properties(of mark: ExportedPlan.ExportedMark) -> [(key: String, value: String)] {
    [
      ("number", String(mark.number)), ("sign_id", JSONText.string(mark.sign?.text)),
      ("text", JSONText.string(mark.text)), ("disposition", JSONText.string(mark.disposition)),
      ("note", JSONText.bilingual(mark.note)), ("room_id", JSONText.string(mark.room?.text)),
      ("target_room_id", JSONText.string(mark.target?.text)), ("measured", JSONText.truth(mark.isMeasured)),
    ]
  }

  private static func geometry(_ type: String, _ coordinates: String) -> String {
    JSONText.object([("type", JSONText.string(type)), ("coordinates", coordinates)])
  }
}
