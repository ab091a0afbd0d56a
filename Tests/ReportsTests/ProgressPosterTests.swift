import FloorPlans
import Reports
import Tracking
import Surveys
import Testing
import Vocabulary

/// What work items become on a poster.
@Suite struct ProgressPosterTests {
  private func poster(_ day: String?, _ localities: [AuditedLocality], _ language: Language = .chinese)
    -> PosterSheet
  {
    var poster = ProgressPoster(context: World.context(language), day: day.map(World.day))
    for locality in localities { poster.add(locality) }
    return poster.sheet
  }

  @Test func `localities stand by code, whatever their progress and the order in which they come`() {
    let there = poster(nil, [World.plannedVillage, World.communityLocality])
    let back = poster(nil, [World.communityLocality, World.plannedVillage])
    #expect(there == back)
    #expect(there.groups.map(\.name) == ["桂花街道"])
    #expect(there.groups[0].tiles.map(\.name) == ["桂花社区", "红旗村"])
  }

  @Test func `a poster shows its day and nothing that came later`() throws {
    let first = try #require(poster("2026-05-12", [World.plannedVillage]).groups.first?.tiles.first)
    #expect(first.total == 5 && first.closed == 0 && first.state == .open)
    let later = try #require(poster("2026-07-31", [World.plannedVillage]).groups.first?.tiles.first)
    #expect(later.state == .rebound && later.rebounds == 1)
    #expect(poster("2026-05-01", [World.plannedVillage]).groups.first?.tiles.first?.state == .clear)
  }

  @Test func `what was accepted and came back falls again in the chart`() {
    let moments = poster("2026-12-31", [World.plannedVillage]).moments
    #expect(moments.map(\.closed).max() == 2)
    #expect(moments.last?.closed == 1)
    #expect(moments.last?.on == World.day("2026-12-31"))
    #expect(moments.map(\.on) == moments.map(\.on).sorted())
    #expect(moments.last?.total == 5)
  }

  @Test func `a locality without items has nothing to do`() {
    #expect(poster(nil, [World.communityLocality]).groups[0].tiles[0].state == .clear)
  }

  @Test func `signs are counted by class as the pages count them`() {
    let bars = poster(nil, [World.plannedVillage]).bars
    #expect(bars.reduce(0) { $0 + $1.before } == World.plannedVillage.survey.signs.count)
  }

  @Test func `several subdistricts have their tiles apart`() {
    var other = World.communityLocality
    other.survey.locality.subdistrict = "江畔街道"
    let sheet = poster(nil, [World.plannedVillage, other])
    #expect(sheet.groups.map(\.name) == ["桂花街道", "江畔街道"])
    #expect(sheet.title.hasPrefix("朝阳区"))
  }

  @Test func `the English poster has English words`() {
    let sheet = poster(nil, [World.plannedVillage], .english)
    #expect(sheet.stateWords[.rebound] == "rebound")
    #expect(sheet.subtitle.contains("1 villages"))
  }
}
