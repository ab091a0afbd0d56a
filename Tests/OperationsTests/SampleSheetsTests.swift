import FloorPlans
import Foundation
import Operations
import Pictures
import Reports
import Store
import TestSupport
import Testing
import Vocabulary

/// Every sheet of the sample survey, in both languages, looked at through its text output.
@Suite struct SheetsOfTheSample {
  private struct Label {
    var box: [Double]
    var text: String

    func overlaps(_ other: Label) -> Bool {
      // A hair's breadth is the rounding of the output.
      let hair = 0.05
      return box[0] + hair < other.box[2] && other.box[0] + hair < box[2] && box[1] + hair < other.box[3]
        && other.box[1] + hair < box[3]
    }
  }

  private static let store = Result {
    let library = try StandardsSource.open(Checkout.standards)
    let store = try Store.inMemory()
    _ = try ImportSurvey.run(
      [Checkout.surveys.appending(path: "guihua-2026-05")], into: store, on: nil)
    return (store, library)
  }

  @Test(arguments: Language.allCases)
  func `no text lies on another, and every sign has its number on a sheet`(language: Language) async throws {
    let (store, library) = try Self.store.get()
    _ = try await RunAudit.run(on: store, library: library, packID: "cn-2024", asOf: nil)
    _ = try await MakePlans.run(on: store, library: library, packID: "cn-2024")
    let folder = try Program.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let outcome = try await DrawSheets.run(
      .init(formats: [.txt], language: language), on: store, library: library, packID: nil, to: folder)
    let posters = try DrawPoster.run(
      .init(formats: [.txt], language: language), on: store, library: library, packID: nil, to: folder)
    let sheets = folder.appending(path: SheetFile.folder)
    let names = try FileManager.default.contentsOfDirectory(atPath: sheets.path).sorted()
    #expect(names.count == outcome.sheets + posters)
    for kind in ["-before-", "-after-", "-facade-", "-directions-", "poster-"] {
      #expect(names.contains { $0.contains(kind) }, "no \(kind)")
    }
    #expect(names.count > 60)
    var counted = 0
    for name in names {
      let labels = try Self.labels(of: sheets.appending(path: name))
      #expect(!labels.isEmpty)
      counted += labels.count
      for (index, first) in labels.enumerated() {
        for second in labels.dropFirst(index + 1) where first.overlaps(second) {
          Issue.record("\(name): «\(first.text)» lies on «\(second.text)»")
        }
        #expect(first.box[0] >= 0 && first.box[2] <= 420 && first.box[3] <= 297, "\(name): «\(first.text)»")
      }
    }
    #expect(counted > 2_000)
  }

  @Test func `a poster of a place that the store does not have is refused, and none is drawn`() async throws {
    let (store, library) = try Self.store.get()
    _ = try await RunAudit.run(on: store, library: library, packID: "cn-2024", asOf: nil)
    let folder = try Program.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(throws: Problem.self) {
      try DrawPoster.run(
        .init(subdistrict: "没有街道", formats: [.txt], language: .chinese), on: store, library: library,
        packID: nil,
        to: folder)
    }
    let sheets = folder.appending(path: SheetFile.folder).appending(path: "poster-1.txt")
    #expect(!FileManager.default.fileExists(atPath: sheets.path))
  }

  /// Lines of the form `label x0 y0 x1 y1 role "text" …`.
  private static func labels(of file: URL) throws -> [Label] {
    try String(contentsOf: file, encoding: .utf8).split(separator: "\n").compactMap { line in
      guard line.hasPrefix("label ") else { return nil }
      let words = line.split(separator: " ", maxSplits: 6)
      let box = words[1...4].compactMap { Double($0) }
      return box.count == 4 ? Label(box: box, text: String(words.last ?? "")) : nil
    }
  }
}
