import Foundation
import Vocabulary

/// What the page of a locality is called on disk, and how it is linked.
enum PageName {
  /// `<id>.html`; characters that trouble a file system give way to `-` and a hash that keeps the name unique.
  static func file(for id: Locality.ID) -> String {
    let kept = id.text.unicodeScalars.map { scalar in
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "-" || scalar == "_"
        ? Character(scalar) : "-"
    }
    let name = String(String(kept).prefix(80))
    let isSafe = name == id.text && name != "index" && !name.isEmpty
    return (isSafe ? name : "\(name)-\(StableHash.hex(id.text))") + ".html"
  }

  static func link(to id: Locality.ID) -> String {
    let name = file(for: id)
    return name.addingPercentEncoding(
      withAllowedCharacters: .alphanumerics.intersection(.urlPathAllowed).union(["-", "_", "."]))
      ?? name
  }
}
