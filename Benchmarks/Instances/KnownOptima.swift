import Foundation

/// Proven optima by instance, from a CSV with the columns `instance`, `sense` and `published`.
struct KnownOptima {
  private var values: [String: Double] = [:]

  init() {}

  /// - Throws: `InstanceFault` when the file cannot be read or lacks a column.
  init(path: String) throws {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw InstanceFault.unreadable(file: path)
    }
    let lines = String(decoding: data, as: UTF8.self).split(whereSeparator: \.isNewline)
    let heading = lines.first?.split(separator: ",", omittingEmptySubsequences: false) ?? []
    guard let name = heading.firstIndex(of: "instance"), let sense = heading.firstIndex(of: "sense"),
      let value = heading.firstIndex(of: "published")
    else { throw InstanceFault.impossible(file: path, what: "no columns instance, sense, published") }
    for line in lines.dropFirst() {
      let cells = line.split(separator: ",", omittingEmptySubsequences: false)
      guard cells.count > max(name, sense, value), let number = Double(cells[value]) else { continue }
      // `p550-1 = pmedcap01` has two names.
      for name in cells[name].split(separator: "=") {
        values[Self.key(name.trimmingCharacters(in: .whitespaces), String(cells[sense]))] = number
      }
    }
  }

  func optimum(of instance: String, sense: String = "min") -> Double? { values[Self.key(instance, sense)] }

  private static func key(_ instance: String, _ sense: String) -> String { "\(instance)/\(sense)" }
}
