import Surveys
import Standards
import Auditing
package import Foundation
import Vocabulary
import Wording

/// `findings.json`: every finding, the disposition of every sign, the additions, the facts that are missing and the
/// rulings that changed a verdict.
///
/// Its shape is promised to scripts (contract). One record a line, so that two runs compare with a line diff.
package final class FindingsReport: Report {
  package static let about = ReportAbout(
    id: "findings", name: LedgerText.findingsReport.filled(), fileName: "findings.json")

  private let file: OutputFile
  private let dispositions: Spool
  private let additions: Spool
  private let needs: Spool
  private let rulings: Spool
  private var isFirstFinding = true

  package init(to folder: URL, context: ReportContext) throws {
    file = try OutputFile(folder.appending(path: Self.about.fileName))
    dispositions = try Spool(in: folder)
    additions = try Spool(in: folder)
    needs = try Spool(in: folder)
    rulings = try Spool(in: folder)
    let standards = JSONText.string(context.pack.id)
    let status = JSONText.string(context.pack.status.rawValue)
    let asOf = JSONText.string(context.asOf.description)
    try file.write("{\"standards\":\(standards),\"status\":\(status),\"asOf\":\(asOf),\"findings\":[")
  }

  package func add(_ locality: AuditedLocality) throws {
    for finding in locality.audit.findings {
      try file.write((isFirstFinding ? "\n" : ",\n") + FindingJSON.text(finding))
      isFirstFinding = false
    }
    for sign in locality.survey.signs.sorted(by: { $0.id < $1.id }) {
      let subject = Subject.sign(locality.survey.locality.id, sign.id)
      try dispositions.append(line: FindingJSON.member(subject, disposition: locality.disposition(of: sign)))
      if let verdict = locality.ruled[sign.id] {
        try rulings.append(line: FindingJSON.text(subject, verdict))
      }
    }
    for addition in locality.audit.additions {
      try additions.append(line: FindingJSON.text(addition))
    }
    for need in locality.audit.needs {
      try needs.append(line: FindingJSON.text(need))
    }
  }

  package func close() throws {
    try file.write("\n],\"dispositions\":{")
    try writeLines(of: dispositions)
    try file.write("\n},\"additions\":[")
    try writeLines(of: additions)
    try file.write("\n],\"needs\":[")
    try writeLines(of: needs)
    try file.write("\n],\"rulings\":[")
    try writeLines(of: rulings)
    try file.write("\n]}\n")
    try file.close()
  }

  private func writeLines(of spool: Spool) throws {
    var isFirst = true
    try spool.forEachLine { line in
      try file.write((isFirst ? "\n" : ",\n") + line)
      isFirst = false
    }
  }
}
