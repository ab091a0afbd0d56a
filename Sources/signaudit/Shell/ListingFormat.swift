import ArgumentParser
import Foundation
import Operations
import Tables
import Vocabulary
import Wording

/// How a listing is printed: a table for people; JSON, JSON lines or CSV for scripts.
enum ListingFormat: String, ExpressibleByArgument, CaseIterable {
  case table, json, jsonl, csv

  func print(_ listing: Listing) throws {
    switch self {
    case .table: Self.table(listing).forEach(Shell.say)
    case .jsonl: for row in listing.rows { Shell.say(try Self.object(row, listing.columns)) }
    case .json:
      let objects = try listing.rows.map { try "  " + Self.object($0, listing.columns) }
      Shell.say(objects.isEmpty ? "[]" : "[\n" + objects.joined(separator: ",\n") + "\n]")
    case .csv:
      var csv = CSVWriter()
      csv.row(listing.columns.map(\.key))
      for row in listing.rows { csv.row(row.map(Self.cell)) }
      FileHandle.standardOutput.write(Data(csv.bytes))
    }
  }

  private static func object(_ row: [Listing.Value], _ columns: [Listing.Column]) throws -> String {
    let fields = try zip(columns, row).map { column, value in try "\(json(column.key)):\(json(value))" }
    return "{" + fields.joined(separator: ",") + "}"
  }

  private static func json(_ value: Listing.Value) throws -> String {
    switch value {
    case .none: "null"
    case .text(let text), .term(let text, _): try json(text)
    case .number(let number): try encoded(number)
    case .list(let list): try encoded(list)
    case .both(let text): try "{\"zh\":\(json(text.zh)),\"en\":\(json(text.en))}"
    }
  }

  private static func json(_ text: String) throws -> String { try encoded(text) }

  private static func encoded(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  private static func plain(_ value: Listing.Value, _ language: Language, separator: String) -> String {
    switch value {
    case .none: ""
    case .text(let text): text
    case .number(let number): number == number.rounded() ? String(Int(number)) : String(number)
    case .list(let list): list.joined(separator: separator)
    case .both(let text), .term(_, let text): text.text(in: language)
    }
  }

  /// A value of a CSV file, the same in every language.
  private static func cell(_ value: Listing.Value) -> String {
    if case .term(let id, _) = value { return id }
    return plain(value, .chinese, separator: "；")
  }

  private static func table(_ listing: Listing) -> [String] {
    let heading = listing.columns.map { $0.title.text(in: Shell.language) }
    let body = listing.rows.map { row in
      row.map { plain($0, Shell.language, separator: " ").replacing("\n", with: " ") }
    }
    let widths = heading.indices.map { column in
      ([heading] + body).map { TextWidth.of($0[column]) }.max() ?? 0
    }
    return ([heading] + body).map { row in
      zip(row, widths).map { TextWidth.pad($0, to: $1) }.joined(separator: "  ").trimmingTrailingSpaces()
    }
  }
}

/// The option that commands with a list share.
struct ListingOptions: ParsableArguments {
  @Option(name: .long, help: hint(.format, value: "format")) var format: ListingFormat = .table
}

/// How many columns of a terminal a text takes: Chinese characters take two.
private enum TextWidth {
  static func of(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + (isWide($1) ? 2 : 1) }
  }

  static func pad(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - of(text)))
  }

  // East Asian Wide and Fullwidth (Unicode Standard Annex 11), the blocks that Chinese text uses.
  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}

extension String {
  fileprivate func trimmingTrailingSpaces() -> String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
