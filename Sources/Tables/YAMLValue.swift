/// A YAML document as a tree that knows its lines; scalars stay text.
package indirect enum YAMLValue: Sendable {
  case scalar(String, line: Int)
  case list([YAMLValue], line: Int)
  /// Keys in the order of the file.
  case table([(key: String, value: YAMLValue)], line: Int)

  package var line: Int {
    switch self {
    case .scalar(_, let line), .list(_, let line), .table(_, let line): line
    }
  }

  package subscript(key: String) -> YAMLValue? {
    guard case .table(let entries, _) = self else { return nil }
    return entries.first { $0.key == key }?.value
  }

  package var text: String? {
    guard case .scalar(let text, _) = self else { return nil }
    return text
  }

  package var items: [YAMLValue]? {
    guard case .list(let items, _) = self else { return nil }
    return items
  }
}
