import Auditing
package import Foundation
import Standards
import Surveys
import Vocabulary
import Wording

/// `findings.sarif`: the findings in SARIF 2.1.0 (OASIS), for tools that compare and follow the results of checks.
///
/// One result a line. A question to a person is of kind `review` and has no level, as the standard asks; a finding
/// that a person's ruling goes before is suppressed with the reason; documents are taxa of the taxonomy `citations`.
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
    let rules = Rules.all.map { Self.descriptor(of: $0.about, context) }
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
      "{\"$schema\":\"\(Self.schema)\",\"version\":\"2.1.0\",\"runs\":[{\"tool\":{\"driver\":\(driver)},"
        + "\"automationDetails\":\(details),\"taxonomies\":[\(Self.citations(context))],\"results\":[")
  }

  package func add(_ locality: AuditedLocality) throws {
    let prints = FindingFingerprints(locality)
    let words = LocalityWords(locality, context: context)
    for finding in locality.audit.findings {
      let suppression = suppression(of: finding, in: locality)
      try file.write((isFirst ? "\n" : ",\n") + result(finding, prints[finding], words, suppression))
      isFirst = false
    }
  }

  /// Where OASIS publishes the schema of the format.
  private static let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
  private static let taxonomy = "citations"

  /// A rule as the pack puts it to work; one that it does not use is known and switched off.
  private static func descriptor(of about: RuleAbout, _ context: ReportContext) -> String {
    let line = context.pack.requirement(about.id, on: context.asOf)
    return JSONText.object([
      ("id", JSONText.string(about.id)),
      ("name", JSONText.string(about.code)),
      ("shortDescription", text(about.name, context.language)),
      ("fullDescription", text(about.reason, context.language)),
      (
        "defaultConfiguration",
        line.map { JSONText.object([("level", JSONText.string($0.severity.level))]) }
          ?? JSONText.object([("enabled", "false")])
      ),
    ])
  }

  /// The documents of the standards as a taxonomy.
  private static func citations(_ context: ReportContext) -> String {
    let citations = context.library.citations
    let taxa = citations.keys.sorted().compactMap { id in
      citations[id].map { citation in
        JSONText.object([
          ("id", JSONText.string(id)),
          ("shortDescription", text(Bilingual(zh: citation.title, en: citation.title), context.language)),
          ("properties", JSONText.object([("known_by", JSONText.string(citation.knownBy.rawValue))])),
        ])
      }
    }
    return JSONText.object([("name", JSONText.string(taxonomy)), ("taxa", JSONText.list(taxa))])
  }

  package func close() throws {
    try file.write("\n]}]}\n")
    try file.close()
  }

  /// Why a finding is not acted on: a person ruled otherwise.
  private func suppression(of finding: Finding, in locality: AuditedLocality) -> String? {
    guard case .sign(_, let id)? = finding.subjects.first, let verdict = locality.ruled[id],
      finding.disposition != verdict.ruling.disposition
    else { return nil }
    return JSONText.object([
      ("kind", JSONText.string("external")), ("status", JSONText.string("accepted")),
      (
        "justification",
        JSONText.string(RulingWords.phrase(verdict).text(in: context.language))
      ),
    ])
  }

  private func result(
    _ finding: Finding, _ fingerprint: String, _ words: LocalityWords, _ suppression: String?
  ) -> String {
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
        "taxa",
        JSONText.list(finding.citations.filter { context.library.citations[$0] != nil }.map(Self.taxon))
      ),
      (
        "properties",
        JSONText.object([
          ("id", JSONText.string(finding.id)),
          ("subjects", JSONText.list(finding.subjects.map { JSONText.string($0.description) })),
          ("disposition", JSONText.string(finding.disposition?.rawValue)),
          ("citation", JSONText.list(finding.citations.map { JSONText.string($0) })),
        ])
      ),
    ]
    if let suppression { members.append(("suppressions", JSONText.list([suppression]))) }
    return JSONText.object(members)
  }

  private static func taxon(_ citation: String) -> String {
    JSONText.object([
      ("id", JSONText.string(citation)),
      ("toolComponent", JSONText.object([("name", JSONText.string(taxonomy))])),
    ])
  }

  /// What the finding is about, as places of the inventory: files have no lines to point at.
  private func location(_ finding: Finding, _ words: LocalityWords) -> String {
    let places = finding.subjects.map { subject in
      JSONText.object([
        ("name", JSONText.string(words.name(of: subject))),
        ("fullyQualifiedName", JSONText.string(path(of: subject, words))),
        ("kind", JSONText.string(subject.description.prefix { $0 != ":" }.description)),
      ])
    }
    return JSONText.object([("logicalLocations", JSONText.list(places))])
  }

  /// Division code, level, room and sign, joined by slashes; what is not known is left out.
  private func path(of subject: Subject, _ words: LocalityWords) -> String {
    func path(_ code: Locality.ID, _ room: Room?, _ rest: [String]) -> String {
      let level = room?.floor.map { "F\($0)" }
      return ([code.text, level, room?.id.text].compactMap { $0 } + rest).joined(separator: "/")
    }
    switch subject {
    case .sign(let code, let id): return path(code, words.room(words.sign(id)?.room), [id.text])
    case .room(let code, let id): return path(code, words.room(id), words.room(id) == nil ? [id.text] : [])
    case .site(let code, let id): return path(code, nil, [id.text])
    default: return path(subject.locality, nil, [])
    }
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
