/// A cell in which a surveyor wrote that there is none; an empty cell is unknown instead.
enum SurveyorsNo {
  private static let words: Set<String> = ["无", "没有", "无依据", "未审批", "未备案", "none", "no"]

  static func isMeant(by text: String?) -> Bool {
    guard let text else { return false }
    return words.contains(text.lowercased().filter { !$0.isWhitespace })
  }
}
