package import Wording

/// A stage of the main job, in the order in which they run.
package enum Stage: String, Sendable, CaseIterable {
  case survey = "import"
  case audit, plan, draw, report

  package var name: CommandText {
    switch self {
    case .survey: .stageImport
    case .audit: .stageAudit
    case .plan: .stagePlan
    case .draw: .stageDraw
    case .report: .stageReport
    }
  }

  /// Reads `import,audit,plan,draw,report`; the order of the words does not matter.
  ///
  /// - Throws: `Problem` for a word that names no stage, and for no word at all.
  package static func parse(_ list: String) throws -> Set<Stage> {
    try ChoiceList.parse(list, unknown: .stageUnknown, cure: .stageUnknownCure)
  }
}
