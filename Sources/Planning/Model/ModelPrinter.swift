import Vocabulary

/// Writes a model down with the names of its constraints, so that people can read and tests can compare it.
package enum ModelPrinter {
  package static func text(_ model: PlanModel) -> String {
    var lines = ["minimise"]
    for column in model.columns where column.cost != 0 {
      lines.append("  \(signed(column.cost)) \(column.name)")
    }
    for constraint in Constraints.all {
      let id = constraint.about.id
      let forbidden = forbidden(by: id, in: model)
      let rows = model.rows.filter { $0.owner == id && $0.isHard }
      guard !forbidden.isEmpty || !rows.isEmpty else { continue }
      lines.append("\(id): \(constraint.about.reason.en)")
      lines += forbidden.map { "  " + $0 }
      lines += rows.map { "  " + row($0, model) }
    }
    lines.append("measures")
    lines += model.rows.filter { !$0.isHard }.map { "  \($0.owner) " + row($0, model) }
    let whole = model.columns.count { $0.isInteger }
    lines.append("\(model.columns.count) columns, \(whole) of them 0 or 1; \(model.rows.count) rows")
    return lines.joined(separator: "\n") + "\n"
  }

  private static func forbidden(by id: String, in model: PlanModel) -> [String] {
    model.scene.activities.indices.flatMap { activity in
      model.scene.rooms.indices.compactMap { room in
        guard model.breaches[activity][room].contains(id) else { return nil }
        let name = "in(\(model.scene.activities[activity].id), \(model.scene.rooms[room].id))"
        return model.place[activity][room] == nil ? "\(name) = 0" : "\(name) may stay"
      }
    }
  }

  private static func row(_ row: PlanModel.Row, _ model: PlanModel) -> String {
    let left = row.terms.enumerated().map { index, term in
      let name = model.columns[term.column].name
      let size = abs(term.weight) == 1 ? "" : number(abs(term.weight)) + " "
      let sign = term.weight < 0 ? "-" : index == 0 ? "" : "+"
      return [sign, size + name].filter { !$0.isEmpty }.joined(separator: " ")
    }.joined(separator: " ")
    let sense =
      switch row.sense {
      case .atMost: "<="
      case .exactly: "="
      case .atLeast: ">="
      }
    return "[\(row.subject)] \(left) \(sense) \(number(row.bound))"
  }

  private static func signed(_ value: Double) -> String { value < 0 ? number(value) : "+" + number(value) }

  /// Two decimals at most.
  static func number(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let sign = hundredths < 0 ? "-" : ""
    let (whole, rest) = abs(hundredths).quotientAndRemainder(dividingBy: 100)
    guard rest != 0 else { return "\(sign)\(whole)" }
    let digits = rest % 10 == 0 ? "\(rest / 10)" : rest < 10 ? "0\(rest)" : "\(rest)"
    return "\(sign)\(whole).\(digits)"
  }
}
