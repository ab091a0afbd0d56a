import Foundation
import Tables
import Vocabulary
import Wording

extension SurveyAssembly {
  /// How far the area of an outline may be from the one in the table before somebody should look, as a share.
  private static let areaTolerance = 0.05

  /// Takes the floor plans that lie beside the tables of a folder; rooms and sites are known by then.
  mutating func takeFloorPlans(_ files: [(url: URL, name: String)]) {
    for (url, name) in files {
      let place = CellPlace(file: name)
      guard let data = try? Data(contentsOf: url),
        let plan = FloorPlanFile(data, named: url.deletingPathExtension().lastPathComponent)
      else {
        reader.note(.error, "floorplan-unreadable", at: place, SurveyText.planUnreadable.filled(), .planCure)
        continue
      }
      take(plan, file: name)
    }
  }

  private mutating func take(_ plan: FloorPlanFile, file: String) {
    let place = CellPlace(file: file)
    guard let id = plan.site, let level = plan.level else {
      reader.note(
        .error, "floorplan-unplaced", at: place, SurveyText.planUnplaced.filled(), .planUnplacedCure)
      return
    }
    let owners = sites.keys.sorted().filter { unit in sites[unit]?.contains { $0.id.text == id } ?? false }
    let places = Set(
      owners.flatMap { unit in (sites[unit] ?? []).filter { $0.id.text == id }.map(\.localities) })
    guard !owners.isEmpty else {
      reader.note(.warning, "floorplan-site", at: place, SurveyText.planSiteUnknown.filled(id), .planSiteCure)
      return
    }
    // Two villages of one folder may both call their office S1.
    guard places.count == 1 else {
      reader.note(.warning, "floorplan-site", at: place, SurveyText.planSiteTwice.filled(id), .planSiteCure)
      return
    }
    for number in plan.strange {
      reader.note(
        .note, "floorplan-feature", at: CellPlace(file: file, row: number),
        SurveyText.planFeature.filled(number))
    }
    for outline in plan.rooms { take(outline, site: .init(id), level: level, owners: owners, file: file) }
    let known = Set(owners.flatMap { rooms[$0] ?? [] }.filter { $0.site.text == id }.map(\.id))
    var floor = Floor(site: .init(id), level: level)
    for (door, number) in plan.doors {
      var door = door
      if let room = door.room, !known.contains(room) {
        reader.note(
          .warning, "floorplan-room", at: CellPlace(file: file, row: number),
          SurveyText.roomUnknown.filled(room.text), .roomCure)
        door.room = nil
      }
      floor.doors.append(door)
    }
    for owner in owners { floors[owner, default: []].append(floor) }
  }

  private mutating func take(
    _ outline: FloorPlanFile.DrawnRoom, site: Site.ID, level: Int, owners: [Locality.ID], file: String
  ) {
    let place = CellPlace(file: file, row: outline.feature)
    let shape = Outline(outline.corners)
    guard shape.isSound else {
      reader.note(
        .warning, "outline-bad", at: place,
        SurveyText.planOutlineBad.filled(outline.name ?? outline.room ?? String(outline.feature)),
        .planOutlineCure)
      return
    }
    var isFound = false
    for owner in owners {
      guard let index = index(of: outline, site: site, level: level, in: rooms[owner] ?? []) else { continue }
      defer { isFound = true }
      // Each floor has its own frame.
      if let floor = rooms[owner]?[index].floor, floor != level {
        if !isFound {
          reader.note(
            .warning, "floorplan-floor", at: place,
            SurveyText.planFloor.filled(rooms[owner]?[index].name ?? "", floor, level), .planFloorCure)
        }
        continue
      }
      let told = rooms[owner]?[index].usableArea?.squareMetres
      if !isFound, let told, told > 0, abs(shape.area - told) / told > Self.areaTolerance {
        reader.note(
          .warning, "outline-area", at: place,
          SurveyText.planArea.filled(
            rooms[owner]?[index].name ?? "", NumberText.plain((shape.area * 10).rounded() / 10),
            NumberText.plain(told)),
          .planAreaCure)
      }
      rooms[owner]?[index].outline = outline.corners
      if rooms[owner]?[index].floor == nil { rooms[owner]?[index].floor = level }
    }
    if !isFound {
      reader.note(
        .warning, "floorplan-room", at: place,
        SurveyText.roomUnknown.filled(outline.room ?? outline.name ?? String(outline.feature)), .roomCure)
    }
  }

  /// By number, else by the name where one room of that floor bears it.
  private func index(
    of outline: FloorPlanFile.DrawnRoom, site: Site.ID, level: Int, in rooms: [Room]
  ) -> Int? {
    if let id = outline.room { return rooms.firstIndex { $0.site == site && $0.id.text == id } }
    guard let name = outline.name.map(PlainText.word) else { return nil }
    let found = rooms.indices.filter {
      rooms[$0].site == site && (rooms[$0].floor ?? level) == level && PlainText.word(rooms[$0].name) == name
    }
    return found.count == 1 ? found[0] : nil
  }
}
