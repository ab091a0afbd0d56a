package import Vocabulary

/// Something to list: columns with headings for people and keys for scripts; printing is the command line's.
package struct Listing: Sendable {
  package struct Column: Sendable {
    package var key: String
    package var title: Bilingual

    package init(_ key: String, _ title: Bilingual) {
      self.key = key
      self.title = title
    }
  }

  package enum Value: Sendable {
    case none
    case text(String)
    case number(Double)
    case list([String])
    case both(Bilingual)
    /// A word of the program: its id for scripts, its name for people.
    case term(String, Bilingual)
  }

  package var columns: [Column]
  package var rows: [[Value]]

  package init(columns: [Column], rows: [[Value]] = []) {
    self.columns = columns
    self.rows = rows
  }
}
