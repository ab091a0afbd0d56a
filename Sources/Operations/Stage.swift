import Foundation
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
    var stages: Set<Stage> = []
    for word in list.split(separator: ",", omittingEmptySubsequences: false) {
      let name = word.trimmingCharacters(in: .whitespaces)
      guard let stage = Stage(rawValue: name) else {
        throw Problem(
          .usage, ProblemText.stageUnknown.filled(name),
          ProblemText.stageUnknownCure.filled(allCases.map(\.rawValue).joined(separator: ",")))
      }
      stages.insert(stage)
    }
    return stages
  }
}
