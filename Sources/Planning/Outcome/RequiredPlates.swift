import Surveys
import Vocabulary
import Wording

/// Plates that the audit found missing at the site, with the places to hang them.
enum RequiredPlates {
  static func of(_ planCase: PlanCase, at site: Site, places: FunctionRooms) -> [Plan.Plate] {
    planCase.surveys(of: site).flatMap { survey in
      (planCase.demands[survey.locality.id]?.plates ?? []).filter { $0.site == site.id }.map { demand in
        Plan.Plate(
          locality: survey.locality.id, text: demand.wording, kind: demand.kind,
          destination: destination(demand, places), addition: demand.addition,
          why: PlanText.plateRequired.filled())
      }
    }
  }

  private static func destination(
    _ demand: Demands.PlateDemand, _ places: FunctionRooms
  ) -> Plan.Destination {
    if demand.isOutside {
      return .init(kind: .wall, position: demand.kind == .emblem ? .lintel : .outerWall)
    }
    guard let hall = places.place(of: SignResolution.serviceHall) else {
      return .init(kind: .wall, position: .inside)
    }
    return demand.kind == .windowPlate
      ? .init(kind: .window, room: hall.room.id, position: .window)
      : .init(kind: .room, room: hall.room.id, position: .inside)
  }
}
