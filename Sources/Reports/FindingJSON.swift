import Standards
import Auditing
import Vocabulary

/// How findings, additions and needs are written in JSON; keys and their order are promised to scripts.
enum FindingJSON {
  static func text(_ finding: Finding) -> String {
    JSONText.object([
      ("id", JSONText.string(finding.id)),
      ("rule", JSONText.string(finding.rule)),
      ("code", JSONText.string(finding.code)),
      ("subjects", strings(finding.subjects.map(\.description))),
      ("unit", JSONText.string(finding.locality.text)),
      ("site", JSONText.string(finding.site?.text)),
      ("disposition", JSONText.string(finding.disposition?.rawValue)),
      ("target", text(finding.target)),
      ("severity", JSONText.string(finding.severity.rawValue)),
      ("citation", strings(finding.citations)),
      ("facts", text(finding.facts)),
      ("text", JSONText.bilingual(finding.text)),
      ("nearest", JSONText.bilingual(finding.nearest)),
      ("needs", JSONText.list(finding.needs.map { text($0) })),
    ])
  }

  static func text(_ addition: Audit.Addition) -> String {
    JSONText.object([
      ("id", JSONText.string(addition.id)),
      ("unit", JSONText.string(addition.locality.text)),
      ("site", JSONText.string(addition.site.text)),
      ("name", JSONText.string(addition.name)),
      ("canonicalName", JSONText.string(addition.canonicalName)),
      ("wording", JSONText.string(addition.wording)),
      ("placement", JSONText.string(addition.placement.rawValue)),
      ("finding", JSONText.string(addition.finding)),
      ("citation", strings(addition.citations)),
    ])
  }

  static func text(_ need: Finding.Need) -> String {
    JSONText.object([
      ("subject", JSONText.string(need.subject.description)),
      ("column", JSONText.string(need.column)),
    ])
  }

  static func text(_ subject: Subject, _ verdict: RuledVerdict) -> String {
    let ruling = verdict.ruling
    return JSONText.object([
      ("subject", JSONText.string(subject.description)),
      ("before", JSONText.string(verdict.before.rawValue)),
      ("disposition", JSONText.string(ruling.disposition.rawValue)),
      ("by", JSONText.string(ruling.by)),
      ("approvedBy", JSONText.string(ruling.approvedBy)),
      ("reason", JSONText.string(ruling.reason)),
      ("on", JSONText.string(ruling.on.description)),
      ("until", JSONText.string(ruling.until?.description)),
    ])
  }

  /// One member of the object of dispositions.
  static func member(_ subject: Subject, disposition: Disposition) -> String {
    JSONText.string(subject.description) + ":" + JSONText.string(disposition.rawValue)
  }

  private static func text(_ target: Finding.Target?) -> String {
    guard let target else { return "null" }
    return JSONText.object([
      ("kind", JSONText.string(target.kind.rawValue)), ("id", JSONText.string(target.id)),
    ])
  }

  private static func text(_ facts: [String: Finding.Fact]) -> String {
    JSONText.object(
      facts.sorted { $0.key < $1.key }.map { key, fact in
        switch fact {
        case .number(let number): (key, JSONText.number(number))
        case .text(let text): (key, JSONText.string(text))
        case .list(let list): (key, strings(list))
        }
      })
  }

  private static func strings(_ texts: [String]) -> String {
    JSONText.list(texts.map { JSONText.string($0) })
  }
}
