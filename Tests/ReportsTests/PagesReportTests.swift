import Planning
import Auditing
import Foundation
import Reports
import Standards
import Surveys
import TestSupport
import Testing
import Vocabulary

@Suite struct PagesReportTests {
  private let localities = [World.plannedVillage, World.communityLocality]
  private let village = "110101001201.html"
  private let community = "110101001001.html"

  @Test func `the pages look as they did`() throws {
    let bare = [World.villageLocality, World.communityLocality]
    let written = try Written([PagesReport.self], bare, context: World.context())
    #expect(try written.names == [community, village, "index.html"])
    assertSnapshot(try written.text("index.html"), named: "index.zh.html")
    assertSnapshot(try written.text(village), named: "village.zh.html")
    assertSnapshot(try written.text(community), named: "community.zh.html")
  }

  @Test func `the English pages look as they did`() throws {
    let bare = [World.villageLocality, World.communityLocality]
    let written = try Written([PagesReport.self], bare, context: World.context(.english))
    assertSnapshot(try written.text("index.html"), named: "index.en.html")
    assertSnapshot(try written.text(village), named: "village.en.html")
  }

  @Test func `a planned village shows pictures, plan and progress`() throws {
    for language in Language.allCases {
      let written = try Written([PagesReport.self], [World.plannedVillage], context: World.context(language))
      assertSnapshot(try written.text("index.html"), named: "index-planned.\(language.rawValue).html")
      assertSnapshot(try written.text(village), named: "village-planned.\(language.rawValue).html")
    }
  }

  @Test func `the same localities give the same bytes`() throws {
    let first = try Written(Reports.all, localities, context: World.context())
    let second = try Written(Reports.all, localities, context: World.context())
    #expect(try first.names == second.names)
    for name in try first.names { #expect(try first.data(name) == second.data(name), "\(name)") }
  }

  @Test func `every link of a page leads to a file or an anchor that is there`() throws {
    let written = try Written([PagesReport.self], localities, context: World.context())
    for name in try written.names {
      let text = try written.text(name)
      for match in text.matches(of: /href="([^"]+)"/) {
        let target = String(match.1)
        if target.hasPrefix("sheets/") {
          // Drawn by another stage.
          #expect(
            World.plannedVillage.sheets.contains { "sheets/" + $0.name() == target }, "\(name): \(target)")
        } else if target.hasPrefix("#") {
          #expect(text.contains("id=\"\(target.dropFirst())\""), "\(name): \(target)")
        } else {
          let file = try #require(
            target.split(separator: "#").first.flatMap { String($0).removingPercentEncoding })
          #expect(try written.names.contains(file), "\(name): \(target)")
        }
      }
    }
  }

  @Test func `every tag of a page is closed`() throws {
    let written = try Written([PagesReport.self], localities, context: World.context())
    for name in try written.names {
      var open: [String] = []
      for match in try written.text(name).matches(of: /<(\/?)([a-z0-9]+)[^>]*>/) {
        let tag = String(match.2)
        if ["meta", "link", "br", "img"].contains(tag) { continue }
        if match.1.isEmpty { open.append(tag) } else { #expect(open.popLast() == tag, "\(name)") }
      }
      #expect(open.isEmpty, "\(name): \(open)")
    }
  }

  @Test func `a sign with markup, quotes and line breaks is shown and not obeyed`() throws {
    var locality = World.communityLocality
    locality.survey.signs[0].text = "<\u{301}img src=x> & \"'𠀀\n第二行\u{1}"
    locality.survey.locality.name = "</title><script>alert(1)</script>"
    let written = try Written([PagesReport.self], [locality], context: World.context())
    for name in [community, "index.html"] {
      let text = try written.text(name)
      #expect(!text.contains("<script"))
      #expect(!text.unicodeScalars.contains("\u{1}"))
      #expect(text.contains("&lt;/title&gt;&lt;script&gt;"))
    }
    let page = try written.text(community)
    #expect(page.contains("&lt;\u{301}img src=x&gt; &amp; &quot;&#39;𠀀\n第二行\u{FFFD}"))
    // Every bracket that opens a tag is one of the templates' own; a closing one may stand in the stylesheet.
    let tags = page.matches(of: /<\/?[a-z!][^<>]*>/).count
    #expect(page.unicodeScalars.filter { $0 == "<" }.count == tags)
  }

  @Test func `a Chinese page holds no English but ids and codes`() throws {
    let written = try Written([PagesReport.self], localities, context: World.context())
    let codes = Set(World.villageAudit.findings.map(\.code))
    let allowed = codes.union(["b", "script", "unheard-of"])
    for name in try written.names {
      for word in Self.latinWords(try written.text(name)) where !allowed.contains(word) {
        let isID = word.wholeMatch(of: /S[0-9]+|W-[0-9]+/) != nil
        #expect(isID, "\(name): “\(word)”")
      }
    }
  }

  @Test func `an English page holds no Chinese but names, signs and titles of documents`() throws {
    let written = try Written([PagesReport.self], localities, context: World.context(.english))
    let survey = World.villageSurvey
    let library = World.library
    var allowed = ["朝阳区", "桂花街道", World.village.name, World.community.name]
    allowed +=
      World.villageSurvey.sites.map(\.name) + survey.rooms.map(\.name) + survey.rooms.flatMap(\.occupants)
    allowed += (survey.signs + World.communitySurvey.signs).flatMap {
      $0.text.split(separator: "\n").map(String.init)
    }
    allowed += World.communitySurvey.sites.map(\.name) + World.villageAudit.additions.map(\.wording)
    // Names of functions and bodies, and the texts of plates, are Chinese in any language.
    allowed += World.villagePlan.assignments.map(\.name) + World.villagePlan.plates.map(\.text)
    allowed += library.facilities.functions.map(\.name)
    allowed += library.citations.values.flatMap { [$0.title, $0.number ?? "", $0.issuer ?? ""] }
    for name in try written.names {
      var text = Self.visible(try written.text(name))
      for name in allowed.sorted(by: { $0.count > $1.count }) where !name.isEmpty {
        text = text.replacing(name, with: "")
      }
      let left = text.split(separator: "\n").filter { $0.contains(where: Self.isHan) }
      #expect(left.isEmpty, "\(name)")
    }
  }

  @Test func `a locality with an awkward id has a page of its own and a link to it`() throws {
    var locality = World.communityLocality
    locality.survey.locality.id = "朝阳/桂花 社区#1"
    var other = World.communityLocality
    other.survey.locality.id = "index"
    let written = try Written([PagesReport.self], [locality, other], context: World.context())
    #expect(try written.names.count == 3)
    #expect(try written.names.contains("index.html"))
    #expect(try written.text("index.html").contains("href=\"%E6%9C%9D"))
  }

  @Test func `nothing to report is a page all the same`() throws {
    let written = try Written([PagesReport.self], [], context: World.context())
    #expect(try written.text("index.html").contains("本次没有可核查的村（社区）。"))
  }

  @Test(arguments: [
    (Pack.Status.draft, "尚未印发的草案"), (.reported, "根据公开报道整理"), (.superseded, "已被新版替代"),
    (.inForce, "依据现行文件核查"),
  ])
  func `every page says what its pack is worth`(status: Pack.Status, words: String) throws {
    let written = try Written([PagesReport.self], localities, context: World.context(status: status))
    for name in try written.names { #expect(try written.text(name).contains(words), "\(name)") }
  }

  /// The text of a page without tags, style and escapes.
  private static func visible(_ page: String) -> String {
    page.replacing(/<style>[\s\S]*?<\/style>/, with: "").replacing(/<[^>]*>/, with: "\n")
      .replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
  }

  private static func latinWords(_ page: String) -> [String] {
    visible(page).matches(of: /[A-Za-z][A-Za-z0-9\-]*/).map { String($0.0) }
  }

  private static func isHan(_ character: Character) -> Bool {
    character.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
  }
}
