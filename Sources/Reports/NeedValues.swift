import Auditing
import Vocabulary
import Wording

/// The facts that are missing, by column of the survey, as the templates want them.
struct NeedValues {
  let words: LocalityWords

  /// More subjects than these are counted, not named.
  private static let named = 8

  var lines: [PageValues] {
    let byColumn = Dictionary(grouping: words.locality.audit.needs) { $0.column }
    return byColumn.keys.sorted().map { column in
      let subjects = Set(byColumn[column, default: []].map(\.subject)).sorted()
      return ["fact": ColumnWords.name(of: column, in: words.language), "concerns": concerns(subjects)]
    }
  }

  private func concerns(_ subjects: [Subject]) -> String {
    let names = subjects.prefix(Self.named).map { subject in
      if case .locality = subject { words.word(PageText.localityItself) } else { words.name(of: subject) }
    }
    let list = names.joined(separator: words.listSeparator)
    guard subjects.count > Self.named else { return list }
    let gap = words.language == .chinese ? "" : ", "
    return list + gap + PageText.andMore.filled(subjects.count).text(in: words.language)
  }
}
