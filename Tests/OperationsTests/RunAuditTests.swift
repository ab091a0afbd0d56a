import Tracking
import Auditing
import Foundation
import Operations
import Standards
import Store
import Surveys
import TestSupport
import Testing
import Vocabulary

/// The audit of a whole store against the packs of the project.
@Suite struct AuditingAStore {
  private let library: StandardsLibrary
  private let survey: Survey

  init() throws {
    library = try StandardsSource.open(Checkout.standards)
    let date = try #require(CalendarDate("2026-05-20"))
    let locality = Locality(id: "990101001001", name: "丹桂社区", kind: .community)
    survey = Survey(
      locality: locality, surveyedOn: date, sites: [Site(id: "S1", localities: [locality.id], name: "中心")],
      signs: [
        Sign(id: "1", locality: locality.id, site: "S1", position: .outerWall, text: "丹桂社区邻里议事长廊工作站"),
        Sign(id: "2", locality: locality.id, site: "S1", position: .doorLeft, text: "丹桂社区居民委员会"),
      ], pack: "shandong-2021")
  }

  @Test func `the audit is as of the survey's date, never today`() async throws {
    let store = try Store.inMemory()
    _ = try store.record([survey], source: "test")
    _ = try await RunAudit.run(on: store, library: library, packID: nil, asOf: nil)
    #expect(try store.audit(of: survey.locality.id)?.asOf == survey.surveyedOn)
    #expect(try store.audit(of: survey.locality.id)?.pack == "shandong-2021")
  }

  @Test func `a pack that overrides the survey's own is told`() async throws {
    let store = try Store.inMemory()
    _ = try store.record([survey], source: "test")
    let outcome = try await RunAudit.run(on: store, library: library, packID: "cn-2024", asOf: nil)
    #expect(outcome.overridden == ["shandong-2021": 1])
  }

  @Test func `a pack whose term is over on the day of the audit is told`() async throws {
    let store = try Store.inMemory()
    _ = try store.record([survey], source: "test")
    let late = try await RunAudit.run(on: store, library: library, packID: "ningxia-2020", asOf: nil)
    #expect(late.outOfTerm == ["ningxia-2020": 1])
    let inTime = try await RunAudit.run(
      on: store, library: library, packID: "ningxia-2020", asOf: CalendarDate("2022-05-20"))
    #expect(inTime.outOfTerm.isEmpty)
  }

  @Test func `without any pack the audit asks for one`() async throws {
    let store = try Store.inMemory()
    var nameless = survey
    nameless.pack = nil
    _ = try store.record([nameless], source: "test")
    await #expect(throws: Problem.self) {
      try await RunAudit.run(on: store, library: library, packID: nil, asOf: nil)
    }
  }

  @Test func `nothing is planned, drawn or written on the findings of another survey`() async throws {
    let store = try Store.inMemory()
    let folder = try Program.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    func audit() async throws {
      _ = try await RunAudit.run(on: store, library: library, packID: "cn-2024", asOf: nil)
    }
    func plan() async throws -> Int {
      try await MakePlans.run(on: store, library: library, packID: nil).sites
    }
    func isRefused(_ work: () async throws -> Void) async -> Bool {
      do { try await work() } catch let problem as Problem {
        return problem.exit == .usage && problem.what.zh.contains("丹桂社区")
      } catch { return false }
      return false
    }
    func expectRefusal(_ sourceLocation: SourceLocation = #_sourceLocation) async {
      #expect(await isRefused { _ = try await plan() }, sourceLocation: sourceLocation)
      #expect(
        await isRefused {
          try WriteReports.run(on: store, library: library, packID: nil, to: folder, language: .chinese)
        }, sourceLocation: sourceLocation)
      #expect(
        await isRefused {
          _ = try await DrawSheets.run(
            .init(language: .chinese), on: store, library: library, packID: nil, to: folder)
        }, sourceLocation: sourceLocation)
    }
    _ = try store.record([survey], source: "test")
    try await audit()
    #expect(try await plan() == 1)
    // Corrected, surveyed again, taken back.
    var corrected = survey
    corrected.signs.removeLast()
    _ = try store.record([corrected], source: "test")
    await expectRefusal()
    try await audit()
    #expect(try await plan() == 1)
    var later = corrected
    later.surveyedOn = try #require(CalendarDate("2026-09-30"))
    _ = try store.record([later], source: "test")
    await expectRefusal()
    try await audit()
    #expect(try await plan() == 1)
    try store.withdraw(locality: survey.locality.id, on: later.surveyedOn)
    await expectRefusal()
    try await audit()
    #expect(try await plan() == 1)
  }

  @Test func `a sheet that cannot be drawn leaves none of an earlier run behind`() async throws {
    let store = try Store.inMemory()
    let folder = try Program.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    func draw() async throws {
      _ = try await RunAudit.run(on: store, library: library, packID: "cn-2024", asOf: nil)
      _ = try await DrawSheets.run(
        .init(formats: [.png], language: .chinese), on: store, library: library, packID: nil, to: folder)
    }
    func sheets() throws -> [String] {
      try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "sheets").path).sorted()
    }
    _ = try store.record([survey], source: "test")
    try await draw()
    #expect(try !sheets().isEmpty)
    var changed = survey
    changed.signs[1].text = "丹桂社区\u{10FFFD}居民委员会"
    _ = try store.record([changed], source: "test")
    await #expect(throws: (any Error).self) { try await draw() }
    #expect(try !sheets().contains { $0.contains("before") })
  }

  @Test func `every sign has one disposition, and a ruling decides`() async throws {
    let store = try Store.inMemory()
    _ = try store.record([survey], source: "test")
    _ = try await RunAudit.run(on: store, library: library, packID: "cn-2024", asOf: nil)
    let before = try #require(try store.audit(of: survey.locality.id))
    #expect(Set(before.dispositions.keys) == Set(survey.signs.map(\.id)))
    #expect(before.dispositions["2"] == .keep)
    #expect(before.dispositions["1"] != .keep)
    let subject = Subject.sign(survey.locality.id, "1")
    _ = try RecordRuling.record(
      Ruling(subject: subject, disposition: .keep, by: "李审核", reason: "居民保留", on: survey.surveyedOn),
      in: store)
    _ = try await RunAudit.run(on: store, library: library, packID: "cn-2024", asOf: nil)
    #expect(try store.audit(of: survey.locality.id)?.dispositions["1"] == .keep)
  }

  @Test func `reports without an audit are refused`() throws {
    let store = try Store.inMemory()
    _ = try store.record([survey], source: "test")
    let folder = try Program.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(throws: Problem.self) {
      try WriteReports.run(on: store, library: library, packID: nil, to: folder, language: .chinese)
    }
  }

  @Test func `surveys that came in together are all audited, each as of its date, and the latest counts`()
    async throws
  {
    let store = try Store.inMemory()
    var later = survey
    later.surveyedOn = try #require(CalendarDate("2026-09-30"))
    later.signs.removeFirst()
    _ = try store.record([survey, later], source: "test")
    _ = try await RunAudit.run(on: store, library: library, packID: "cn-2024", asOf: nil)
    #expect(try store.audit(of: survey.locality.id)?.asOf == later.surveyedOn)
    let rounds = try store.rounds(of: survey.locality.id)
    #expect(rounds.map(\.on) == [survey.surveyedOn, later.surveyedOn])
    #expect(rounds.map(\.audit.asOf) == [survey.surveyedOn, later.surveyedOn])
    let items = try TrackItems(library).items(of: survey.locality.id, in: store)
    #expect(items.first { $0.subject == .sign(survey.locality.id, "1") }?.state == .closed)
    // Once more changes nothing; a corrected older survey is audited again and the latest still counts.
    let before = try dump(of: store)
    _ = try await RunAudit.run(on: store, library: library, packID: "cn-2024", asOf: nil)
    #expect(try dump(of: store) == before)
    var corrected = survey
    corrected.signs[0].text = "丹桂社区邻里议事长廊工作总站"
    _ = try store.record([corrected], source: "test")
    _ = try await RunAudit.run(on: store, library: library, packID: "cn-2024", asOf: nil)
    #expect(try store.audit(of: survey.locality.id)?.asOf == later.surveyedOn)
    #expect(try store.rounds(of: survey.locality.id).first?.survey.signs[0].text == corrected.signs[0].text)
    #expect(try store.verify() == [])
  }

  private func dump(of store: Store) throws -> String {
    var lines: [String] = []
    try store.dump { lines.append($0) }
    return lines.joined(separator: "\n")
  }
}

/// Texts without a place are read once for all localities.
@Suite struct ReadingsOfManyLocalities {
  @Test func `a locality is read alike alone and among others`() async throws {
    let library = try StandardsSource.open(Checkout.standards)
    let folder = try Program.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let date = try #require(CalendarDate("2026-05-31"))
    _ = try SynthesizeSurvey.flat(units: 60, seed: 3, on: date, library: library, to: folder)
    var surveys: [Survey] = []
    try SurveyFolder.forEachBatch(at: [folder]) { surveys += $0.surveys }
    #expect(surveys.count == 60)
    let together = try Store.inMemory()
    _ = try together.record(surveys, source: "test")
    _ = try await RunAudit.run(on: together, library: library, packID: "cn-2024", asOf: nil)
    for survey in surveys {
      let alone = try Store.inMemory()
      _ = try alone.record([survey], source: "test")
      _ = try await RunAudit.run(on: alone, library: library, packID: "cn-2024", asOf: nil)
      let (id, readings) = (survey.locality.id, try alone.readings(of: survey.locality.id))
      #expect(try together.readings(of: id) == readings, "\(id)")
      #expect(try together.audit(of: id) == alone.audit(of: id), "\(id)")
    }
  }
}
