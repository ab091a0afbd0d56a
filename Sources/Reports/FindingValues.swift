import Auditing
import Standards
import Vocabulary
import Wording

/// The findings of one locality as the templates want them: by disposition, then by rule.
struct FindingValues {
  let words: LocalityWords
  private var context: ReportContext { words.context }
  private var language: Language { words.language }

  /// Dispositions in the order in which a planner works: what comes down first, what is only a notice last.
  private static let order: [Disposition?] = [.remove, .merge, .move, .fix, .review, nil]

  /// Groups of findings on signs; empty ones are left out.
  func groups(_ findings: [Finding]) -> [PageValues] {
    Self.order.compactMap { disposition in
      let mine = findings.filter { ($0.disposition == .keep ? nil : $0.disposition) == disposition }
      guard !mine.isEmpty else { return nil }
      let size = PageText.findingsCount.filled(mine.count).text(in: language)
      return [
        "tone": disposition?.rawValue ?? "notice",
        "word": disposition.map { words.word($0.term) } ?? words.word(PageText.notices),
        "meaning": disposition.map { words.word($0.meaning) + (language == .chinese ? "，" : ", ") } ?? "",
        "size": size, "rules": rules(mine, tone: disposition?.rawValue ?? "notice"),
      ]
    }
  }

  /// The same findings by rule, in the order of the audit.
  func rules(_ findings: [Finding], tone: String) -> [PageValues] {
    var order: [String] = []
    var byRule: [String: [Finding]] = [:]
    for finding in findings {
      if byRule[finding.rule] == nil { order.append(finding.rule) }
      byRule[finding.rule, default: []].append(finding)
    }
    return order.compactMap { rule in
      guard let mine = byRule[rule], let first = mine.first else { return nil }
      // Said once above the findings where all of them rest on the same documents.
      let isShared = mine.allSatisfy { $0.citations == first.citations }
      let severities = Pack.Severity.allCases.filter { severity in mine.contains { $0.severity == severity } }
      return [
        "tone": tone, "ruleName": RuleWords.name(of: first, in: language), "code": first.code,
        "severity": severities.map { words.word($0.term) }.joined(separator: words.listSeparator),
        "sharedBasis": isShared ? basis(first.citations) : false,
        "items": mine.map { item($0, withBasis: !isShared) },
      ]
    }
  }

  /// Citations for the partial `basis`.
  func basis(_ citations: [String]) -> PageValues {
    ["cited": cited(citations), "isCited": !citations.isEmpty]
  }

  func cited(_ citations: [String]) -> [PageValues] {
    citations.enumerated().map { index, id in
      let known = CitationWords(id, library: context.library, language: language)
      return [
        "title": known?.title ?? id,
        "details": known.flatMap { $0.details.isEmpty ? nil : $0.details }.orNone,
        "knownBy": known?.knownBy ?? words.word(PageText.unknown), "isLast": index == citations.count - 1,
      ]
    }
  }

  private func item(_ finding: Finding, withBasis: Bool) -> PageValues {
    [
      "signs": finding.subjects.map { sign($0, of: finding) }, "says": finding.text.text(in: language),
      "goes": goes(finding).orNone, "nearest": finding.nearest.map { $0.text(in: language) }.orNone,
      "ownBasis": withBasis ? basis(finding.citations) : false,
    ]
  }

  private func sign(_ subject: Subject, of finding: Finding) -> PageValues {
    guard case .sign(_, let id) = subject, let sign = words.sign(id) else {
      return ["text": words.name(of: subject), "where": "", "ending": false, "endingTone": ""]
    }
    let ends = words.locality.disposition(of: sign)
    // Another finding may have the last word on a sign; then that is said, or the two lists would contradict.
    let isOther = finding.disposition.map { $0 != ends } ?? false
    let ending = PageText.endsAs.filled(ends.term.filled()).text(in: language)
    let ruled = words.locality.ruled[id].map { " · " + RulingWords.phrase($0).text(in: language) } ?? ""
    return [
      "text": sign.text, "where": "\(words.place(of: sign)) · \(sign.id)", "endingTone": ends.rawValue,
      "ending": isOther ? ending + ruled : false,
    ]
  }

  private func goes(_ finding: Finding) -> PageValues? {
    guard finding.disposition == .merge || finding.disposition == .move,
      let target = words.target(finding.target)
    else { return nil }
    let label = finding.disposition == .merge ? PageText.mergedInto : .movedTo
    return ["label": words.word(label), "value": target]
  }
}
