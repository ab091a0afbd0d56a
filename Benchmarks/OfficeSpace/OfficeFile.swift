import Foundation

/// Reads the files of the office space allocation sets (PNe150, SVe150).
///
/// The files differ from their readme: constraints 0 and 1 have the entity first and the room second, and a room has the
/// number of its neighbours before their list. Areas have decimals, and lines may end in CR LF.
enum OfficeFile {
  struct Fault: Error, CustomStringConvertible {
    var file: String
    var line: Int
    var what: String

    var description: String { "\(file), line \(line): \(what)" }
  }

  static func read(_ path: String) throws -> OfficeInstance {
    let text = String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
    return try parse(text, name: URL(filePath: path).deletingPathExtension().lastPathComponent)
  }

  static func parse(_ text: String, name: String) throws -> OfficeInstance {
    var rows: [String: [Row]] = [:]
    var section = ""
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      let fields = line.split(whereSeparator: \.isWhitespace).map(String.init)
      // Headings: a word alone, or a count whose lines tell it again.
      guard let first = fields.first, !first.hasSuffix(":") else { continue }
      if first.allSatisfy(\.isLetter) {
        section = first.uppercased()
      } else {
        rows[section, default: []].append(Row(file: name, line: index + 1, fields: fields))
      }
    }
    let entities = try rows["ENTITIES"] ?? Row.none(name, "no entities")
    let rooms = try rows["ROOMS"] ?? Row.none(name, "no rooms")
    let places = (entities + rooms).map { $0.decimals(at: 2) }.max() ?? 0
    let scale = (0..<places).reduce(1) { scale, _ in scale * 10 }
    return OfficeInstance(
      name: name, scale: scale,
      entities: try entities.enumerated().map { index, row in
        try row.expect(row.number(0) == index, "entity \(index) is expected here")
        return .init(group: try row.number(1), space: try row.area(2, scale))
      },
      rooms: try rooms.enumerated().map { index, row in
        try row.expect(row.number(0) == index, "room \(index) is expected here")
        let count = try row.number(3)
        try row.expect(row.fields.count == 4 + count, "\(count) neighbours are expected")
        let adjacent = try (0..<count).map { try row.index(4 + $0, below: rooms.count) }
        return .init(floor: try row.number(1), capacity: try row.area(2, scale), adjacent: adjacent)
      },
      constraints: try (rows["CONSTRAINTS"] ?? []).map { row in
        try constraint(row, entities: entities.count, rooms: rooms.count)
      })
  }

  private static func constraint(_ row: Row, entities: Int, rooms: Int) throws -> OfficeInstance.Constraint {
    guard let kind = OfficeInstance.Kind(rawValue: try row.number(1)) else {
      throw row.fault("an unknown kind of constraint")
    }
    let limits: (first: Int, second: Int?) =
      switch kind {
      case .allocation, .nonallocation: (entities, rooms)
      case .capacity: (rooms, nil)
      case .notSharing: (entities, nil)
      case .sameRoom, .notSameRoom, .adjacency, .nearby, .awayFrom: (entities, entities)
      }
    return .init(
      kind: kind, isHard: try row.number(2) == 1, first: try row.index(3, below: limits.first),
      second: try limits.second.map { try row.index(4, below: $0) } ?? -1)
  }

  private struct Row {
    var file: String
    var line: Int
    var fields: [String]

    static func none(_ file: String, _ what: String) throws -> [Row] {
      throw Fault(file: file, line: 1, what: what)
    }

    func fault(_ what: String) -> Fault { Fault(file: file, line: line, what: what) }

    func expect(_ condition: Bool, _ what: String) throws {
      guard condition else { throw fault(what) }
    }

    func number(_ place: Int) throws -> Int {
      guard fields.indices.contains(place), let number = Int(fields[place]) else {
        throw fault("a whole number is expected in place \(place + 1)")
      }
      return number
    }

    func index(_ place: Int, below limit: Int) throws -> Int {
      let number = try number(place)
      try expect(0..<limit ~= number, "\(number) in place \(place + 1) is not below \(limit)")
      return number
    }

    func decimals(at place: Int) -> Int {
      guard fields.indices.contains(place), let point = fields[place].firstIndex(of: ".") else { return 0 }
      return fields[place].distance(from: point, to: fields[place].endIndex) - 1
    }

    /// An area in steps, without going through binary fractions.
    func area(_ place: Int, _ scale: Int) throws -> Int {
      guard fields.indices.contains(place), let area = Decimal(string: fields[place]), area >= 0 else {
        throw fault("an area is expected in place \(place + 1)")
      }
      return NSDecimalNumber(decimal: area * Decimal(scale)).intValue
    }
  }
}
