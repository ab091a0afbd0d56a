package import Standards

/// Makes equal what reads the same, for those who compare texts without reading names: width, spaces, line breaks,
/// punctuation, traditional and variant characters, radicals that PDF files write for characters.
package struct TextFolding: Sendable {
  private let folding: Folding

  /// - Throws: `MatchingError` when the data of the traditional characters is missing.
  package init(data: MatchingData) throws(MatchingError) { folding = try Folding(data: data) }

  /// Equal for texts that read the same.
  package func key(_ text: String) -> String { String(values: folding.key(text)) }
}
