import Foundation
import Standards
import Tables
import TestSupport
import Testing
import Vocabulary

/// The standards of the project themselves.
@Suite struct ProjectStandards {
  private let library: StandardsLibrary
  private let date: CalendarDate

  init() throws {
    library = try StandardsFolder.read(Checkout.standards)
    date = try #require(CalendarDate("2026-05-31"))
  }

  @Test func `they are read without a remark`() {
    #expect(library.remarks.map { $0.line(in: .english) } == [])
    #expect(library.names.count > 250)
    #expect(
      Set(library.packs.keys) == ["cn-2024", "shandong-2021", "fuzhou-2024", "ningxia-2020", "beijing-draft"])
  }

  @Test func `no pack pretends to be in force`() {
    #expect(library.packs["cn-2024"]?.status == .reported)
    #expect(library.packs["shandong-2021"]?.status == .reported)
    #expect(library.packs["fuzhou-2024"]?.status == .reported)
    #expect(library.packs["ningxia-2020"]?.status == .reported)
    #expect(library.packs["beijing-draft"]?.status == .draft)
  }

  @Test func `the caps of cn-2024 are those of the reports`() throws {
    let pack = try #require(library.packs["cn-2024"])
    #expect(pack.cap(.outsidePlaque, kind: .village)?.max == 4)
    #expect(pack.cap(.outsidePlaque, kind: .community)?.max == 4)
    #expect(pack.cap(.outsideEmblem, kind: .village)?.max == 2)
    #expect(pack.cap(.insideMechanism, kind: .community)?.max == 5)
    #expect(pack.cap(.outsidePlaque, kind: .village)?.isClosed == true)
    #expect(pack.cap(.insideMechanism, kind: .village)?.isClosed == false)
  }

  @Test func `two packs contradict each other`() throws {
    let national = try #require(library.packs["cn-2024"])
    let shandong = try #require(library.packs["shandong-2021"])
    let centre = "party-mass-service-centre"
    #expect(national.entry(centre, kind: .village, on: date)?.placements.first == .outsideEmblem)
    #expect(shandong.entry(centre, kind: .village, on: date)?.placements.first == .outsidePlaque)
    #expect(national.entry("militia-company", kind: .village, on: date) == nil)
    #expect(shandong.entry("militia-company", kind: .village, on: date)?.placements == [.outsidePlaque])
  }

  @Test func `beijing-draft inherits and tells where each line comes from`() throws {
    let pack = try #require(library.packs["beijing-draft"])
    #expect(pack.ancestors == ["cn-2024"])
    #expect(pack.entry("party-organisation", kind: .village, on: date)?.origin == "cn-2024")
    #expect(pack.entry("community-service-station", kind: .community, on: date)?.origin == "beijing-draft")
    #expect(pack.cap(.outsideEmblem, kind: .community)?.max == 3)
    #expect(pack.cap(.outsideEmblem, kind: .village)?.max == 2)
    let origins = Set(pack.lines(in: library).map(\.origin))
    #expect(origins == ["beijing-draft", "cn-2024"])
  }

  @Test func `every number and entry cites a document that is registered`() {
    for pack in library.packs.values {
      for citations in pack.caps.map(\.citations) + pack.entries.map(\.citations)
        + pack.requirements.map(\.citations) + pack.panels.map(\.citations)
      {
        #expect(!citations.isEmpty)
        for id in citations { #expect(library.citations[id] != nil, "\(id)") }
      }
    }
    for norm in library.facilities.norms { #expect(!norm.citations.isEmpty, "\(norm.id)") }
  }

  @Test func `the workflow goes from the village over two reviews to closed, and back`() throws {
    let workflow = library.workflow
    #expect(
      workflow.states.map(\.id) == [
        "registered", "underway", "first-review", "second-review", "closed", "returned", "reopened",
      ])
    let second = workflow.transitions.filter { $0.from == "second-review" && $0.role == "district" }
    #expect(second.map(\.to) == ["closed", "returned"])
    #expect(second.allSatisfy { $0.notSamePersonAs == ["first-review"] })
    #expect(workflow.transitions(from: "closed", by: .person) == [])
    #expect(workflow.transitions(from: "closed", by: .survey).map(\.to) == ["reopened"])
    #expect(workflow.role(named: "乡镇")?.id == "subdistrict")
    #expect(workflow.role(named: "区（县）")?.id == "district")
    #expect(workflow.state(named: "待复审")?.id == "second-review")
    #expect(workflow.state(named: "closed")?.name.zh == "已销号")
    for step in workflow.transitions { #expect(!step.citations.isEmpty) }
  }

  @Test func `a panel is what its title ends in`() throws {
    let pack = try #require(library.packs["cn-2024"])
    #expect(pack.panel(for: "居务公开制度")?.mayHang == false)
    #expect(pack.panel(for: "村务公开")?.mayHang == true)
    #expect(pack.panel(for: "入党誓词")?.mayHang == true)
    #expect(pack.panel(for: "综治中心\n工作职责")?.mayHang == false)
    #expect(pack.panel(for: "为人民服务") == nil)
  }
}
