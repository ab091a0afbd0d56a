import Auditing
package import Foundation
import Standards
import Surveys
import Vocabulary
import Wording

/// `findings.sarif`: the findings in SARIF 2.1.0 (OASIS), for tools that compare and follow the results of checks.
///
/// One result a line. A question to a person is of kind `review` and has no level, as the standard asks.
package final class SARIFReport: Report {
  package static let about = ReportAbout(
    id: "sarif", name: PageText.sarifReport.filled(), fileName: "findings.sarif")

  private let file: OutputFile
  private let context: ReportContext
  private var isFirst = true

  package init(to folder: URL, context: ReportContext) throws {
    self.context = context
    file = try OutputFile(folder.appending(path: Self.about.fileName))
    let language = context.language
    let rules = Rules.all.map { rule in
      JSONText.object([
        ("id", JSONText.string(rule.about.id)),
        ("name", JSONText.string(rule.about.code)),
        ("shortDescription", Self.text(rule.about.name, language)),
        ("fullDescription", Self.text(rule.about.reason, language)),
      ])
    }
    let driver = JSONText.object([
      ("name", JSONText.string("signaudit")),
      ("language", JSONText.string(language == .chinese ? "zh-CN" : "en")),
      ("rules", "[\n" + rules.joined(separator: ",\n") + "\n]"),
    ])
    let details = JSONText.object([
      ("id", JSONText.string("\(context.pack.id)/\(context.asOf)/")),
      ("description", Self.text(context.pack.title, language)),
    ])
    try file.write(
      "{\"version\":\"2.1.0\",\"runs\":[{\"tool\":{\"driver\":\(driver)},\"automationDetails\":\(details),"
        + "\"results\":[")
  }

  package func add(_ locality: AuditedLocality) throws {
    let prints = FindingFingerprints(locality)
    let words = LocalityWords(locality, context: context)
    for finding in locality.audit.findings {
      try file.write((isFirst ? "\n" : ",\n") + result(finding, prints[finding], words))
      isFirst = false
    }
  }

  package func close() throws {
    try file.write("\n]}]}\n")
    try file.close()
  }

  private func result(_ finding: Finding, _ fingerprint: String, _ words: LocalityWords) -> String {
    let isQuestion = finding.disposition == .review
    var members: [(key: String, value: String)] = [("ruleId", JSONText.string(finding.rule))]
    if let index = Rules.all.firstIndex(where: { $0.about.id == finding.rule }) {
      members.append(("ruleIndex", String(index)))
    }
    members += [
      ("kind", JSONText.string(isQuestion ? "review" : "fail")),
      ("level", JSONText.string(isQuestion ? "none" : finding.severity.level)),
      ("message", Self.text(finding.text, context.language)),
      ("locations", JSONText.list([location(finding, words)])),
      ("partialFingerprints", JSONText.object([("signaudit/v1", JSONText.string(fingerprint))])),
      (
        "properties",
        JSONText.object([
          ("id", JSONText.string(finding.id)),
          ("disposition", JSONText.string(finding.disposition?.rawValue)),
          ("citation", JSONText.list(finding.citations.map { JSONText.string($0) })),
        ])
      ),
    ]
    return JSONText.object(members)
  }

  /// What the finding is about, as places of the inventory: files have no lines to point at.
  private func location(_ finding: Finding, _ words: LocalityWords) -> String {
    let places = finding.subjects.map { subject in
      JSONText.object([
        ("name", JSONText.string(words.name(of: subject))),
        ("fullyQualifiedName", JSONText.string(subject.description)),
        ("kind", JSONText.string(subject.description.prefix { $0 != ":" }.description)),
      ])
    }
    return JSONText.object([("logicalLocations", JSONText.list(places))])
  }

  private static func text(_ text: Bilingual, _ language: Language) -> String {
    JSONText.object([("text", JSONText.string(text.text(in: language)))])
  }
}

extension Pack.Severity {
  fileprivate var level: String {
    switch self {
    case .must: "error"
    case .should: "warning"
    case .info: "note"
    }
  }
}
