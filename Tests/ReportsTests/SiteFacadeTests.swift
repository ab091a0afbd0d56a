import Auditing
import FloorPlans
import Reports
import Surveys
import Testing
import Vocabulary

/// What findings and plans become on a façade.
@Suite struct SiteFacadeTests {
  private func facade(_ locality: AuditedLocality, _ language: Language = .chinese) throws -> FacadeSheet {
    let site = try #require(locality.survey.sites.first)
    let facade = SiteSheets(locality, site: site, context: World.context(language)).facade
    return try #require(facade)
  }

  @Test func `before, everything that hangs outside is on it, with the numbers of the floor sheets`() throws {
    let sheet = try facade(World.plannedVillage)
    let entrance = try #require(sheet.entrances.first)
    #expect(sheet.entrances.count == 1)
    let site = World.plannedVillage.survey.sites[0]
    let floors = SiteSheets(World.plannedVillage, site: site, context: World.context())
    let numbers = Dictionary(
      uniqueKeysWithValues: floors.levels.flatMap { floors.sheet(.before, level: $0).rows }.compactMap {
        row in
        row.number.map { ($0, row.text) }
      })
    #expect(entrance.before.plaques.count == 5)
    for row in entrance.before.rows { #expect(numbers[row.number ?? 0] == row.text) }
  }

  @Test func `afterwards what goes is gone, what stays stays, and plates for outside hang`() throws {
    let sheet = try facade(World.plannedVillage)
    let after = try #require(sheet.entrances.first).after
    let texts = after.rows.map(\.text)
    #expect(!texts.contains("红旗村减灾工作站"))
    #expect(!texts.contains("红旗村治保会"))
    #expect(texts.contains("中国共产党红旗村支部委员会"))
    let plate = try #require(after.plaques.first { $0.style == .add })
    #expect(plate.text == "红旗村村民委员会")
    #expect(plate.number == 14)
    #expect(plate.position == .doorLeft)
  }

  @Test func `a plaque to make has the size of those that it joins`() throws {
    let sheet = try facade(World.plannedVillage)
    let after = try #require(sheet.entrances.first).after
    let plate = try #require(after.plaques.first { $0.style == .add })
    #expect(plate.width == Length(millimetres: 600) && plate.height == Length(millimetres: 400))
    #expect(plate.material == .stainlessSteel)
  }

  @Test func `an entrance without a name has one, and a side without a size has none`() throws {
    let sheet = try facade(World.plannedVillage)
    let entrance = try #require(sheet.entrances.first)
    #expect(entrance.name == "入口")
    #expect(!entrance.before.plaques.contains { !$0.isEntranceKnown })
    let emblem = try #require(entrance.before.plaques.first { $0.text == "党群服务中心" })
    #expect(emblem.width == Length(millimetres: 600) && emblem.height == nil)
  }

  @Test func `each entrance has its elevation, and what names none is at the first, told to be`() throws {
    var locality = World.plannedVillage
    for (index, name) in [(0, "正门"), (1, "正门"), (3, "东门")] { locality.survey.signs[index].entrance = name }
    let sheet = try facade(locality)
    #expect(sheet.entrances.map(\.name) == ["正门", "东门"])
    #expect(sheet.entrances.map { $0.before.plaques.count } == [4, 1])
    #expect(sheet.entrances[0].before.plaques.count { !$0.isEntranceKnown } == 2)
  }

  @Test func `without a plan the plates that the audit misses hang where the catalogue puts them`() throws {
    let sheet = try facade(World.villageLocality)
    let after = try #require(sheet.entrances.first).after
    #expect(after.plaques.filter { $0.style == .add }.map(\.text) == ["红旗村村民委员会"])
  }

  @Test func `the limits of the pack stand with the figures`() throws {
    let sheet = try facade(World.plannedVillage)
    let entrance = try #require(sheet.entrances.first)
    let figures = entrance.keyFigures
    #expect(figures.contains { $0.label == "本门口牌子" && $0.value.hasPrefix("5 → ") })
    #expect(figures.contains { $0.label.hasPrefix("外部标牌") })
  }

  @Test func `the English façade has English words`() throws {
    let sheet = try facade(World.plannedVillage, .english)
    let entrance = try #require(sheet.entrances.first)
    #expect(entrance.title.contains("elevation"))
    #expect(entrance.after.rows.contains { $0.note?.contains("keep") == true })
    #expect(!entrance.keyFigures.contains { figure in figure.label.contains { !$0.isASCII } })
  }

  @Test func `a site with nothing outside has no façade`() throws {
    var locality = World.villageLocality
    locality.survey.signs.removeAll { $0.position.isOutside == true }
    locality.audit.additions = []
    let site = try #require(locality.survey.sites.first)
    #expect(SiteSheets(locality, site: site, context: World.context()).facade == nil)
  }
}
