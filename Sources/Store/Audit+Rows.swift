import Auditing
import Matching
import Standards
import Vocabulary

extension Audit {
  /// What the tables of findings, dispositions, additions and readings hold for this audit.
  func detailRows(readings: [Sign.ID: Reading]) -> [DetailRows] {
    [
      DetailRows(
        table: "finding",
        columns: ["ordinal", "id", "rule", "code", "subject", "site", "severity", "disposition"],
        of: Array(findings.enumerated())
      ) { rows, entry in
        let (index, finding) = entry
        rows.add(index + 1)
        rows.add(finding.id)
        rows.add(finding.rule)
        rows.add(finding.code)
        rows.add(finding.subjects.first?.description)
        rows.add(finding.site?.text)
        rows.add(finding.severity.rawValue)
        rows.add(finding.disposition?.rawValue)
      },
      DetailRows(
        table: "disposition", columns: ["sign", "disposition", "target_kind", "target_id"],
        of: dispositions.sorted { $0.key < $1.key }
      ) { rows, entry in
        let target = targets[entry.key]
        rows.add(entry.key.text)
        rows.add(entry.value.rawValue)
        rows.add(target?.kind.rawValue)
        rows.add(target?.id)
      },
      DetailRows(
        table: "addition", columns: ["id", "site", "name", "wording", "placement"], of: additions
      ) { rows, addition in
        rows.add(addition.id)
        rows.add(addition.site.text)
        rows.add(addition.name)
        rows.add(addition.wording)
        rows.add(addition.placement.rawValue)
      },
      DetailRows(
        table: "reading", columns: ["sign", "class", "name", "canonical", "decision"],
        of: readings.sorted { $0.key < $1.key }
      ) { rows, entry in
        let first = entry.value.parts.first
        rows.add(entry.key.text)
        rows.add(entry.value.signClass.rawValue)
        rows.add(first?.name)
        rows.add(first?.canonical)
        rows.add(entry.value.decision.rawValue)
      },
    ]
  }

  /// Whose its rows are when it is the locality's audit with this number.
  func owner(number: Int) -> DetailRows.Owner { ["locality": locality.text, "audit": number] }
}
