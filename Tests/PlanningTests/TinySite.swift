import Planning
import Standards
import Vocabulary

/// A small standard and small buildings, so that the best plan is known without a solver.
enum TinySite {
  static let facilities = Facilities(
    functions: [
      .init(
        id: "service-hall", name: "便民服务大厅", aliases: ["服务大厅"], roomFunction: .service,
        minimumArea: Area(squareMetres: 30), groundFloor: .prefer, isPublic: true, defaultHours: 40,
        defaultHeadcount: 3),
      .init(
        id: "meeting-room", name: "会议室", roomFunction: .meeting, minimumArea: Area(squareMetres: 20),
        defaultHours: 6),
      .init(
        id: "reading-room", name: "图书阅览室", aliases: ["农家书屋"], roomFunction: .activity,
        minimumArea: Area(squareMetres: 18), isPublic: true, defaultHours: 20),
      .init(
        id: "day-care", name: "日间照料室", roomFunction: .service, minimumArea: Area(squareMetres: 20),
        groundFloor: .must, isPublic: true, defaultHours: 30),
      .init(
        id: "mediation", name: "人民调解室", aliases: ["调解室"], roomFunction: .service,
        minimumArea: Area(squareMetres: 10), groundFloor: .prefer, isPublic: true, isPrivate: true,
        defaultHours: 8),
      .init(
        id: "honour-display", name: "荣誉室", roomFunction: .other, isPublic: true),
      .init(id: "office", name: "办公室", roomFunction: .office, defaultHours: 40),
      .init(
        id: "police-room", name: "警务室", roomFunction: .office, minimumArea: Area(squareMetres: 10),
        isPublic: true, isFixed: true, defaultHours: 20, defaultHeadcount: 2),
      .init(id: "archive-room", name: "档案室", roomFunction: .storage, isPrivate: true),
      .init(id: "sanitary", name: "卫生间", roomFunction: .sanitary, isFixed: true),
    ],
    sharing: [
      .init(first: "meeting-room", second: "reading-room", may: .times, why: "轮流使用"),
      .init(first: "honour-display", second: "meeting-room", may: .yes, why: "兼荣誉室"),
      .init(first: "service-hall", second: "office", may: .yes, why: "集中办公"),
      .init(first: "archive-room", second: "office", may: .no, why: "档案须专用"),
    ],
    norms: [
      .init(id: "office-per-head", value: 9, unit: "m2", measure: .usable, citations: []),
      .init(id: "office-per-head-least", value: 6, unit: "m2", measure: .usable, citations: []),
      .init(id: "seat-per-head", value: 1, unit: "m2", measure: .usable, citations: []),
      .init(id: "room-hours-per-week", value: 56, unit: "h", measure: .none, citations: []),
      .init(id: "office-share", value: 0.3, unit: "share", measure: .usable, citations: []),
      .init(id: "area-per-100-households", value: 30, unit: "m2", measure: .building, citations: []),
    ])

  static func function(_ id: String) -> Facilities.Function {
    facilities.function(id) ?? .init(id: id, name: id, roomFunction: .other)
  }

  static func room(
    _ id: String, _ name: String = "用房", _ function: Room.Function? = .idle, area: Double?, floor: Int? = 1,
    isAccessible: Bool? = nil, headcount: Int? = nil, hours: Double? = nil
  ) -> Room {
    Room(
      id: .init(id), site: "S", floor: floor, name: name, function: function,
      usableArea: area.map { Area(squareMetres: $0) }, headcount: headcount, hoursPerWeek: hours,
      isAccessible: isAccessible)
  }

  /// An activity of the small standard, with an id of its own where two bear one function.
  static func activity(
    _ function: String, _ id: String? = nil, from: Room.ID? = nil, heads: Int? = nil, hours: Double? = nil,
    origin: Activity.Origin? = nil
  ) -> Activity {
    Activity(
      Self.function(function), id: id, kind: function == "office" ? .body : .function,
      origin: origin ?? (from == nil ? .required : .survey), from: from, headcount: heads, hoursPerWeek: hours
    )
  }

  static func scene(_ rooms: [Room], _ activities: [Activity], hasLift: Bool? = false) -> PlanScene {
    PlanScene(
      site: Site(id: "S", localities: ["L"], name: "党群服务中心", hasLift: hasLift), rooms: rooms,
      activities: activities, facilities: facilities)
  }

  static func best(_ scene: PlanScene) throws -> Solution {
    try Solution.best(for: PlanModel(scene), effort: Planner.usualEffort, seconds: nil)
  }

  /// The rooms of the best arrangement by activity.
  static func rooms(_ scene: PlanScene) throws -> [String: String] {
    let solution = try best(scene)
    var rooms: [String: String] = [:]
    for (activity, room) in zip(scene.activities, solution.arrangement.rooms) {
      rooms[activity.id] = room.map { scene.rooms[$0].id.text } ?? "-"
    }
    return rooms
  }
}
