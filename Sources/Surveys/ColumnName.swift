package import Vocabulary

/// How a column of the survey format is called for people.
package enum ColumnName {
  /// The heading of our own sheets in Chinese, the key in words in English; the key itself where nobody knows it.
  package static func text(of key: String, in language: Language) -> String {
    guard language == .chinese else { return key.replacing("_", with: " ") }
    if key == "rooms" { return "用房表" }
    for table in SurveyTable.allCases {
      if let heading = table.columns.first(where: { $0.key == key })?.headings.first { return heading }
    }
    return key
  }
}
