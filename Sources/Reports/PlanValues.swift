import Surveys
import Planning
import Vocabulary
import Wording

/// The plan of one site as the templates want it.
struct PlanValues {
  let site: SiteSheets
  let plan: Plan
  private var words: LocalityWords { site.words }
  private var language: Language { words.language }

  var values: PageValues {
    let own = words.locality.survey.locality.id
    let signs = plan.signs.filter {
      $0.locality == own && ($0.disposition == .merge || $0.disposition == .move)
    }
    let plates = plan.plates.filter { $0.locality == own }
    return [
      "siteName": site.site.name, "quality": quality,
      "hasUnmet": !plan.unmet.isEmpty,
      "unmet": plan.unmet.map {
        ["name": plan.name(of: $0).text(in: language), "why": $0.why.text(in: language)] as PageValues
      },
      "hasMoves": !plan.moves.isEmpty,
      "moves": plan.moves.map {
        ["route": PlanWords(site: site).route(of: $0), "why": $0.why.text(in: language)] as PageValues
      },
      "rooms": rooms, "hasSigns": !signs.isEmpty, "signs": signs.map(sign),
      "hasPlates": !plates.isEmpty,
      "plates": plates.map {
        [
          "text": LocalityWords.oneLine($0.text), "goes": site.name(of: $0.destination),
          "why": [$0.why, $0.estimate].compactMap { $0?.text(in: language) }
            .joined(separator: language == .chinese ? "" : " "),
        ] as PageValues
      },
      "areas": plan.areas.map(area),
      "standards": plan.standards.filter { isMain($0) }.map(standard),
      "hasMoreStandards": plan.standards.contains { !isMain($0) },
      "moreStandards": plan.standards.filter { !isMain($0) }.map(standard),
      "hasAssumptions": !plan.assumptions.isEmpty,
      "assumptions": plan.assumptions.map { $0.text(in: language) },
      "terms": plan.objective.terms.map {
        ["name": $0.name.text(in: language), "value": Numbers.short($0.value)] as PageValues
      },
    ]
  }

  /// Is it the best one, and why the search stopped.
  var quality: String {
    let objective = plan.objective
    switch objective.stopped {
    case .optimal: return words.word(PageText.provenBest)
    case .effort, .clock:
      let stop = objective.stopped == .effort ? PageText.stoppedByEffort : .stoppedByClock
      let gap = PageText.withinGap.filled(Numbers.percentage(objective.gap, language)).text(in: language)
      return words.word(stop) + (language == .chinese ? "" : " ") + gap
    }
  }

  /// What a reader should see without asking: norms of the whole site, and whatever is missed.
  private func isMain(_ check: Plan.StandardCheck) -> Bool {
    !check.id.contains(":") || check.isMet(check.after) == false
  }

  /// Rooms whose name, function or users change.
  private var rooms: [PageValues] {
    let before = words.locality.survey.rooms.filter { $0.site == site.site.id }
    return before.compactMap { room in
      guard let after = site.planned.rooms.first(where: { $0.id == room.id }) else { return nil }
      let users = plan.assignments.filter { $0.room == room.id }.map(\.name)
      guard after.name != room.name || after.function != room.function || users.count > 1 else { return nil }
      return [
        "room": words.name(of: room), "floor": words.floor(room.floor) ?? "",
        "before": room.function.map { words.word($0.term) } ?? words.word(PageText.unknown),
        "after": [
          after.name == room.name ? nil : after.name, after.function.map { words.word($0.term) },
        ].compactMap { $0 }.joined(separator: " · "),
        "users": users.joined(separator: words.listSeparator),
      ]
    }
  }

  private func sign(_ change: Plan.SignChange) -> PageValues {
    [
      "tone": change.disposition.rawValue, "word": words.word(change.disposition.term),
      "text": words.sign(change.sign).map { LocalityWords.oneLine($0.text) } ?? change.sign.text,
      "goes": change.destination.map { site.name(of: $0) } ?? words.word(PageText.noRoom),
    ]
  }

  private func area(_ change: Plan.AreaChange) -> PageValues {
    [
      "name": words.word(change.function.term), "before": Numbers.squareMetres(change.before, language),
      "after": Numbers.squareMetres(change.after, language),
      "isSame": Numbers.short(change.before.squareMetres) == Numbers.short(change.after.squareMetres),
    ]
  }

  private func standard(_ check: Plan.StandardCheck) -> PageValues {
    let met = check.isMet(check.after)
    let verdict: PageText = met.map { $0 ? .met : .notMet } ?? .notJudged
    let standard = StandardWords(check, language)
    return [
      "name": check.name.text(in: language), "limit": standard.limit, "before": standard.value(check.before),
      "after": standard.value(check.after), "verdict": words.word(verdict),
      "tone": met.map { $0 ? "met" : "missed" } ?? "open",
      "cited": FindingValues(words: words).cited(check.citations),
    ]
  }
}
