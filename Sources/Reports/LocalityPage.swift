import Planning
import Auditing
import Standards
import Surveys
import Tables
import Vocabulary
import Wording

/// The page of one locality, as values for its template.
struct LocalityPage {
  private let locality: AuditedLocality
  private let figures: Figures
  private let context: ReportContext
  private let words: LocalityWords
  private var language: Language { context.language }

  init(_ locality: AuditedLocality, figures: Figures, context: ReportContext) {
    self.locality = locality
    self.figures = figures
    self.context = context
    words = LocalityWords(locality, context: context)
  }

  var values: PageValues {
    let audit = locality.audit
    let findings = FindingValues(words: words)
    let numbers = FigureValues(figures: figures, language: language)
    let premises = locality.premisesFindings
    let kept = locality.survey.signs.filter { locality.disposition(of: $0) == .keep }
    let needs = NeedValues(words: words).lines
    var values = frame
    values.merge(numbers.values) { _, new in new }
    values["keys"] = numbers.mainKeys + [numbers.key(.premisesFindings, premises.count)]
    let pairs = SheetValues(words: words).pairs
    values["hasSheets"] = !pairs.isEmpty
    values["sheetPairs"] = pairs
    values["hasPlans"] = !locality.plans.isEmpty
    values["sitePlans"] = sitePlans
    values.merge(CompletionValues(words: words).values) { _, new in new }
    let groups = findings.groups(locality.signFindings)
    values["hasFindings"] = !groups.isEmpty
    values["findingGroups"] = groups
    values["hasAdditions"] = !audit.additions.isEmpty
    values["addWord"] = TermText.add.text(in: language)
    values["additions"] = additions(findings)
    values["measures"] = MeasureValues(locality: locality, context: context).lines
    values["hasPremisesFindings"] = !premises.isEmpty
    values["premisesRules"] = findings.rules(premises, tone: "notice")
    values["hasRooms"] = !locality.survey.rooms.isEmpty
    values["rooms"] = rooms
    values["hasKept"] = !kept.isEmpty
    values["keptNote"] = PageText.keptNote.filled(kept.count).text(in: language)
    values["kept"] = kept.map { sign in
      let isReplaced = locality.outcome(of: sign, change: words.planChange(of: sign)) == .remove
      let notes = [
        isReplaced ? words.word(PageText.replacedByPlan) : nil,
        locality.ruled[sign.id].map { RulingWords.phrase($0).text(in: language) },
      ]
      let place = [words.place(of: sign), sign.id.text] + notes.compactMap { $0 }
      return ["text": sign.text, "where": place.joined(separator: " · ")] as PageValues
    }
    values["hasNeeds"] = !needs.isEmpty
    values["needs"] = needs
    values["hasRemarks"] = !locality.remarks.isEmpty
    values["remarks"] = locality.remarks.map { $0.line(in: language) }
    return values
  }

  private var frame: PageValues {
    let unit = locality.survey.locality
    let place = [unit.district, unit.subdistrict].compactMap { $0 }.filter { !$0.isEmpty }
    return FrameValues(context: context).values(
      title: PageText.localityTitle.filled(unit.name).text(in: language),
      crumb: (place + [unit.name]).joined(separator: " · "), isHome: false,
      meta: [
        (words.word(unit.kind.term), unit.id.text),
        (words.word(PageText.surveyedOn), locality.survey.surveyedOn.description),
      ],
      contents: contents)
  }

  private var contents: [(String, String)] {
    var sections: [(String, PageText)] = [
      ("counts", .nowAndAfterwards), ("dispositions", .dispositions),
    ]
    if !locality.sheets.isEmpty { sections.append(("sheets", .sheets)) }
    if !locality.plans.isEmpty { sections.append(("plan", .plan)) }
    sections += [("completion", .completion), ("findings", .findings)]
    if !locality.audit.additions.isEmpty { sections.append(("additions", .additions)) }
    sections.append(("premises", .premises))
    if figures[.keep] > 0 { sections.append(("kept", .keptSigns)) }
    if !locality.audit.needs.isEmpty { sections.append(("needs", .needs)) }
    if !locality.remarks.isEmpty { sections.append(("remarks", .remarks)) }
    return sections.map { ($0.0, words.word($0.1)) }
  }

  private var sitePlans: [PageValues] {
    locality.plans.compactMap { plan in
      guard let site = locality.survey.site(plan.site) else { return nil }
      return PlanValues(site: SiteSheets(locality, site: site, context: context), plan: plan).values
    }
  }

  private func additions(_ findings: FindingValues) -> [PageValues] {
    let texts = Dictionary(
      locality.audit.findings.map { ($0.id, $0.text) }, uniquingKeysWith: { first, _ in first })
    return locality.audit.additions.map { addition in
      var values = findings.basis(addition.citations)
      values["wording"] = addition.wording
      values["place"] = "\(words.siteName(addition.site)) · \(words.word(addition.placement.term))"
      values["says"] = texts[addition.finding].map { $0.text(in: language) }.orNone
      return values
    }
  }

  private var rooms: [PageValues] {
    let plates = Dictionary(grouping: locality.survey.signs.compactMap(\.room)) { $0 }.mapValues(\.count)
    return locality.survey.rooms.map { room in
      [
        "name": words.name(of: room), "floor": words.floor(room.floor) ?? "",
        "function": room.function.map { words.word($0.term) } ?? "",
        "area": room.usableArea.map { Numbers.squareMetres($0, language) } ?? "",
        "occupants": room.occupants.joined(separator: words.listSeparator),
        "hours": room.hoursPerWeek.map { Numbers.short($0) } ?? "", "plates": plates[room.id] ?? 0,
      ]
    }
  }
}
