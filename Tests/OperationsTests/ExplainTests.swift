import Auditing
import Foundation
import Operations
import Standards
import Store
import Surveys
import TestSupport
import Testing
import Vocabulary

/// The proof of every verdict on the sample.
@Suite struct Explain {
  private func store() async throws -> (store: Store, library: StandardsLibrary) {
    let library = try StandardsSource.open(Checkout.standards)
    let store = try Store.inMemory()
    _ = try ImportSurvey.run([Checkout.surveys.appending(path: "guihua-2026-05")], into: store, on: nil)
    _ = try await RunAudit.run(on: store, library: library, packID: "cn-2024", asOf: nil)
    return (store, library)
  }

  @Test func `following the nearest lawful change makes a sign lawful and nothing else unlawful`()
    async throws
  {
    let (store, library) = try await store()
    var checked = 0
    for locality in try store.localities() {
      let survey = try #require(try store.survey(of: locality.id))
      // Every fifth sign of the nine localities; all 526 take half a minute.
      for (index, sign) in survey.signs.enumerated() where index % 5 == 0 {
        let subject = Subject.sign(locality.id, sign.id).description
        let outcome = try ExplainFinding.run(subject, on: store, library: library)
        let page = try #require(outcome.explanation)
        guard let recheck = page.recheck else { continue }
        checked += 1
        // A faded one that was moved is to be renewed as well.
        let wanted: Disposition = (sign.condition ?? .good) == .good ? .keep : .fix
        #expect(
          recheck.disposition == nil || recheck.disposition == .keep || recheck.disposition == wanted,
          "\(subject) \(sign.text): \(page.disposition) → \(String(describing: recheck.disposition))")
        #expect(recheck.fresh.isEmpty, "\(subject) \(sign.text): \(recheck.fresh.map(\.text.zh))")
      }
    }
    #expect(checked > 40)
  }

  @Test func `every finding has a page in both languages, premises included`() async throws {
    let (store, library) = try await store()
    let han = { (text: String) in text.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) } }
    var rules: Set<String> = []
    for locality in try store.localities() {
      for finding in try #require(try store.audit(of: locality.id)).findings
      where rules.insert(finding.rule).inserted {
        let outcome = try ExplainFinding.run(finding.id, on: store, library: library)
        #expect(outcome.isStillFound)
        let (chinese, english) = (outcome.text(in: .chinese), outcome.text(in: .english))
        for heading in ["用到的事实", "适用的条文", "出处", "为什么有这条规定", "最近的合规办法"] {
          #expect(chinese.contains(heading), "\(finding.rule): \(heading)")
        }
        #expect(!han(english.split(separator: "\n").first.map(String.init) ?? ""), "\(finding.rule)")
        #expect(chinese.contains("[\(finding.citations[0])]"), "\(finding.rule)")
      }
    }
    #expect(rules.count >= 25)
  }

  @Test func `what nobody knows is refused`() async throws {
    let (store, library) = try await store()
    for id in ["DUP-0000000000", "sign:990102001001/P9999", "sign:1/2"] {
      #expect(throws: Problem.self) { try ExplainFinding.run(id, on: store, library: library) }
    }
  }
}
