import Foundation
import Operations
import Planning
import Standards
import Store
import TestSupport
import Testing
import Vocabulary

/// `plan siting` on the sample survey.
@Suite struct PlanSitingTests {
  let store: Store
  let library: StandardsLibrary

  init() throws {
    library = try StandardsSource.open(Checkout.standards)
    store = try Store(at: Program.temporaryFolder().appending(path: "store.sqlite"))
    _ = try ImportSurvey.run([Checkout.surveys.appending(path: "guihua-2026-05")], into: store, on: nil)
  }

  private func plan(_ change: (inout PlanSiting.Request) -> Void = { _ in }) throws -> PlanSiting.Outcome {
    var request = PlanSiting.Request(language: .chinese)
    request.subdistrict = "桂花街道"
    change(&request)
    return try PlanSiting.run(request, on: store, library: library)
  }

  @Test func `the sample keeps three sites, and what lacks coordinates is named`() throws {
    let outcome = try plan { $0.keep = 3 }
    #expect(outcome.plan.kept == 3)
    #expect(outcome.plan.stopped == .optimal)
    #expect(outcome.page.contains("桂花街道场所布点方案"))
    #expect(outcome.page.contains("“桐花巷社区”的主场所没有坐标"))
    #expect(outcome.omissions.count == outcome.plan.omissions.count)
    #expect(outcome.listing.rows.allSatisfy { $0.count == outcome.listing.columns.count })
  }

  @Test func `what must stay stays and what is unknown is named`() throws {
    let outcome = try plan {
      $0.keep = 2
      $0.staying = ["丹桂社区党群服务中心"]
    }
    #expect(outcome.plan.sites.contains { $0.mustStay && $0.stays && $0.candidate.name.hasPrefix("丹桂") })
    #expect(throws: SitingError.unknownSite("望京")) { try plan { $0.staying = ["望京"] } }
    #expect(throws: Problem.self) { try plan { $0.subdistrict = "没有街道" } }
  }

  @Test func `files are written whole, the same bytes twice`() throws {
    let folder = try Program.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    var files: [[Data]] = []
    for _ in 0..<2 {
      let outcome = try plan { $0.keep = 3 }
      let names = try PlanSiting.write(outcome, formats: [.png, .svg, .txt], font: nil, to: folder)
      #expect(names == ["siting.txt", "siting-map.png", "siting-map.svg", "siting-map.txt", "siting.xlsx"])
      files.append(try names.map { try Data(contentsOf: folder.appending(path: $0)) })
    }
    #expect(files[0] == files[1])
  }
}
