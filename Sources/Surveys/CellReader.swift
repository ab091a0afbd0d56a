import Tables
import Vocabulary
import Wording

/// Reads the cells of rows into values; what is not understood becomes a remark, and the value stays unknown.
struct CellReader {
  private(set) var remarks: [Remark] = []

  mutating func number(_ row: TableRow, _ key: String) -> Double? {
    read(row, key, cure: .numberCure) { cell in
      if case .number(let number) = cell { return number }
      return PlainText.of(cell).flatMap { NumberText.quantity($0)?.value }
    }
  }

  mutating func count(_ row: TableRow, _ key: String) -> Int? {
    read(row, key, cure: .numberCure) { cell in
      let value: Double? =
        if case .number(let number) = cell { number } else {
          PlainText.of(cell).flatMap { NumberText.quantity($0)?.value }
        }
      guard let value, value >= 0, value < 1e9 else { return nil }
      return Int(value.rounded())
    }
  }

  mutating func truth(_ row: TableRow, _ key: String) -> Bool? {
    read(row, key, cure: .truthCure) { cell in
      if case .truth(let truth) = cell { return truth }
      return PlainText.of(cell).flatMap { ValueWords.truth($0) }
    }
  }

  mutating func length(_ row: TableRow, _ key: String) -> Length? {
    let unit = row.column(key)?.unit ?? "mm"
    return read(row, key, cure: .lengthCure) { cell in
      PlainText.of(cell).flatMap { LengthText.length($0, unit: unit) }
    }
  }

  mutating func size(_ row: TableRow) -> (width: Length, height: Length)? {
    let unit = row.column("size")?.unit ?? "mm"
    return read(row, "size", cure: .sizeCure) { cell in
      PlainText.of(cell).flatMap { LengthText.size($0, unit: unit) }
    }
  }

  mutating func area(_ row: TableRow, _ key: String) -> Area? {
    read(row, key, cure: .areaCure) { cell in
      if case .number(let number) = cell, number >= 0 { return Area(squareMetres: number) }
      return PlainText.of(cell).flatMap { LengthText.area($0) }
    }
  }

  mutating func date(_ row: TableRow, _ key: String) -> PartialDate? {
    read(row, key, cure: .dateCure) { cell in
      switch cell {
      case .date(let date): PartialDate(date)
      case .number(let number): DateText.date(serial: number)
      default: PlainText.of(cell).flatMap { DateText.date($0) }
      }
    }
  }

  mutating func floor(_ row: TableRow, _ key: String) -> Int? {
    read(row, key, cure: .floorCure) { PlainText.of($0).flatMap { ValueWords.floor($0) } }
  }

  /// A value out of a closed list.
  mutating func choice<Value>(_ row: TableRow, _ key: String, _ parse: (String) -> Value?) -> Value? {
    guard let text = row.word(key) else { return nil }
    if let value = parse(text) { return value }
    let choices = row.column(key)?.column?.choices ?? []
    remarks.append(
      Remark(
        .warning, code: "value-unknown", at: row.place(of: key),
        what: SurveyText.valueUnknown.filled(row.heading(key), text),
        cure: choices.isEmpty ? nil : SurveyText.valueUnknownCure.filled(choices.joined(separator: "、"))))
    return nil
  }

  mutating func note(
    _ severity: Remark.Severity, _ code: String, at place: CellPlace, _ what: Bilingual,
    _ cure: SurveyText? = nil
  ) {
    remarks.append(Remark(severity, code: code, at: place, what: what, cure: cure?.filled()))
  }

  /// The same for what is said of floor plans.
  mutating func note(
    _ severity: Remark.Severity, _ code: String, at place: CellPlace, _ what: Bilingual,
    _ cure: PlanFileText
  ) {
    remarks.append(Remark(severity, code: code, at: place, what: what, cure: cure.filled()))
  }

  mutating func add(_ more: [Remark]) { remarks += more }

  private mutating func read<Value>(
    _ row: TableRow, _ key: String, cure: SurveyText, _ parse: (Cell) -> Value?
  ) -> Value? {
    let cell = row.cell(key)
    guard let text = PlainText.of(cell), !Self.blanks.contains(PlainText.word(text)) else { return nil }
    if case .fault(let fault) = cell {
      remarks.append(
        Remark(
          .warning, code: "formula-error", at: row.place(of: key),
          what: SurveyText.formulaError.filled(row.heading(key), fault),
          cure: SurveyText.formulaErrorCure.filled()))
      return nil
    }
    if let value = parse(cell) { return value }
    remarks.append(
      Remark(
        .warning, code: "value-not-understood", at: row.place(of: key),
        what: SurveyText.notUnderstood.filled(row.heading(key), text.trimmed), cure: cure.filled()))
    return nil
  }

  /// What people put into a cell that they leave empty.
  private static let blanks: Set<String> = [
    "", "-", "--", "—", "——", "/", "\\", "不详", "不清楚", "未知", "待核", "N/A", "n/a",
  ]
}
