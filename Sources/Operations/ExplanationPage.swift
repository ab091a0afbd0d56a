import Auditing
import Matching
import Standards
import Surveys
import Vocabulary
import Wording

/// The proof of a verdict as a page of text: facts, clauses, verdict, nearest lawful change, other verdicts.
struct ExplanationPage {
  private let outcome: ExplainFinding.Outcome
  private let language: Language

  init(_ outcome: ExplainFinding.Outcome, language: Language) {
    self.outcome = outcome
    self.language = language
  }

  var text: String {
    var lines = heading
    section(.facts, facts, &lines)
    section(.clauses, clauses, &lines)
    section(.documents, documents, &lines)
    section(.why, [rule?.reason.text(in: language)].compactMap { $0 }, &lines)
    section(.nearest, nearest, &lines)
    section(.otherwise, otherwise, &lines)
    section(.alsoFound, alsoFound, &lines)
    section(.needed, needed, &lines)
    lines += ["", subjects.joined(separator: "  ")]
    return lines.joined(separator: "\n")
  }

  private var finding: Finding? { outcome.finding }
  private var page: Explanation? { outcome.explanation }
  private var library: StandardsLibrary { outcome.audited.library }
  private var pack: Pack { outcome.audited.pack }
  private var rule: RuleAbout? { Rules.all.first { $0.about.id == finding?.rule }?.about }
  private var colon: String { language == .chinese ? "：" : ": " }

  private var subjects: [String] {
    let id = finding.map { [$0.id] } ?? []
    return id + (finding?.subjects.map(\.description) ?? page.map { [$0.sign.subject.description] } ?? [])
  }

  private func section(_ heading: ExplainText, _ body: [String], _ lines: inout [String]) {
    guard !body.isEmpty else { return }
    lines += ["", heading.text(in: language)] + body.map { "  " + $0 }
  }

  private var heading: [String] {
    var lines: [String] = []
    if let finding {
      lines += ["\(finding.code)  \(rule?.name.text(in: language) ?? finding.rule)", ""]
      lines.append(finding.text.text(in: language))
    } else if let page {
      lines += [page.sign.label, "", ExplainText.nothingFound.text(in: language)]
    }
    if let page {
      let verdict = page.disposition.term.filled()
      let line =
        page.target.map { ExplainText.verdictWithTarget.filled(verdict, name(of: $0)) }
        ?? ExplainText.verdict.filled(verdict)
      lines.append(line.text(in: language))
    }
    if let ruling = page?.ruling {
      let (on, until) = (ruling.on.description, ruling.until?.description)
      let line =
        until.map { ExplainText.ruledByUntil.filled(ruling.by, on, ruling.reason, $0) }
        ?? ExplainText.ruledBy.filled(ruling.by, on, ruling.reason)
      lines.append(line.text(in: language))
    }
    if !outcome.isStillFound {
      lines.append(
        ExplainText.noLongerFound.filled(outcome.audited.asOf.description).text(in: language))
    }
    return lines
  }

  private func name(of target: Finding.Target) -> Bilingual {
    switch target.kind {
    case .function:
      let name = library.facilities.function(target.id)?.name ?? target.id
      return Bilingual(zh: name, en: name)
    case .sign:
      let text = outcome.audited.sign(.init(target.id)).map {
        $0.text.split(whereSeparator: \.isNewline).joined(separator: " ")
      }
      return Bilingual(zh: "“\(text ?? target.id)”", en: "“\(text ?? target.id)”")
    case .room, .window:
      let name = outcome.audited.survey.rooms.first { $0.id.text == target.id }?.name ?? target.id
      return Bilingual(zh: name, en: name)
    case .wall:
      return (target.id == "entrance" ? Position.gate : .inside).term.filled()
    }
  }

  private var facts: [String] {
    var lines: [String] = []
    func line(_ label: String, _ value: String) { lines.append(label + colon + value) }
    if let sign = page?.sign {
      line(
        ExplainText.signText.text(in: language),
        sign.sign.text.split(whereSeparator: \.isNewline).joined(separator: " / "))
      let name =
        sign.reading.parts.isEmpty
        ? ExplainText.unreadable.filled()
        : ExplainText.readName.filled(
          sign.reading.parts.map { $0.canonicalName ?? $0.name }.joined(separator: "；"), sign.reading.because)
      line(ExplainText.readAs.text(in: language), name.text(in: language))
      line(ExplainText.signClass.text(in: language), sign.reading.signClass.term.text(in: language))
      line(ExplainText.position.text(in: language), sign.sign.position.term.text(in: language))
      if let id = sign.sign.room, let room = outcome.audited.survey.rooms.first(where: { $0.id == id }) {
        line(ExplainText.room.text(in: language), room.name)
      }
    } else {
      let survey = outcome.audited.survey
      line(ExplainText.unit.text(in: language), survey.locality.name)
      if let site = survey.sites.first(where: { $0.id == finding?.site }) {
        line(ExplainText.site.text(in: language), site.name)
      }
    }
    for (key, fact) in (finding?.facts ?? [:]).sorted(by: { $0.key < $1.key }) {
      guard let label = FactLabel.text(of: key, in: language) else { continue }
      line(label, FactLabel.text(of: fact, in: language))
    }
    return lines
  }

  /// The lines of the pack that apply: the rule's own, and what the finding cites of caps, catalogue and lists.
  private var clauses: [String] {
    let names = Set(page?.sign.reading.parts.compactMap(\.canonical) ?? [])
    let caps: Set<String> =
      finding?.facts["counted"] != nil || rule?.id == "unlisted-outside"
      ? Set(page?.sign.counted.map { [$0.rawValue] } ?? []) : []
    let items = ["panel", "item", "group"].compactMap { key -> String? in
      guard case .text(let id)? = finding?.facts[key] else { return nil }
      return id
    }
    let kind = outcome.audited.survey.locality.kind
    return pack.lines(in: library).compactMap { line in
      let applies = line.unitKind == nil || line.unitKind == kind
      let template: ExplainText
      switch line.section {
      case "rules" where line.id == finding?.rule: template = .clauseRule
      case "caps" where caps.contains(line.id) && applies: template = .clauseCap
      case "mechanisms" where names.contains(line.id) && applies: template = .clauseEntry
      case "panels" where items.contains(line.id): template = .clausePanel
      case "pack": return nil
      case _ where items.contains(line.id): template = .clauseList
      default: return nil
      }
      let isRule = line.section == "rules"
      let words =
        (isRule ? rule?.name : nil) ?? Pack.Placement(rawValue: line.id)?.term.filled()
        ?? Bilingual(zh: line.id, en: line.id)
      return template.filled(words, isRule ? ruleValue ?? line.value : line.value).text(in: language)
        + " [" + ([pack.id == line.origin ? pack.id : line.origin] + line.citations).joined(separator: " ")
        + "]"
    }
  }

  /// How grave the pack takes the rule, and its limits by what they mean.
  private var ruleValue: Bilingual? {
    guard let rule, let requirement = pack.requirement(rule.id, on: outcome.audited.asOf) else { return nil }
    let severity = requirement.severity.term.filled()
    let limits = rule.limits.compactMap { limit -> Bilingual? in
      let words = requirement.list(limit.key).map { word in
        library.facilities.function(word)?.name ?? library.names.first { $0.id == word }?.name
          ?? library.facilities.norm(word).map { String($0.value) } ?? word
      }
      guard !words.isEmpty else { return nil }
      return Bilingual(
        zh: limit.meaning.zh + " " + words.joined(separator: "、"),
        en: limit.meaning.en + " " + words.joined(separator: ", "))
    }
    return Bilingual(
      zh: ([severity.zh] + limits.map(\.zh)).joined(separator: "；"),
      en: ([severity.en] + limits.map(\.en)).joined(separator: "; "))
  }

  private var documents: [String] {
    var ids = finding?.citations ?? []
    if finding == nil, let sign = page?.sign {
      ids = sign.entries.compactMap { $0 }.flatMap(\.citations)
    }
    var lines = [
      pack.title.text(in: language) + (language == .chinese ? "（" : " (")
        + pack.status.term.text(in: language)
        + (language == .chinese ? "）" : ")")
    ]
    for id in ids {
      guard let citation = library.citations[id] else { continue }
      let details = [
        citation.number, citation.issuer, citation.date, citation.status, citation.place,
        citation.knownBy.term.text(in: language),
      ]
      lines.append(
        "[\(id)] " + citation.title + colon
          + details.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · "))
    }
    return lines
  }

  private var nearest: [String] {
    guard let finding else { return [] }
    var lines = [finding.nearest?.text(in: language)].compactMap { $0 }
    if page?.disposition == .review {
      lines.append(ExplainText.needsPerson.text(in: language))
    } else if let recheck = page?.recheck {
      let fresh = recheck.fresh.map(\.text)
      let line: Bilingual
      if !fresh.isEmpty {
        line = ExplainText.recheckFresh.filled(
          "",
          Bilingual(
            zh: fresh.map(\.zh).joined(separator: ""), en: fresh.map(\.en).joined(separator: " ")))
      } else if let disposition = recheck.disposition {
        line = (disposition == .keep ? ExplainText.recheckKept : .recheckLeft)
          .filled(disposition.term.filled())
      } else {
        line = ExplainText.recheckGone.filled()
      }
      lines.append(line.text(in: language))
    }
    return lines
  }

  private var otherwise: [String] {
    guard let page, page.ruling == nil else { return [] }
    guard !page.otherwise.isEmpty else { return [ExplainText.nothingElse.text(in: language)] }
    return page.otherwise.map { other in
      ExplainText.thenVerdict.filled(
        SuppositionWords.text(of: other.supposition), other.disposition.term.filled()
      ).text(in: language)
    }
  }

  private var alsoFound: [String] {
    (page?.findings ?? []).filter { $0.id != finding?.id }.map { "\($0.code)  " + $0.text.text(in: language) }
  }

  private var needed: [String] {
    (page?.needs ?? []).map { ColumnName.text(of: $0.column, in: language) }
  }
}
