import Foundation
import Matching
import Standards
import TestSupport

/// The dictionary and the linguistic data of the checkout, read with a small CSV reader of the tests' own.
enum StandardsOnDisk {
  static let names: [KnownName] = {
    ["organisation", "mechanism", "honour", "room"].flatMap { nameClass in
      rows("names/\(nameClass).csv").map { row in
        KnownName(
          id: row["id"] ?? "", nameClass: nameClass, name: row["name"] ?? "", aliases: list(row["aliases"]),
          oldNames: list(row["old_names"]), level: row["level"], citations: list(row["citation"]))
      }
    }
  }()

  static let data = MatchingData(
    lookalikes: rows("matching/lookalikes.csv").map {
      .init(seen: $0["seen"] ?? "", meant: $0["meant"] ?? "")
    },
    variants: rows("matching/variants.csv").map { .init(seen: $0["seen"] ?? "", meant: $0["meant"] ?? "") },
    noise: words("matching/noise.csv"), heads: words("matching/heads.csv"),
    places: words("matching/places.csv"),
    apart: rows("matching/apart.csv").map {
      .init(first: $0["first"] ?? "", second: $0["second"] ?? "", why: $0["why"] ?? "")
    })

  /// The reader of all tests; nil when OpenCC is missing, which fails the test that says so.
  static let reader: SignReader? = try? SignReader(names: names, data: data)

  static func rows(_ path: String, in folder: URL = Checkout.standards) -> [[String: String]] {
    guard let data = try? Data(contentsOf: folder.appending(path: path)) else { return [] }
    var text = String(decoding: data, as: UTF8.self)
    if text.first == "\u{FEFF}" { text.removeFirst() }
    var table = cells(text)
    guard table.isEmpty == false else { return [] }
    let heading = table.removeFirst()
    return table.map { row in Dictionary(zip(heading, row), uniquingKeysWith: { first, _ in first }) }
  }

  private static func words(_ path: String) -> [MatchingData.Word] {
    rows(path).map { .init(text: $0["text"] ?? "", kind: $0["kind"] ?? "", note: $0["note"]) }
  }

  private static func list(_ cell: String?) -> [String] {
    (cell ?? "").split(separator: "；").map(String.init)
  }

  /// RFC 4180, no more.
  private static func cells(_ text: String) -> [[String]] {
    var table: [[String]] = []
    var row: [String] = []
    var cell = ""
    var isQuoted = false
    let characters = Array(text)
    var index = 0
    while index < characters.count {
      let character = characters[index]
      if isQuoted {
        if character == "\"" {
          if index + 1 < characters.count, characters[index + 1] == "\"" {
            cell.append("\"")
            index += 1
          } else {
            isQuoted = false
          }
        } else {
          cell.append(character)
        }
      } else if character == "\"" {
        isQuoted = true
      } else if character == "," {
        row.append(cell)
        cell = ""
      } else if character.isNewline {
        row.append(cell)
        table.append(row)
        row = []
        cell = ""
      } else {
        cell.append(character)
      }
      index += 1
    }
    if cell.isEmpty == false || row.isEmpty == false { table.append(row + [cell]) }
    return table
  }
}
