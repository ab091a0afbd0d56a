import Matching
import Vocabulary

/// What a sign is called for finding it again: the names that it was read as, else its text.
struct SignNaming {
  let folding: TextFolding

  /// Equal for signs that read the same, however they are written.
  func name(of sign: Sign, _ reading: Reading?) -> String {
    guard let reading, !reading.parts.isEmpty else { return "text " + text(of: sign, reading) }
    var name = reading.parts.map { $0.canonical ?? "own " + folding.key($0.name) }.sorted()
      .joined(separator: "+")
    if reading.isForeign == true, let place = reading.place { name += " of " + folding.key(place) }
    // Honours of two years are two signs.
    if reading.signClass == .honour, let year = reading.year { name += " in \(year)" }
    return name
  }

  /// Panels and notices have no name of their own; the name of this place before their text is none either.
  private func text(of sign: Sign, _ reading: Reading?) -> String {
    let text = folding.key(sign.text)
    guard let place = reading?.place.map(folding.key), reading?.isForeign != true, !place.isEmpty,
      text.hasPrefix(place), text != place
    else { return text }
    return String(text.dropFirst(place.count))
  }
}
