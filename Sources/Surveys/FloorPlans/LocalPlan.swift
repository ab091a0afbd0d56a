import Tables
import Vocabulary
import Wording

/// A floor in this program's own GeoJSON: rooms as polygons, doors as lines, in metres and in the floor's own frame
/// (RFC 7946 geometry, with local coordinates instead of degrees).
enum LocalPlan {
  /// Adds the floor to a plan whose site and level the file's name may tell; what the content tells comes first.
  static func read(_ collection: GeoJSONFile, level named: Int?, into plan: inout DrawnPlan) {
    plan.site = collection.member("site_id")?.word ?? plan.site
    let level = collection.member("floor")?.number.flatMap { Int(exactly: $0) } ?? named
    guard plan.site != nil, let level else {
      plan.note(.error, "floorplan-unplaced", PlanFileText.unplaced.filled(), .unplacedCure)
      return
    }
    var floor = DrawnPlan.DrawnFloor(level: level)
    for (index, feature) in collection.features.enumerated() {
      take(feature, index + 1, into: &floor, &plan)
    }
    if inDegrees(collection, floor) {
      let frame = GeoFrame(around: floor.rooms.flatMap(\.corners))
      floor = frame.local(floor)
      plan.note(.warning, "floorplan-degrees", PlanFileText.degrees.filled(), .degreesCure)
    }
    plan.add(rooms: floor.rooms, doors: floor.doors, level: level)
  }

  private static func take(
    _ feature: GeoJSONFile.Feature, _ number: Int, into floor: inout DrawnPlan.DrawnFloor,
    _ plan: inout DrawnPlan
  ) {
    let room = feature.property("room_id")?.word
    switch (feature.property("feature")?.word ?? "room", feature.shape) {
    case ("door", .line(let points)):
      guard let first = points.first, let last = points.last, points.count >= 2, first != last else { break }
      floor.doors.append(
        .init(
          room: room, from: first, to: last, entrance: feature.property("entrance")?.word, row: number))
      return
    case ("room", .polygons(let rings)):
      guard let corners = rings.max(by: { Outline($0).area < Outline($1).area }) ?? rings.first else { break }
      let words = [feature.property("name")?.word].compactMap { $0 }
      floor.rooms.append(.init(id: room, words: words, corners: corners, row: number))
      return
    // What `floorplan export` adds for people, and no part of the building.
    case ("mark", _): return
    default: break
    }
    plan.note(.note, "floorplan-feature", row: number, PlanFileText.strangeFeature.filled(number))
  }

  /// True for a file that says nothing of a local frame and looks like degrees: within China's bounds, and no building
  /// would be that small in metres.
  private static func inDegrees(_ collection: GeoJSONFile, _ floor: DrawnPlan.DrawnFloor) -> Bool {
    guard collection.member("frame")?.word != "local", !floor.rooms.isEmpty else { return false }
    let (low, high) = Outline(floor.rooms.flatMap(\.corners)).bounds
    return low.x > 73 && high.x < 136 && low.y > 3 && high.y < 54 && high.x - low.x < 0.05
      && high.y - low.y < 0.05
  }
}
