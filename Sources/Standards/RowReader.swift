import Tables
import Vocabulary
import Wording

/// Reads the cells of rows into values and remarks upon what it cannot read.
struct RowReader {
  private(set) var remarks: [Remark] = []

  mutating func required(_ row: StandardsTable.Row, _ column: String) -> String? {
    if let value = row[column] { return value }
    note(
      row, "value-missing", StandardsText.valueMissing.filled(column), StandardsText.valueMissingCure.filled()
    )
    return nil
  }

  /// - Returns: nil for an empty cell and, with a remark, for one that is none of the choices.
  mutating func choice<Value: RawRepresentable & CaseIterable>(
    _ row: StandardsTable.Row, _ column: String, as type: Value.Type
  ) -> Value? where Value.RawValue == String {
    guard let text = row[column] else { return nil }
    if let value = Value(rawValue: text) { return value }
    unknown(row, column, text, choices: Value.allCases.map(\.rawValue))
    return nil
  }

  mutating func date(_ row: StandardsTable.Row, _ column: String) -> CalendarDate? {
    guard let text = row[column] else { return nil }
    if let date = CalendarDate(text) { return date }
    note(row, "not-a-date", StandardsText.notADate.filled(column, text), StandardsText.notADateCure.filled())
    return nil
  }

  mutating func number(_ row: StandardsTable.Row, _ column: String) -> Double? {
    guard let text = row[column] else { return nil }
    if let number = Double(text) { return number }
    note(row, "not-a-number", StandardsText.notANumber.filled(column, text), nil)
    return nil
  }

  /// `yes`, `no` or empty; empty is no.
  mutating func truth(_ row: StandardsTable.Row, _ column: String) -> Bool {
    switch row[column] {
    case "yes", "是": true
    case "no", "否", nil: false
    case .some(let text):
      {
        unknown(row, column, text, choices: ["yes", "no"])
        return false
      }()
    }
  }

  mutating func unknown(_ row: StandardsTable.Row, _ column: String, _ text: String, choices: [String]) {
    note(
      row, "unknown-value", StandardsText.unknownValue.filled(column, text),
      StandardsText.unknownValueCure.filled(choices.joined(separator: " · ")))
  }

  mutating func note(
    _ row: StandardsTable.Row, _ code: String, _ what: Bilingual, _ cure: Bilingual?,
    severity: Remark.Severity = .error
  ) {
    remarks.append(Remark(severity, code: code, at: row.place, what: what, cure: cure))
  }

  mutating func take(_ table: StandardsTable) { remarks += table.remarks }

  mutating func add(_ remark: Remark) { remarks.append(remark) }
}
