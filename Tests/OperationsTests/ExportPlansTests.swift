import Foundation
import Operations
import Reports
import Store
import Surveys
import TestSupport
import Testing
import Vocabulary

/// Plans that go out and come in again are the same.
@Suite struct PlansOutAndIn {
  private static let community = Checkout.surveys.appending(path: "guihua-2026-05/丹桂社区")

  private func store() async throws -> Store {
    let store = try Store.inMemory()
    let library = try StandardsSource.open(Checkout.standards)
    _ = try ImportSurvey.run([Self.community], into: store, on: CalendarDate(year: 2026, month: 5, day: 31))
    _ = try await RunAudit.run(on: store, library: library, packID: "cn-2024", asOf: nil)
    return store
  }

  /// The community's tables with the plans of a folder instead of its own.
  private func survey(withPlansOf folder: URL, named ending: String) throws -> Survey {
    let copy = try Program.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: copy) }
    for name in try FileManager.default.contentsOfDirectory(atPath: Self.community.path)
    where name.hasSuffix("csv") {
      try FileManager.default.copyItem(
        at: Self.community.appending(path: name), to: copy.appending(path: name))
    }
    let plans = copy.appending(path: "floorplans")
    try FileManager.default.createDirectory(at: plans, withIntermediateDirectories: true)
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) where name.hasSuffix(ending)
    {
      try FileManager.default.copyItem(at: folder.appending(path: name), to: plans.appending(path: name))
    }
    var surveys: [Survey] = []
    var remarks: [String] = []
    try SurveyFolder.forEachBatch(at: [copy], on: CalendarDate(year: 2026, month: 5, day: 31)) { batch in
      surveys += batch.surveys
      remarks += batch.remarks.map(\.code)
    }
    #expect(
      remarks.filter { $0.hasPrefix("floorplan") || $0.hasPrefix("outline") || $0.hasPrefix("imdf") } == [])
    return try #require(surveys.first)
  }

  @Test func `outlines and doors come back from both formats, to the millimetre`() async throws {
    let store = try await store()
    let library = try StandardsSource.open(Checkout.standards)
    let folder = try Program.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let outcome = try ExportPlans.run(
      .init(formats: [.geojson, .imdf]), on: store, library: library, packID: nil, to: folder)
    #expect(outcome.files == 3)
    let plans = folder.appending(path: ExportPlans.folder)
    let original = try survey(
      withPlansOf: Self.community.appending(path: "floorplans"), named: ".geojson")
    for ending in [".geojson", ".imdf.zip"] {
      let read = try survey(withPlansOf: plans, named: ending)
      #expect(read.rooms.map(\.id) == original.rooms.map(\.id))
      for (room, before) in zip(read.rooms, original.rooms) {
        let corners = Set((room.outline ?? []).map(Self.millimetres))
        #expect(corners == Set((before.outline ?? []).map(Self.millimetres)), "\(ending) \(room.id)")
        #expect(!corners.isEmpty)
      }
      let doors = read.floors.map { $0.doors.map { [Self.millimetres($0.from), Self.millimetres($0.to)] } }
      #expect(
        doors
          == original.floors.map { $0.doors.map { [Self.millimetres($0.from), Self.millimetres($0.to)] } })
      #expect(
        read.floors.map { $0.doors.map(\.entrance) } == original.floors.map { $0.doors.map(\.entrance) })
    }
  }

  private static func millimetres(_ point: Point) -> [Int] {
    [Int((point.x * 1000).rounded()), Int((point.y * 1000).rounded())]
  }

  @Test func `floors without outlines are told, not exported`() async throws {
    let store = try Store.inMemory()
    let library = try StandardsSource.open(Checkout.standards)
    _ = try ImportSurvey.run([Checkout.surveys.appending(path: "guihua-2026-05")], into: store, on: nil)
    _ = try await RunAudit.run(on: store, library: library, packID: "cn-2024", asOf: nil)
    let folder = try Program.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let outcome = try ExportPlans.run(
      .init(phases: [.before, .after]), on: store, library: library, packID: nil, to: folder)
    // Two sites have outlines, one of them two floors.
    #expect(outcome.sites == 2)
    #expect(outcome.files == 6)
    #expect(Set(outcome.schematics).count == outcome.schematics.count)
    #expect(outcome.schematics.count > 5)
    #expect(throws: Problem.self) {
      try ExportPlans.run(.init(site: "nowhere"), on: store, library: library, packID: nil, to: folder)
    }
  }

  @Test func `an archive of a site without longitude and latitude is refused with its name`() async throws {
    let store = try Store.inMemory()
    let library = try StandardsSource.open(Checkout.standards)
    let survey = Checkout.root.appending(path: "Tests/SurveysTests/Fixtures/plan-dxf-rooms")
    _ = try ImportSurvey.run([survey], into: store, on: nil)
    _ = try await RunAudit.run(on: store, library: library, packID: "cn-2024", asOf: nil)
    let folder = try Program.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    do {
      _ = try ExportPlans.run(
        .init(formats: [.geojson, .imdf]), on: store, library: library, packID: nil, to: folder)
      Issue.record("an archive without a place was made")
    } catch let problem as Problem {
      #expect(problem.exit == .unreadable)
      #expect(problem.what.zh.contains("S1"))
    }
    // What can be handed on is there all the same.
    let files = try FileManager.default.contentsOfDirectory(
      atPath: folder.appending(path: ExportPlans.folder).path)
    #expect(files.map { $0.hasSuffix("S1-1-before.geojson") } == [true])
  }
}
