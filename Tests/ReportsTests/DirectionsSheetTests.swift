import FloorPlans
import Reports
import Surveys
import Testing
import Vocabulary

/// Which ways and guides a floor has when everything is done.
@Suite struct DirectionsSheetTests {
  private func directions(_ locality: AuditedLocality, level: Int) throws -> FloorSheet? {
    let site = try #require(locality.survey.sites.first)
    return SiteSheets(locality, site: site, context: World.context()).directions(level: level)
  }

  private var village: AuditedLocality {
    var locality = World.villageLocality
    locality.survey.rooms.append(
      Room(id: "R4", site: "Z1", floor: 2, number: "202", name: "图书阅览室", function: .activity, isPublic: true))
    locality.survey.rooms.append(Room(id: "R5", site: "Z1", floor: 1, name: "楼梯间", function: .circulation))
    return locality
  }

  @Test func `the way to each service of the floor and to the stairs begins at the entrance`() throws {
    let sheet = try #require(try directions(village, level: 1))
    #expect(sheet.ways.map(\.to) == ["R1", "R5"])
    #expect(sheet.ways.map(\.start) == [.entrance, .entrance])
    #expect(sheet.ways.map(\.isGuided) == [false, false])
  }

  @Test func `a guide that names a service leads there`() throws {
    var locality = village
    let guide = try #require(locality.survey.signs.firstIndex { $0.kind == .guide })
    locality.survey.signs[guide].text = "一层 便民服务大厅　二层 图书阅览室"
    let sheet = try #require(try directions(locality, level: 1))
    #expect(sheet.ways.map(\.isGuided) == [true, true])
    let mark = try #require(sheet.marks.first)
    #expect(sheet.rows.contains { $0.text == "101 便民服务大厅" && $0.note == "引导牌 \(mark.number)" })
    #expect(sheet.rows.contains { $0.text == "2 层 · 202 图书阅览室" && $0.note == "引导牌 \(mark.number)" })
  }

  @Test func `a guide to the whole house leads to no room in it`() throws {
    var locality = village
    let guide = try #require(locality.survey.signs.firstIndex { $0.kind == .guide })
    locality.survey.signs[guide].text = "红旗村党群服务中心 →"
    locality.survey.rooms[0].name = "党群活动室"
    let sheet = try #require(try directions(locality, level: 1))
    #expect(sheet.ways.map(\.isGuided) == [false, false])
  }

  @Test func `upstairs ways begin at the stairs`() throws {
    var locality = village
    locality.survey.rooms.append(Room(id: "R6", site: "Z1", floor: 2, name: "楼梯间", function: .circulation))
    let sheet = try #require(try directions(locality, level: 2))
    #expect(sheet.ways.map(\.start) == [.room("R6")])
    #expect(sheet.ways.map(\.to) == ["R4"])
  }

  @Test func `a floor without services has no such sheet`() throws {
    #expect(try directions(World.villageLocality, level: -1) == nil)
  }
}
