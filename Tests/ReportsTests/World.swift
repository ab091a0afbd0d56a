import Auditing
import Foundation
import Matching
import Reports
import Standards
import Surveys
import TestSupport
import Tracking
import Vocabulary

/// A village with a finding of every kind and a community in order, both invented, built by hand.
enum World {
  /// A day that the tests write down themselves.
  static func day(_ text: String) -> CalendarDate {
    guard let day = CalendarDate(text) else { preconditionFailure("\(text) is no day") }
    return day
  }

  static let asOf = World.day("2026-05-31")

  static func context(_ language: Language = .chinese, status: Pack.Status = .reported) -> ReportContext {
    ReportContext(
      library: library, pack: pack(status), asOf: asOf, surveyTitle: "桂花街道", language: language)
  }

  static let library: StandardsLibrary = {
    var library = StandardsLibrary(
      citations: Dictionary(
        uniqueKeysWithValues: [
          Citation(
            id: "zhongban-2024", title: "关于整治形式主义为基层减负若干规定", number: nil, issuer: "中央办公厅、国务院办公厅",
            date: "2024-08", knownBy: .report),
          Citation(
            id: "jianbiao-167", title: "城市社区服务站建设标准", number: "建标 167—2014", issuer: "住房和城乡建设部",
            date: "2014", knownBy: .text),
          Citation(id: "habit", title: "行业一般做法", knownBy: .generalKnowledge),
        ].map { ($0.id, $0) }),
      facilities: Facilities(functions: [
        Facilities.Function(id: "service-hall", name: "便民服务大厅", roomFunction: .service)
      ]))
    library.workflow = workflow
    return library
  }()

  /// The states by their names; the reports need no steps.
  private static let workflow = Workflow(
    states: zip(
      WorkState.allCases, ["登记", "整改中", "待初审", "待复审", "已销号", "退回", "反弹"]
    ).map { state, name in
      Workflow.State(
        id: state.rawValue, name: Bilingual(zh: name, en: state.rawValue),
        kind: state == .closed ? .end : .open)
    })

  static func pack(_ status: Pack.Status) -> Pack {
    Pack(
      id: "cn-test", title: Bilingual(zh: "全国趋同口径（测试版）", en: "Converging practice (test edition)"),
      region: "CN", edition: "test", status: status,
      entries: [
        Pack.Entry(name: "party-service-centre", placements: [.outsideEmblem], citations: ["zhongban-2024"])
      ])
  }

  static let village = Locality(
    id: "110101001201", name: "红旗村", kind: .village, district: "朝阳区", subdistrict: "桂花街道",
    households: 400, staff: 6)
  static let community = Locality(
    id: "110101001001", name: "桂花社区", kind: .community, district: "朝阳区", subdistrict: "桂花街道")

  static let villageSurvey = Survey(
    locality: village, surveyedOn: World.day("2026-05-12"),
    sites: [
      Site(
        id: "Z1", localities: [village.id], name: "红旗村党群服务中心", kind: .serviceCentre,
        buildingArea: Area(squareMetres: 310.5))
    ],
    rooms: [
      Room(
        id: "R1", site: "Z1", floor: 1, number: "101", name: "便民服务大厅", function: .service,
        usableArea: Area(squareMetres: 60), isPublic: true),
      Room(
        id: "R2", site: "Z1", floor: 2, number: "201", name: "书记办公室", function: .office,
        usableArea: Area(squareMetres: 90), occupants: ["村党支部", "村委会"], hoursPerWeek: 40),
      Room(
        id: "R3", site: "Z1", floor: -1, name: "杂物间", function: .idle, usableArea: Area(squareMetres: 12.25)),
    ],
    signs: [
      sign("S1", "中国共产党红旗村支部委员会", .doorLeft, .plaque),
      sign("S2", "党群服务中心", .lintel, .emblem),
      sign("S3", "红旗村\n文明实践站 <b>&\"'𠀀", .gate, .plaque),
      sign("S4", "红旗村减灾工作站", .outerWall, nil),
      sign("S5", "红旗村减灾工作站", .roomDoor, .mechanismPlate, room: "R2"),
      sign("S6", "红旗村治保会", .doorRight, .plaque),
      sign("S7", "儿童之家", .roomDoor, .mechanismPlate, room: "R1"),
      sign("S8", "值班制度", .inside, .regulationPanel, room: "R2"),
      sign("S9", "先进党支部", .corridor, .honour),
      sign("S10", "=1+1", .unknown, nil),
      sign("S11", "书记办公室", .roomDoor, .doorPlate, room: "R2"),
      sign("S12", "卫生间 →", .corridor, .guide),
    ])

  static let communitySurvey = Survey(
    locality: community, surveyedOn: World.day("2026-05-13"),
    sites: [Site(id: "Z1", localities: [community.id], name: "桂花社区党群服务中心", kind: .serviceCentre)],
    signs: [
      Sign(id: "S1", locality: community.id, site: "Z1", position: .lintel, kind: .emblem, text: "党群服务中心"),
      Sign(
        id: "S2", locality: community.id, site: "Z1", position: .doorRight, kind: .plaque, text: "桂花社区居民委员会"),
    ])

  static let villageLocality = AuditedLocality(
    survey: villageSurvey, readings: readings(villageSurvey), audit: villageAudit)
  static let communityLocality = AuditedLocality(
    survey: communitySurvey, readings: readings(communitySurvey),
    audit: Audit(
      locality: community.id, pack: "cn-test", status: .reported, asOf: asOf, findings: [],
      dispositions: ["S1": .keep, "S2": .keep], targets: [:], additions: [],
      needs: [Finding.Need(subject: .locality(community.id), column: "households")]))

  private static func sign(
    _ id: Sign.ID, _ text: String, _ position: Position, _ kind: SignKind?, room: Room.ID? = nil
  ) -> Sign {
    var sign = Sign(
      id: id, locality: village.id, site: "Z1", room: room, position: position, kind: kind, text: text)
    sign.width = Length(millimetres: 600)
    sign.height = id == "S2" ? nil : Length(millimetres: 400)
    sign.material = .stainlessSteel
    sign.condition = .good
    sign.hungBy = id == "S4" ? "区应急管理局" : nil
    sign.hungOn = PartialDate("2021-03")
    return sign
  }

  private static func readings(_ survey: Survey) -> [Sign.ID: Reading] {
    Dictionary(uniqueKeysWithValues: survey.signs.map { ($0.id, reading($0)) })
  }

  private static func reading(_ sign: Sign) -> Reading {
    let signClass: SignClass =
      switch sign.kind {
      case .mechanismPlate: .mechanism
      case .doorPlate: .doorPlate
      case .regulationPanel: .regulationPanel
      case .honour: .honour
      case .guide: .guide
      default: .organisation
      }
    let part = Reading.Part(
      name: sign.text, canonical: "x-\(sign.id)", canonicalName: "规范的\(sign.id)", how: .ownName)
    return Reading(
      signClass: signClass, parts: sign.id == "S10" ? [] : [part], decision: .matched, confidence: 1,
      because: Bilingual(zh: "同名", en: "same name"))
  }
}
