import Vocabulary

/// What a sign can name: one body, mechanism, honour or room of Standards/names.
package struct KnownName: Hashable, Sendable, Codable {
  /// ASCII kebab-case, unique for ever.
  package var id: String
  /// The file it stands in: organisation, mechanism, honour, room, panel …
  package var nameClass: String
  package var name: String
  package var aliases: [String]
  package var oldNames: [String]
  /// Administrative level that the name belongs to (`village`, `township` …), where it matters.
  package var level: String?
  package var citations: [String]
  package var note: String?
  /// Where it stands in its file, 1-based; nil for one that no file has.
  package var row: Int?

  package init(
    id: String, nameClass: String, name: String, aliases: [String] = [], oldNames: [String] = [],
    level: String? = nil, citations: [String] = [], note: String? = nil, row: Int? = nil
  ) {
    self.id = id
    self.nameClass = nameClass
    self.name = name
    self.aliases = aliases
    self.oldNames = oldNames
    self.level = level
    self.citations = citations
    self.note = note
    self.row = row
  }
}
