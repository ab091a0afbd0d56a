package import Reports
import Vocabulary
import Wording

extension WriteReports {
  /// The names that `report NAME` takes.
  package static var names: [String] { Reports.all.map { $0.about.id } }

  /// - Throws: `Problem` for a name that is no report's.
  package static func kinds(named name: String) throws -> [any Report.Type] {
    guard let kind = Reports.all.first(where: { $0.about.id == name }) else {
      throw Problem(
        .usage, ProblemText.reportUnknown.filled(name),
        ProblemText.reportUnknownCure.filled(names.joined(separator: ", ")))
    }
    return [kind]
  }
}
