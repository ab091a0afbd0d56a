import Planning
import Reports
import Tracking
import Vocabulary

extension World {
  /// The village as a plan would change it: the secretary moves down into the hall, the idle cellar becomes a store.
  static let villagePlan = Plan(
    site: "Z1", localities: [village.id],
    assignments: [
      Plan.Assignment(
        activity: "archive-room", name: "档案室", kind: .function, function: "archive-room", room: "R3"),
      Plan.Assignment(
        activity: "service-hall", name: "便民服务大厅", kind: .function, function: "service-hall", from: "R1",
        room: "R1", hoursPerWeek: 40, headcount: 3, isShared: true),
      Plan.Assignment(
        activity: "body:村委会", name: "村委会", kind: .body, function: "office", from: "R2", room: "R1",
        hoursPerWeek: 40, headcount: 2, isShared: true),
      Plan.Assignment(activity: "reading-room", name: "图书阅览室", kind: .function, function: "reading-room"),
    ],
    moves: [
      Plan.Move(
        activity: "body:村委会", name: "村委会", from: "R2", to: "R1",
        why: Bilingual(zh: "同厅办公，腾出一间。", en: "One office in the hall frees a room.")),
      Plan.Move(
        activity: "archive-room", name: "档案室", from: nil, to: "R3",
        why: Bilingual(zh: "档案须专用。", en: "Records need a room of their own.")),
    ],
    signs: [
      Plan.SignChange(
        locality: village.id, sign: "S4", disposition: .remove,
        why: Bilingual(zh: "不在目录。", en: "Not listed.")),
      Plan.SignChange(
        locality: village.id, sign: "S6", disposition: .merge,
        destination: Plan.Destination(kind: .sign, sign: "S1", position: .doorLeft),
        why: Bilingual(zh: "并入党支部牌。", en: "Goes into the branch plaque.")),
      Plan.SignChange(
        locality: village.id, sign: "S7", disposition: .move,
        destination: Plan.Destination(kind: .window, room: "R1", position: .window),
        why: Bilingual(zh: "设综合窗口。", en: "A window in the hall.")),
      Plan.SignChange(
        locality: village.id, sign: "S9", disposition: .move,
        why: Bilingual(zh: "没有荣誉室。", en: "There is no room of honour.")),
    ],
    plates: [
      Plan.Plate(
        locality: village.id, text: "档案室", kind: .doorPlate,
        destination: Plan.Destination(kind: .room, room: "R3", position: .roomDoor),
        why: Bilingual(zh: "用房改作档案室。", en: "The room becomes the records room.")),
      Plan.Plate(
        locality: village.id, text: "红旗村村民委员会", kind: .plaque,
        destination: Plan.Destination(kind: .wall, position: .doorLeft),
        addition: "missing:110101001201/Z1/village-committee",
        why: Bilingual(zh: "应挂未挂。", en: "Required and missing.")),
    ],
    areas: [
      Plan.AreaChange(
        function: .office, before: Area(squareMetres: 90), after: Area(squareMetres: 0)),
      Plan.AreaChange(
        function: .service, before: Area(squareMetres: 60), after: Area(squareMetres: 60)),
    ],
    standards: [
      Plan.StandardCheck(
        id: "office-share", name: Bilingual(zh: "办公用房占比", en: "Share of offices"), before: 0.555, after: 0,
        required: 0.3, unit: "share", isCeiling: true, citations: ["habit"]),
      Plan.StandardCheck(
        id: "area-per-100-households", name: Bilingual(zh: "每百户建筑面积", en: "Area per 100 households"),
        before: 77.625, after: 77.625, required: 80, unit: "m2", isCeiling: false,
        citations: ["jianbiao-167"]),
    ],
    assumptions: [Bilingual(zh: "档案室人数按标准取 0。", en: "The records room has no staff, by the standard.")],
    objective: Plan.Objective(
      terms: [
        Plan.Objective.Term(
          id: "unmet-needs", name: Bilingual(zh: "满足不了的需要", en: "Unmet needs"), value: 1, weight: 1000)
      ], value: 1000, bound: 990, stopped: .effort),
    unmet: [
      Plan.UnmetNeed(
        need: "reading-room", name: "图书阅览室", why: Bilingual(zh: "没有够大的房间。", en: "No room is large enough."),
        constraints: ["usable-area"])
    ])

  static let villageItems = [
    item("W-0000000001", .sign(village.id, "S4"), "红旗村减灾工作站", .remove, .organisation, [.registered]),
    item(
      "W-0000000002", .sign(village.id, "S6"), "红旗村治保会", .merge, .organisation,
      [.registered, .underway, .firstReview, .secondReview, .closed, .reopened]),
    item("W-0000000003", .sign(village.id, "S8"), "值班制度", .remove, .regulationPanel, [.registered, .closed]),
    item("W-0000000004", .room(village.id, "R3"), "杂物间", .rearrange, nil, [.registered, .underway]),
    item(
      "W-0000000005", .missing(village.id, "Z1/village-committee"), "红旗村村民委员会", .add, .organisation,
      [.registered]),
  ]

  /// The village with its plan, its work items and the sheets that a run has drawn.
  static let plannedVillage = AuditedLocality(
    survey: villageSurvey, readings: villageLocality.readings, audit: villageAudit, plans: [villagePlan],
    items: villageItems,
    sheets: [-1, 1, 2].flatMap { level in
      SheetFile.Phase.allCases.flatMap { phase in
        (1...(level == 1 ? 2 : 1)).map {
          SheetFile(locality: village.id, site: "Z1", subject: .floor(level: level, phase), number: $0)
        }
      }
    })

  private static func item(
    _ id: String, _ subject: Subject, _ title: String, _ action: WorkItem.Action, _ signClass: SignClass?,
    _ states: [WorkState]
  ) -> WorkItem {
    WorkItem(
      id: id, locality: village.id, site: "Z1", subject: subject, title: title, action: action,
      signClass: signClass, registeredOn: World.day("2026-05-12"),
      history: states.enumerated().map { index, state in
        WorkItem.Entry(
          on: World.day("2026-0\(5 + index / 2)-\(12 + index)"), state: state,
          cause: state == .reopened ? .survey : .step)
      })
  }
}
