import Foundation
import Tables
import Vocabulary
import Wording

/// Reads `packs/<region>-<edition>/`.
enum PackFiles {
  static func read(in folder: URL, _ reader: inout RowReader) throws -> [PackDraft] {
    var drafts: [PackDraft] = []
    for name in try StandardsFiles.names(of: "packs", in: folder) {
      let path = "packs/\(name)/pack.yaml"
      guard let data = try? Data(contentsOf: folder.appending(path: path)) else { continue }
      let document = try YAMLValue.parse(String(decoding: data, as: UTF8.self), file: path)
      let row = YAMLRow(document, file: path).row
      guard let id = reader.required(row, "id"), let region = reader.required(row, "region"),
        let edition = reader.required(row, "edition"),
        let status = reader.choice(row, "status", as: Pack.Status.self)
      else { continue }
      if id != name {
        reader.note(row, "pack-folder", StandardsText.packFolder.filled(id, name), nil)
      }
      let title = document["title"]
      var pack = Pack(
        id: id,
        title: Bilingual(
          zh: title?["zh"]?.text ?? title?.text ?? id, en: title?["en"]?.text ?? title?.text ?? id),
        region: region, level: row["level"], edition: edition, status: status,
        validFrom: reader.date(row, "valid_from"), validTo: reader.date(row, "valid_to"),
        viewpoint: row["viewpoint"])
      for item in document["caps"]?.items ?? [] {
        if let cap = cap(item, file: path, pack: id, &reader) { pack.caps.append(cap) }
      }
      for item in document["rules"]?.items ?? [] {
        if let rule = requirement(item, file: path, pack: id, &reader) { pack.requirements.append(rule) }
      }
      pack.entries = try entries(name, in: folder, &reader)
      pack.panels = try panels(name, in: folder, &reader)
      pack.items = try PackListFiles.items(name, in: folder, &reader)
      pack.twins = try PackListFiles.twins(name, in: folder, &reader)
      drafts.append(PackDraft(pack: pack, parent: row["parent"], place: row.place))
    }
    return drafts
  }

  private static func cap(
    _ item: YAMLValue, file: String, pack: String, _ reader: inout RowReader
  ) -> Pack.Cap? {
    let row = YAMLRow(item, file: file).row
    guard let what = reader.choice(row, "what", as: Pack.Placement.self) else { return nil }
    return Pack.Cap(
      what: what, unitKind: reader.choice(row, "unit_kind", as: Locality.Kind.self),
      per: reader.choice(row, "per", as: Pack.Cap.Per.self) ?? .unit,
      max: reader.number(row, "max").map { Int($0) },
      isClosed: reader.truth(row, "closed"), citations: row.list("citation"), origin: pack, row: row.place.row
    )
  }

  private static func requirement(
    _ item: YAMLValue, file: String, pack: String, _ reader: inout RowReader
  ) -> Pack.Requirement? {
    let row = YAMLRow(item, file: file).row
    guard let rule = reader.required(row, "rule"),
      let severity = reader.choice(row, "severity", as: Pack.Severity.self)
    else { return nil }
    let limits = item["limits"].map { YAMLRow($0, file: file).row.values } ?? [:]
    return Pack.Requirement(
      rule: rule, severity: severity, limits: limits, citations: row.list("citation"),
      validFrom: reader.date(row, "valid_from"), validTo: reader.date(row, "valid_to"), origin: pack,
      row: row.place.row)
  }

  private static func entries(
    _ name: String, in folder: URL, _ reader: inout RowReader
  ) throws -> [Pack.Entry] {
    let table = try StandardsTable(
      "packs/\(name)/mechanisms.csv", in: folder, required: ["id", "unit_kind", "placement", "citation"])
    reader.take(table)
    var entries: [Pack.Entry] = []
    for row in table.rows {
      guard let id = reader.required(row, "id") else { continue }
      let words = row.list("placement")
      let placements = words.compactMap { Pack.Placement(rawValue: $0) }
      guard !placements.isEmpty, placements.count == words.count else {
        reader.unknown(
          row, "placement", row["placement"] ?? "", choices: Pack.Placement.allCases.map(\.rawValue))
        continue
      }
      let required = row["required"] ?? "no"
      entries.append(
        Pack.Entry(
          name: id, unitKind: reader.choice(row, "unit_kind", as: Locality.Kind.self), placements: placements,
          max: reader.number(row, "max").map { Int($0) }, isRequired: required != "no",
          requiredIf: ["yes", "no"].contains(required) ? nil : required,
          priority: reader.number(row, "priority").map { Int($0) }, mergeInto: row["merge_into"],
          department: row["department"], validFrom: reader.date(row, "valid_from"),
          validTo: reader.date(row, "valid_to"), citations: row.list("citation"), note: row["note"],
          origin: name, row: row.place.row))
    }
    return entries
  }

  private static func panels(
    _ name: String, in folder: URL, _ reader: inout RowReader
  ) throws -> [Pack.Panel] {
    let table = try StandardsTable(
      "packs/\(name)/panels.csv", in: folder, required: ["id", "words", "may_hang", "citation"])
    reader.take(table)
    var panels: [Pack.Panel] = []
    for row in table.rows {
      guard let id = reader.required(row, "id") else { continue }
      panels.append(
        Pack.Panel(
          id: id, words: row.list("words"), mayHang: reader.truth(row, "may_hang"),
          citations: row.list("citation"), note: row["note"], origin: name, row: row.place.row))
    }
    return panels
  }
}
