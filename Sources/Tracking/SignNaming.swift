import Matching
import Vocabulary

/// What a sign is called for finding it again: the names that it was read as, else its text.
struct SignNaming {
  let folding: TextFolding

  /// Equal for signs that read the same, however they are written.
  func name(of sign: Sign, _ reading: Reading?) -> String {
    guard let reading, !reading.parts.isEmpty else { return "text " + folding.key(sign.text) }
    var name = reading.parts.map { $0.canonical ?? "own " + folding.key($0.name) }.sorted()
      .joined(separator: "+")
    if reading.isForeign == true, let place = reading.place { name += " of " + folding.key(place) }
    // Honours of two years are two signs.
    if reading.signClass == .honour, let year = reading.year { name += " in \(year)" }
    return name
  }
}
