import Foundation
import Tables
import Vocabulary
import Wording

extension SurveyAssembly {
  /// Takes the floor plans that lie beside the tables of a folder; rooms, sites and signs are known by then.
  mutating func takeFloorPlans(_ files: [(url: URL, name: String)]) {
    let known = Set(sites.values.joined().map(\.id.text))
    for (url, name) in files {
      guard let plan = FloorPlanFile.read(url, name: name, sites: known) else { continue }
      reader.add(plan.remarks)
      // Where a reader says why there is nothing, that is enough.
      if plan.floors.isEmpty, plan.remarks.allSatisfy({ $0.severity == .note }) {
        reader.note(
          .warning, "floorplan-empty", at: CellPlace(file: name), PlanFileText.empty.filled(), .emptyCure)
      }
      if !plan.floors.isEmpty { take(plan) }
    }
  }

  private mutating func take(_ plan: DrawnPlan) {
    let place = CellPlace(file: plan.file)
    guard let id = plan.site else {
      reader.note(.error, "floorplan-unplaced", at: place, PlanFileText.unplaced.filled(), .unplacedCure)
      return
    }
    let owners = sites.keys.sorted().filter { unit in sites[unit]?.contains { $0.id.text == id } ?? false }
    let places = Set(
      owners.flatMap { unit in (sites[unit] ?? []).filter { $0.id.text == id }.map(\.localities) })
    guard !owners.isEmpty else {
      reader.note(.warning, "floorplan-site", at: place, PlanFileText.siteUnknown.filled(id), .siteCure)
      return
    }
    // Two villages of one folder may both call their office S1.
    guard places.count == 1 else {
      reader.note(.warning, "floorplan-site", at: place, PlanFileText.siteTwice.filled(id), .siteCure)
      return
    }
    // What is wrong with a stair on four floors is told once.
    var told: Set<Remark> = []
    for drawn in plan.floors {
      let remarks = take(drawn, of: .init(id), owners: owners, file: plan.file)
      reader.add(remarks.filter { told.insert($0).inserted })
    }
  }

  private mutating func take(
    _ drawn: DrawnPlan.DrawnFloor, of site: Site.ID, owners: [Locality.ID], file: String
  ) -> [Remark] {
    let key = PlanKey(owners: owners, site: site, level: drawn.level)
    if let other = planFiles[key] {
      return [
        Remark(
          .warning, code: "floorplan-twice", at: CellPlace(file: file),
          what: PlanFileText.floorTwice.filled(drawn.level, (other as NSString).lastPathComponent),
          cure: PlanFileText.twiceCure.filled())
      ]
    }
    planFiles[key] = file
    // Everybody whom a site serves has the same rooms of it.
    let table = owners.compactMap { rooms[$0] }.first?.filter { $0.site == site } ?? []
    let measured = owners.flatMap { owner in signs.filter { $0.key.unit == owner }.values.joined() }
    var anchors: [Room.ID: [Point]] = [:]
    for sign in measured {
      if let room = sign.room, let anchor = sign.anchor { anchors[room, default: []].append(anchor) }
    }
    let floor = DrawnFloorReading(drawn, table: table, anchors: anchors, site: site, file: file)
    for owner in owners {
      for (room, corners) in floor.outlines {
        guard let index = rooms[owner]?.firstIndex(where: { $0.site == site && $0.id == room }) else {
          continue
        }
        rooms[owner]?[index].outline = corners
        if rooms[owner]?[index].floor == nil { rooms[owner]?[index].floor = drawn.level }
      }
      if floor.outlines.isEmpty, floor.doors.isEmpty { continue }
      floors[owner, default: []].append(Floor(site: site, level: drawn.level, doors: floor.doors))
    }
    return floor.remarks
  }

  /// One floor of one site, to see when a second file draws it.
  struct PlanKey: Hashable {
    var owners: [Locality.ID]
    var site: Site.ID
    var level: Int
  }
}
