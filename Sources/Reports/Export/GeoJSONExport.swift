package import Foundation
import Vocabulary

/// A floor as this program's own GeoJSON: metres in the floor's own frame, rooms, doors and marks; the reader of
/// surveys takes it back and leaves the marks.
package enum GeoJSONExport {
  /// `<unit>-<site>-<floor>-before.geojson`
  package static func name(of plan: ExportedPlan, level: Int) -> String {
    "\(FileName.safe(plan.locality.id.text))-\(FileName.safe(plan.site.id.text))-\(level)-"
      + "\(plan.phase.rawValue).geojson"
  }

  /// - Returns: nil for a level that the plan does not have.
  package static func data(of plan: ExportedPlan, level: Int) -> Data? {
    guard let floor = plan.floors.first(where: { $0.level == level }) else { return nil }
    let features = floor.rooms.map(room) + floor.doors.map(door) + floor.marks.map(mark)
    let head: [(key: String, value: String)] = [
      ("type", JSONText.string("FeatureCollection")), ("site_id", JSONText.string(plan.site.id.text)),
      ("floor", String(level)), ("unit", JSONText.string("m")), ("frame", JSONText.string("local")),
      ("locality", JSONText.string(plan.locality.id.text)),
      ("surveyed_on", JSONText.string(plan.surveyedOn.description)),
      ("phase", JSONText.string(plan.phase.rawValue)),
    ]
    let members = head.map { JSONText.string($0.key) + ":" + $0.value }.joined(separator: ",")
    return Data("{\(members),\"features\":[\n\(features.joined(separator: ",\n"))\n]}\n".utf8)
  }

  private static func room(_ room: ExportedPlan.ExportedRoom) -> String {
    GeoJSONText.feature(
      id: nil,
      [
        ("feature", JSONText.string("room")), ("room_id", JSONText.string(room.room.id.text)),
        ("number", JSONText.string(room.room.number)), ("name", JSONText.string(room.room.name)),
        ("function", JSONText.string(room.room.function?.rawValue)),
        ("area_m2", JSONText.number(room.room.usableArea?.squareMetres)),
      ], geometry: GeoJSONText.polygon(room.outline.anticlockwise))
  }

  private static func door(_ door: Floor.Door) -> String {
    GeoJSONText.feature(
      id: nil,
      [
        ("feature", JSONText.string("door")), ("room_id", JSONText.string(door.room?.text)),
        ("entrance", JSONText.string(door.entrance)),
      ], geometry: GeoJSONText.line([door.from, door.to]))
  }

  private static func mark(_ mark: ExportedPlan.ExportedMark) -> String {
    GeoJSONText.feature(
      id: nil, [("feature", JSONText.string("mark"))] + GeoJSONText.properties(of: mark),
      geometry: mark.point.map { GeoJSONText.point($0) })
  }
}
