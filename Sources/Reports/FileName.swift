import Foundation
import Vocabulary

/// Names of files made of ids that people gave.
enum FileName {
  /// Characters that trouble a file system give way to `-` and a hash that keeps the name unique.
  static func safe(_ id: String) -> String {
    let kept = id.unicodeScalars.map { scalar in
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "-" || scalar == "_"
        ? Character(scalar) : "-"
    }
    let name = String(String(kept).prefix(80))
    return name == id && !name.isEmpty ? name : "\(name)-\(StableHash.hex(id))"
  }

  /// As a link needs it.
  static func escaped(_ name: String) -> String {
    name.addingPercentEncoding(
      withAllowedCharacters: .alphanumerics.intersection(.urlPathAllowed).union(["-", "_", "."]))
      ?? name
  }
}
