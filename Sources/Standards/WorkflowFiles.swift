import Foundation
import Tables
import Vocabulary

/// Reads the workflow of work items from `workflow/`.
enum WorkflowFiles {
  static func read(in folder: URL, _ reader: inout RowReader) throws -> Workflow {
    Workflow(
      states: try states(in: folder, &reader), roles: try roles(in: folder, &reader),
      transitions: try transitions(in: folder, &reader))
  }

  private static func states(in folder: URL, _ reader: inout RowReader) throws -> [Workflow.State] {
    let table = try StandardsTable(
      "workflow/states.csv", in: folder, required: ["id", "name", "name_en", "kind"])
    reader.take(table)
    var states: [Workflow.State] = []
    for row in table.rows {
      guard let id = reader.required(row, "id"), let name = name(of: row, &reader) else { continue }
      states.append(
        .init(
          id: id, name: name, kind: reader.choice(row, "kind", as: Workflow.State.Kind.self) ?? .open,
          note: row["note"]))
    }
    return states
  }

  private static func roles(in folder: URL, _ reader: inout RowReader) throws -> [Workflow.Role] {
    let table = try StandardsTable(
      "workflow/roles.csv", in: folder, required: ["id", "name", "name_en", "kind"])
    reader.take(table)
    var roles: [Workflow.Role] = []
    for row in table.rows {
      guard let id = reader.required(row, "id"), let name = name(of: row, &reader) else { continue }
      roles.append(
        .init(
          id: id, name: name, aliases: row.list("aliases"),
          kind: reader.choice(row, "kind", as: Workflow.Role.Kind.self) ?? .person,
          citations: row.list("citation")))
    }
    return roles
  }

  private static func transitions(
    in folder: URL, _ reader: inout RowReader
  ) throws -> [Workflow.Transition] {
    let table = try StandardsTable(
      "workflow/steps.csv", in: folder, required: ["from", "to", "role", "name", "name_en", "citation"])
    reader.take(table)
    var transitions: [Workflow.Transition] = []
    for row in table.rows {
      guard let from = reader.required(row, "from"), let to = reader.required(row, "to"),
        let role = reader.required(row, "role"), let name = name(of: row, &reader)
      else { continue }
      transitions.append(
        .init(
          from: from, to: to, role: role, name: name, notSamePersonAs: row.list("not_same_person_as"),
          citations: row.list("citation"), note: row["note"]))
    }
    return transitions
  }

  private static func name(of row: StandardsTable.Row, _ reader: inout RowReader) -> Bilingual? {
    guard let zh = reader.required(row, "name"), let en = reader.required(row, "name_en") else { return nil }
    return Bilingual(zh: zh, en: en)
  }
}
