import Auditing
import Matching
import Standards
import Vocabulary

extension Audit {
  /// What the tables of findings, dispositions, additions and readings hold for this audit.
  func detailRows(number: Int, readings: [Sign.ID: Reading]) -> [DetailRows] {
    let owner: KeyValuePairs<String, DetailRows.Value> = ["locality": locality.text, "audit": number]
    return [
      DetailRows(
        table: "finding", owner: owner,
        columns: ["ordinal", "id", "rule", "code", "subject", "site", "severity", "disposition"],
        rows: findings.enumerated().map { index, finding in
          [
            index + 1, finding.id, finding.rule, finding.code, finding.subjects.first?.description,
            finding.site?.text, finding.severity.rawValue, finding.disposition?.rawValue,
          ]
        }),
      DetailRows(
        table: "disposition", owner: owner, columns: ["sign", "disposition", "target_kind", "target_id"],
        rows: dispositions.sorted { $0.key < $1.key }.map { sign, disposition in
          let target = targets[sign]
          return [sign.text, disposition.rawValue, target?.kind.rawValue, target?.id]
        }),
      DetailRows(
        table: "addition", owner: owner, columns: ["id", "site", "name", "wording", "placement"],
        rows: additions.map { addition in
          [addition.id, addition.site.text, addition.name, addition.wording, addition.placement.rawValue]
        }),
      DetailRows(
        table: "reading", owner: owner, columns: ["sign", "class", "name", "canonical", "decision"],
        rows: readings.sorted { $0.key < $1.key }.map { sign, reading in
          let first = reading.parts.first
          return [
            sign.text, reading.signClass.rawValue, first?.name, first?.canonical, reading.decision.rawValue,
          ]
        }),
    ]
  }
}
