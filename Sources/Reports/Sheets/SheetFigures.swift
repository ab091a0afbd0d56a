import Surveys
import Auditing
import FloorPlans
import Planning
import Vocabulary
import Wording

/// The key figures of a site for its sheets: signs and areas now, and when the plan is done.
struct SheetFigures {
  let site: SiteSheets
  private var language: Language { site.language }

  /// Norms of the whole site that people ask for first; the page of the locality has all of them.
  private static let shown: Set<String> = ["area-per-100-households", "office-share", "office-per-head"]

  func values(_ phase: SheetFile.Phase) -> [FloorSheet.KeyFigure] {
    var locality = site.words.locality
    // Of a locality with several sites only this one counts here.
    locality.survey.signs = site.numbers.signs
    locality.audit.additions = locality.audit.additions.filter { $0.site == site.site.id }
    let figures = Figures(locality, pack: site.words.context.pack)
    var values = [
      figure(.signs, figures.all.before, figures.all.after),
      figure(.outside, figures.outside.before, figures.outside.after),
    ]
    if phase == .before {
      values.append(.init(label: PageText.toDo.text(in: language), value: String(figures.toDo)))
      values.append(.init(label: PageText.toReview.text(in: language), value: String(figures[.review])))
    }
    if let plan = site.plan {
      if phase == .after {
        values.append(.init(label: PageText.plates.text(in: language), value: String(plan.plates.count)))
      }
      values += plan.standards.filter { Self.shown.contains($0.id) && ($0.before ?? $0.after) != nil }
        .map(figure)
    }
    return values
  }

  private func figure(_ label: PageText, _ before: Int, _ after: Int) -> FloorSheet.KeyFigure {
    .init(label: label.text(in: language), value: "\(before) → \(after)")
  }

  private func figure(_ check: Plan.StandardCheck) -> FloorSheet.KeyFigure {
    let words = StandardWords(check, language)
    return .init(
      label: check.name.text(in: language)
        + (language == .chinese ? "（\(words.limit)）" : " (\(words.limit))"),
      value: words.change)
  }
}
