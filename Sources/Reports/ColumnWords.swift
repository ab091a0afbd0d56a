import Surveys
import Vocabulary

/// How a column of the survey format is called for people.
enum ColumnWords {
  static func name(of column: String, in language: Language) -> String {
    ColumnName.text(of: column, in: language)
  }
}
