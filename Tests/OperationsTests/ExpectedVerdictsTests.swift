import Auditing
import Foundation
import Operations
import Store
import Surveys
import Tables
import TestSupport
import Testing
import Vocabulary

/// The verdicts that were drawn up by hand from pack and signs, against those of the program.
@Suite struct ExpectedVerdicts {
  /// One row of `Surveys/expected/<survey>.csv`.
  private struct Expected {
    var unit: String
    var sign: String
    var text: String
    var disposition: String
    var why: String
  }

  private func expected(_ survey: String) throws -> [Expected] {
    let file = Checkout.surveys.appending(path: "expected/\(survey).csv")
    var heading: [String] = []
    var rows: [Expected] = []
    try CSVRecords.forEach(in: [UInt8](Data(contentsOf: file)), file: survey) { fields in
      guard !heading.isEmpty else {
        heading = fields
        return
      }
      let row = Dictionary(zip(heading, fields), uniquingKeysWith: { first, _ in first })
      rows.append(
        Expected(
          unit: row["unit"] ?? "", sign: row["sign_id"] ?? "", text: row["text"] ?? "",
          disposition: row["disposition"] ?? "", why: row["why"] ?? ""))
    }
    return rows
  }

  private func plain(_ text: String) -> String { String(text.filter { !$0.isWhitespace }) }

  @Test(arguments: ["guihua-2026-05", "guihua-2026-09", "one-of-everything"])
  func `the program comes to the verdicts drawn up by hand`(name: String) async throws {
    let library = try StandardsSource.open(Checkout.standards)
    let store = try Store.inMemory()
    _ = try ImportSurvey.run([Checkout.surveys.appending(path: name)], into: store, on: nil)
    _ = try await RunAudit.run(on: store, library: library, packID: "cn-2024", asOf: nil)
    var surveys: [String: (survey: Survey, audit: Audit)] = [:]
    for locality in try store.localities() {
      let survey = try #require(try store.survey(of: locality.id))
      surveys[survey.locality.name] = (survey, try #require(try store.audit(of: locality.id)))
    }
    var seen = 0
    var differences: [String] = []
    for row in try expected(name) where !row.disposition.isEmpty && row.disposition != "add" {
      let known = try #require(surveys[row.unit], "\(row.unit)")
      // Signs without a number in the field are known by their text; of two equal ones either will do.
      let signs = known.survey.signs.filter { sign in
        row.sign.isEmpty ? plain(sign.text) == plain(row.text) : sign.id.text == row.sign
      }
      let found = Set(signs.compactMap { known.audit.dispositions[$0.id]?.rawValue })
      seen += 1
      if !found.contains(row.disposition) {
        let rules = known.audit.findings.filter { finding in
          signs.contains { finding.subjects.first == .sign($0.locality, $0.id) }
        }.map(\.rule)
        differences.append(
          "\(row.unit) \(row.sign) «\(row.text)»: expected \(row.disposition) (\(row.why)), got \(found.sorted()) \(rules)"
        )
      }
    }
    #expect(seen > 20)
    #expect(differences.isEmpty, "\(differences.count) of \(seen):\n\(differences.joined(separator: "\n"))")
    let additions = surveys.values.map(\.audit.additions.count).reduce(0, +)
    #expect(additions == (try expected(name).count { $0.disposition == "add" }))
  }
}
