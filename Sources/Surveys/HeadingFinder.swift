import Tables

/// Recognises headings: wherever they start, on one level or two, in either language.
struct HeadingFinder {
  private static let known: [SurveyTable: [String: SurveyColumn]] = Dictionary(
    uniqueKeysWithValues: SurveyTable.allCases.map { table in
      var names: [String: SurveyColumn] = [:]
      for column in table.columns {
        for name in [column.key] + column.headings {
          let key = HeadingText(name).name.lowercased()
          if names[key] == nil { names[key] = column }
          // Keys such as width_mm are told without their unit, too, but never under another column's name.
          if names[name] == nil { names[name] = column }
        }
      }
      return (table, names)
    })

  /// The tables whose heading a row is; several where they stand side by side.
  ///
  /// - Parameter next: the row below, in case the heading has two levels.
  /// - Returns: empty for a row that is no heading; `levels` is how many rows the heading takes.
  static func tables(
    in row: Sheet.Row, next: Sheet.Row?, merges: [CellRange]
  ) -> (tables: [FoundTable], levels: Int) {
    let upper = texts(row)
    guard upper.count > 1 else { return ([], 1) }
    if let next, next.number == row.number + 1 {
      let spread = spread(upper, row: row.number, merges: merges)
      let lower = texts(next)
      if isSecondLevel(lower, under: upper, spread: spread) {
        var combined: [Int: [String]] = [:]
        for index in Set(spread.keys).union(lower.keys) {
          let own = lower[index]
          combined[index] = [own, spread[index] == own ? nil : spread[index]].compactMap { $0 }
        }
        let found = tables(combined, headingRow: next.number)
        if !found.isEmpty { return (found, 2) }
      }
    }
    return (tables(upper.mapValues { [$0] }, headingRow: row.number), 1)
  }

  private static func texts(_ row: Sheet.Row) -> [Int: String] {
    var texts: [Int: String] = [:]
    for (index, cell) in row.cells.enumerated() {
      if case .text(let text) = cell, !PlainText.word(text).isEmpty, text.count <= 40 { texts[index] = text }
    }
    return texts
  }

  /// A group heading holds for every column that its cell is merged over.
  private static func spread(_ texts: [Int: String], row: Int, merges: [CellRange]) -> [Int: String] {
    var spread = texts
    for merge in merges where merge.firstRow <= row && row <= merge.lastRow {
      guard let text = texts[merge.firstColumn] else { continue }
      for column in merge.firstColumn...merge.lastColumn { spread[column] = text }
    }
    return spread
  }

  /// The row below belongs to the heading when it names columns and nothing that looks like data.
  private static func isSecondLevel(
    _ lower: [Int: String], under upper: [Int: String], spread: [Int: String]
  ) -> Bool {
    guard !lower.isEmpty, lower.count < 30 else { return false }
    var recognised = 0
    var own = 0
    for (index, text) in lower {
      // A cell merged over both rows of the heading stands in both.
      if text == upper[index] { continue }
      own += 1
      let isOwn = SurveyTable.allCases.contains { column(text, in: $0) != nil }
      if isOwn {
        recognised += 1
      } else if upper[index] != nil || spread[index] == nil {
        // Something that is no heading under a heading of its own, or under nothing: data.
        return false
      }
    }
    return recognised > 0 && recognised * 2 >= own
  }

  /// True for a text that is a heading of some table.
  static func isHeading(_ text: String) -> Bool {
    guard text.utf8.count <= 90 else { return false }
    return names.contains(PlainText.word(text).lowercased())
      || names.contains(HeadingText(text).name.lowercased())
  }

  static let names: Set<String> = Set(known.values.flatMap(\.keys))

  static func column(_ text: String, in table: SurveyTable) -> SurveyColumn? {
    let names = known[table] ?? [:]
    return names[PlainText.word(text).lowercased()] ?? names[HeadingText(text).name.lowercased()]
  }

  /// - Parameter headings: the texts over each column, the lowest level first.
  private static func tables(_ headings: [Int: [String]], headingRow: Int) -> [FoundTable] {
    let indexes = headings.keys.sorted()
    guard let first = indexes.first, let last = indexes.last else { return [] }
    // Blank columns may part tables that stand side by side.
    var segments: [[Int]] = [[]]
    for index in first...last {
      if headings[index] != nil {
        segments[segments.count - 1].append(index)
      } else if segments.last?.isEmpty == false {
        segments.append([])
      }
    }
    var tables: [FoundTable] = []
    for segment in segments where !segment.isEmpty {
      if let table = best(segment, headings, headingRow) {
        tables.append(table)
      } else if var previous = tables.popLast() {
        previous.columns += segment.map { column($0, headings, previous.table) }
        previous.headings.merge(segment.map { ($0, PlainText.word(headings[$0]?.first ?? "")) }) { old, _ in
          old
        }
        tables.append(previous)
      } else if segments.count > 1, let whole = best(indexes, headings, headingRow) {
        return [whole]
      }
    }
    return tables
  }

  /// The table that most of the headings belong to, if the telling ones are among them.
  private static func best(
    _ indexes: [Int], _ headings: [Int: [String]], _ headingRow: Int
  ) -> FoundTable? {
    var best: (table: FoundTable, score: Int)?
    for table in SurveyTable.allCases {
      let columns = unique(indexes.map { column($0, headings, table) })
      let keys = Set(columns.compactMap { $0.column?.key })
      let isTelling = table.telling.allSatisfy { group in group.contains { keys.contains($0) } }
      guard keys.count >= 2, isTelling, keys.count > best?.score ?? 0 else { continue }
      let texts = Dictionary(
        indexes.map { ($0, PlainText.word(headings[$0]?.first ?? "")) }, uniquingKeysWith: { old, _ in old })
      best = (
        FoundTable(table: table, columns: columns, headings: texts, headingRow: headingRow), keys.count
      )
    }
    return best?.table
  }

  private static func column(
    _ index: Int, _ headings: [Int: [String]], _ table: SurveyTable
  ) -> FoundTable.Column {
    let levels = headings[index] ?? []
    let own = levels.lazy.compactMap { column($0, in: table) }.first
    // 尺寸 over 宽 and 高: the lower word tells the column, either may tell the unit.
    let unit = levels.lazy.compactMap { HeadingText($0).unit }.first { LengthText.factor($0) != nil }
    return FoundTable.Column(
      index: index, column: own, heading: levels.reversed().joined(separator: " "), unit: unit ?? own?.unit)
  }

  /// The first column of a name is that column; a second one is extra.
  private static func unique(_ columns: [FoundTable.Column]) -> [FoundTable.Column] {
    var seen: Set<String> = []
    return columns.map { column in
      guard let key = column.column?.key, !seen.insert(key).inserted else { return column }
      var column = column
      column.column = nil
      return column
    }
  }
}
