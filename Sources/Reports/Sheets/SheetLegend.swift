import FloorPlans
import Vocabulary
import Wording

/// What the marks and the colours of a sheet are called.
enum SheetLegend {
  static func marks(in language: Language) -> [FloorSheet.MarkStyle: String] {
    let terms: [(FloorSheet.MarkStyle, TermText)] = [
      (.keep, .keep), (.fix, .fix), (.merge, .merge), (.move, .move), (.remove, .remove), (.review, .review),
    ]
    var words = Dictionary(uniqueKeysWithValues: terms.map { ($0, $1.text(in: language)) })
    words[.add] = PageText.platesMark.text(in: language)
    return words
  }

  static func functions(in language: Language) -> [Room.Function: String] {
    Dictionary(uniqueKeysWithValues: Room.Function.allCases.map { ($0, $0.term.text(in: language)) })
  }
}
