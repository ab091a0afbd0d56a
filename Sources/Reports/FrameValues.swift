import Vocabulary
import Wording

/// What head and foot of every page say.
struct FrameValues {
  let context: ReportContext

  /// - Parameters:
  ///   - meta: label and value, shown before pack and date.
  ///   - contents: anchor and label.
  func values(
    title: String, crumb: String, isHome: Bool, meta: [(String, String)], contents: [(String, String)]
  ) -> PageValues {
    let language = context.language
    let pack = PackWords(context.pack, language: language)
    let lines =
      meta + [
        (PageText.packLine.text(in: language), pack.title),
        (PageText.asOf.text(in: language), context.asOf.description),
      ]
    let stages = context.stages.map { $0.word.text(in: language) }
    return [
      "title": title, "crumb": crumb, "home": !isHome, "homeWord": PageText.backToOverview.text(in: language),
      "meta": lines.map { ["label": $0.0, "value": $0.1] as PageValues }, "status": pack.status,
      "caution": pack.caution, "hasContents": !contents.isEmpty,
      "contents": contents.map { ["anchor": $0.0, "label": $0.1] as PageValues },
      "madeBy": PageText.madeBy.text(in: language) + (language == .chinese ? "" : " "),
      "stages": PageText.stages.filled(stages.joined(separator: language == .chinese ? "、" : ", ")).text(
        in: language),
    ]
  }
}

extension ReportContext.Stage {
  var word: PageText {
    switch self {
    case .import: .stageImport
    case .audit: .stageAudit
    case .plan: .stagePlan
    case .draw: .stageDraw
    case .report: .stageReport
    }
  }
}
