import Yams

extension YAMLValue {
  /// Parses a document; `null` and an empty document are an empty scalar.
  ///
  /// - Throws: `TableError.yaml` with the line.
  package static func parse(_ text: String, file: String) throws -> YAMLValue {
    do {
      guard let node = try Yams.compose(yaml: text) else { return .scalar("", line: 1) }
      return YAMLValue(node)
    } catch let error as YamlError {
      throw TableError.yaml(file: file, line: line(of: error), message: String(describing: error))
    }
  }

  private init(_ node: Node) {
    let line = node.mark?.line ?? 1
    switch node {
    case .scalar(let scalar):
      let isNull = scalar.style == .plain && ["null", "~"].contains(scalar.string)
      self = .scalar(isNull ? "" : scalar.string, line: line)
    case .sequence(let sequence): self = .list(sequence.map { YAMLValue($0) }, line: line)
    case .mapping(let mapping):
      self = .table(
        mapping.map { (key: $0.key.scalar?.string ?? "", value: YAMLValue($0.value)) }, line: line)
    case .alias: self = .scalar("", line: line)
    }
  }

  private static func line(of error: YamlError) -> Int {
    switch error {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _): mark.line
    default: 1
    }
  }
}
