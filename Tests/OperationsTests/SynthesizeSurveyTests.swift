import Foundation
import Operations
import Surveys
import TestSupport
import Testing
import Vocabulary

@Suite struct WritingASyntheticCity {
  @Test func `every locality has a folder of its own, though names repeat`() throws {
    let library = try StandardsSource.open(Checkout.standards)
    let folder = try Program.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    try SynthesizeSurvey.run(
      units: 700, seed: 1, on: try #require(CalendarDate("2026-05-31")), library: library, to: folder)
    var written = 0
    for case let name as String in try #require(FileManager.default.enumerator(atPath: folder.path))
    where name.hasSuffix("units.csv") { written += 1 }
    #expect(written == 700)
  }
}
