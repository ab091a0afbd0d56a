import Planning
package import Vocabulary
import Wording

/// The plan of one site as a page of plain text: what cannot be met, what moves and why, what it gains.
package struct PlanPage {
  private let site: SiteSheets
  private let plan: Plan
  private var language: Language { site.language }

  /// Nil for a site that was not planned.
  package init?(_ locality: AuditedLocality, site: Site, context: ReportContext) {
    guard let plan = locality.plan(of: site.id) else { return nil }
    self.site = SiteSheets(locality, site: site, context: context)
    self.plan = plan
  }

  package var text: String {
    let colon = language == .chinese ? "：" : ": "
    var lines = ["\(site.subtitle) · \(site.site.name)（\(site.site.id)）", ""]
    func section(_ heading: PageText, _ body: [String]) {
      guard !body.isEmpty else { return }
      lines.append(heading.text(in: language))
      lines += body.map { "  " + $0 } + [""]
    }
    section(
      .unmetNeeds,
      plan.unmet.map { "\(plan.name(of: $0).text(in: language))\(colon)\($0.why.text(in: language))" })
    section(
      .moveStep,
      plan.moves.enumerated().map { index, move in
        "\(index + 1). \(PlanWords(site: site).route(of: move)) — \(move.why.text(in: language))"
      })
    section(
      .plates, plan.plates.map { "\(LocalityWords.oneLine($0.text)) → \(site.name(of: $0.destination))" })
    section(
      .standard,
      plan.standards.map { check in
        let words = StandardWords(check, language)
        return
          "\(check.name.text(in: language))\(colon)\(words.value(check.before)) → \(words.value(check.after))"
          + (language == .chinese ? "（\(words.limit)）" : " (\(words.limit))")
      })
    section(.assumptions, plan.assumptions.map { $0.text(in: language) })
    section(.planQuality, [PlanValues(site: site, plan: plan).quality])
    return lines.dropLast().joined(separator: "\n")
  }
}
