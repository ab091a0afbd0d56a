import FloorPlans
import Planning
import Reports
import Surveys
import Testing
import Vocabulary

/// What findings and plans become on a sheet.
@Suite struct SiteSheetsOfAVillage {
  private let locality = World.plannedVillage
  private let sheets: SiteSheets

  init() throws {
    let site = try #require(locality.survey.sites.first)
    sheets = SiteSheets(locality, site: site, context: World.context())
  }

  private func numbers(_ sheet: FloorSheet) -> [Int] { sheet.marks.map(\.number) }

  @Test func `every floor with rooms has its sheets, the lowest first`() {
    #expect(sheets.levels == [-1, 1, 2])
  }

  @Test func `before, every sign stands on one floor, with a number of its own and its disposition`() {
    let all = sheets.levels.flatMap { sheets.sheet(.before, level: $0).marks }
    #expect(all.map(\.number).sorted() == Array(1...locality.survey.signs.count))
    #expect(all.count { $0.style == .remove } == 3)
    #expect(all.count { $0.style == .review } == 1)
    for level in sheets.levels {
      let sheet = sheets.sheet(.before, level: level)
      #expect(sheet.rows.compactMap(\.number) == numbers(sheet))
    }
  }

  @Test func `afterwards what is removed or merged is gone and what stays keeps its number`() {
    let before = Dictionary(
      uniqueKeysWithValues: sheets.levels.flatMap { sheets.sheet(.before, level: $0).rows }.compactMap {
        row in
        row.number.map { ($0, row.text) }
      })
    let after = sheets.levels.flatMap { sheets.sheet(.after, level: $0).rows }.filter { $0.number != nil }
    for row in after where row.style != .add { #expect(before[row.number ?? 0] == row.text) }
    let texts = Set(after.map(\.text))
    #expect(!texts.contains("红旗村治保会"))
    #expect(!texts.contains("值班制度"))
    #expect(texts.contains("儿童之家"))
  }

  @Test func `a moved sign stands where the plan puts it, one without a place where it was`() throws {
    let ground = sheets.sheet(.after, level: 1)
    let row = try #require(ground.rows.first { $0.text == "儿童之家" })
    let mark = try #require(ground.marks.first { $0.number == row.number })
    #expect(mark.place == .room("R1"))
    #expect(row.note?.contains("101 便民服务大厅") == true)
    let honour = try #require(ground.rows.first { $0.text == "先进党支部" })
    #expect(ground.marks.first { $0.number == honour.number }?.place == .inside)
  }

  @Test func `plates to make hang on their floors with numbers behind all signs`() {
    let plates = sheets.levels.flatMap { sheets.sheet(.after, level: $0).marks }.filter { $0.style == .add }
    #expect(plates.map(\.number).sorted() == [13, 14])
    #expect(sheets.sheet(.after, level: -1).marks.filter { $0.style == .add }.map(\.place) == [.door("R3")])
  }

  @Test func `functions that move are arrows on both floors that they touch`() {
    #expect(sheets.sheet(.after, level: 1).arrows.map(\.label) == ["村委会"])
    #expect(sheets.sheet(.after, level: 2).arrows.map(\.label) == ["村委会"])
    #expect(sheets.sheet(.after, level: 1).arrows.map(\.to) == ["R1"])
    #expect(sheets.sheet(.after, level: 1).arrows.map(\.from) == [nil])
    #expect(sheets.sheet(.before, level: 1).arrows.isEmpty)
  }

  @Test func `what is new in a room is said in it and comes from nowhere`() throws {
    let cellar = try #require(sheets.sheet(.after, level: -1).rooms.first { $0.id == "R3" })
    #expect(cellar.lines == ["新设：档案室"])
    #expect(sheets.sheet(.after, level: -1).arrows.isEmpty)
  }

  @Test func `a shared room says who uses it at which hours`() throws {
    let hall = try #require(sheets.sheet(.after, level: 1).rooms.first { $0.id == "R1" })
    #expect(hall.lines == ["便民服务大厅 每周 40 小时", "村委会 每周 40 小时"])
    #expect(hall.isChanged)
  }

  @Test func `the foot says what the pack is worth and of which day the survey is`() {
    let footer = sheets.sheet(.before, level: 1).footer.joined()
    #expect(footer.contains("据报道"))
    #expect(footer.contains("2026-05-12"))
  }

  @Test func `every citation on a sheet is explained below its list`() {
    let rows = sheets.sheet(.before, level: 1).rows
    #expect(rows.contains { $0.text.hasPrefix("〔zhongban-2024〕关于整治形式主义") })
  }

  @Test func `without a plan the sheet afterwards shows the audit's verdicts`() throws {
    let site = try #require(World.villageLocality.survey.sites.first)
    let bare = SiteSheets(World.villageLocality, site: site, context: World.context())
    let rows = bare.sheet(.after, level: 1).rows
    #expect(!rows.contains { $0.text == "红旗村减灾工作站" })
    #expect(rows.contains { $0.text == "儿童之家" })
    #expect(bare.sheet(.after, level: 1).arrows.isEmpty)
  }

  @Test func `the English sheet has English words`() throws {
    let site = try #require(locality.survey.sites.first)
    let english = SiteSheets(locality, site: site, context: World.context(.english))
    let sheet = english.sheet(.before, level: 1)
    #expect(sheet.title.contains("before"))
    #expect(sheet.markWords[.remove] == "remove")
    #expect(sheet.keyFigures.contains { $0.value.contains("%") })
  }
}
