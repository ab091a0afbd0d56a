import Tables

/// A table of a YAML document read like a row of a CSV file: scalars by key, lists joined by `；`.
struct YAMLRow {
  let row: StandardsTable.Row

  init(_ value: YAMLValue, file: String) {
    var values: [String: String] = [:]
    if case .table(let entries, _) = value {
      for entry in entries {
        values[entry.key] = entry.value.text ?? entry.value.items?.compactMap(\.text).joined(separator: "；")
      }
    }
    row = StandardsTable.Row(place: CellPlace(file: file, row: value.line), values: values)
  }
}
