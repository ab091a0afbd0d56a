import Auditing
import Matching
import Standards
import Surveys
import Testing
import Vocabulary

/// A village with a bit of everything, for tests that look at the audit as a whole.
struct Village {
  var survey: Survey
  var readings: [Sign.ID: Reading]
  let date: CalendarDate

  init() throws {
    date = try #require(CalendarDate("2026-05-31"))
    let example = RuleExample(
      Bilingual(zh: "", en: ""),
      signs: [
        .init("01", "中共红旗村支部委员会", .doorRight, .organisation, names: "party-organisation", size: (350, 2400)),
        .init("02", "红旗村村民委员会", .doorLeft, .organisation, names: "villagers-committee", size: (350, 2400)),
        .init(
          "03", "红旗村村民监督委员会", .doorLeft, .organisation, names: "supervision", how: .oldName, size: (300, 2000)
        ),
        .init("04", "红旗村党群服务中心", .lintel, names: "centre"),
        .init("05", "红旗村党群服务中心", .roof, names: "centre", condition: .faded),
        .init("06", "红旗村综治中心", .outerWall, names: "governance"),
        .init("07", "红旗村益农信息社", .outerWall, names: "post"),
        .init("08", "红旗村村民事务代办点", .inside, names: "errands", room: "R1"),
        .init("09", "红旗村银发智囊团", .inside, room: "R1"),
        .init("10", "财务管理制度", .inside, .regulationPanel, room: "R2"),
        .init("11", "入党誓词", .inside, .regulationPanel, room: "R2"),
        .init("12", "文明村", .inside, .honour, room: "R2"),
        .init("13", "党群活动室", .roomDoor, .doorPlate, room: "R2"),
        .init("14", "市民学校", .roomDoor, .doorPlate, room: "R2"),
        .init("15", "红旗村村务监督委会", .outerWall, .organisation, names: "supervision", how: .near),
        .init("16", "红旗村卫生室", .outerWall, .organisation, names: "clinic"),
      ],
      rooms: [
        Room(
          id: "R1", site: "S", floor: 1, name: "服务大厅", function: .service, usableArea: Area(squareMetres: 40),
          hoursPerWeek: 40),
        Room(
          id: "R2", site: "S", floor: 1, name: "党群活动室", function: .activity,
          usableArea: Area(squareMetres: 30),
          hoursPerWeek: 4),
        Room(
          id: "R3", site: "S", floor: 1, name: "办公室", function: .office, usableArea: Area(squareMetres: 60),
          headcount: 2),
        Room(
          id: "R4", site: "S", floor: 1, name: "原计生室", function: .idle, usableArea: Area(squareMetres: 12)),
      ], buildingArea: 160, households: 700, hasCollectiveEconomy: true)
    survey = example.survey(on: date)
    readings = example.readings
  }

  func audit(rulings: [Ruling] = []) -> Audit {
    Audit.run(
      survey, readings: readings, library: ExampleStandards.library, pack: ExampleStandards.pack, asOf: date,
      rulings: rulings)
  }
}
