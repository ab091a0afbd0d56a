import Auditing
import Surveys
import Vocabulary
import Wording

/// How the facts of findings are called and written for people.
enum FactLabel {
  private static let texts: [String: ExplainText] = [
    "counted": .counted, "observed": .observed, "max": .most, "measured": .measured, "norm": .norm,
    "heads": .heads, "usual_width_mm": .usualWidth, "usual_height_mm": .usualHeight, "year": .year,
    "term_years": .termYears, "ended": .ended, "candidates": .candidates, "names": .names, "plates": .plates,
    "told": .told, "drawn": .drawn, "distance_m": .distance, "missing": .missing, "rooms": .room,
  ]
  /// Columns of a survey that findings rest on; what has words of its own stands in the finding's text.
  private static let columns: Set<String> = [
    "width_mm", "height_mm", "mount_height_mm", "protrusion_mm", "basis", "approval",
    "hung_on", "households", "area_m2", "note", "floor",
  ]

  /// Nil for facts that only programs read.
  static func text(of key: String, in language: Language) -> String? {
    if let text = texts[key] { return text.text(in: language) }
    return columns.contains(key) ? ColumnName.text(of: key, in: language) : nil
  }

  static func text(of fact: Finding.Fact, in language: Language) -> String {
    switch fact {
    case .number(let number):
      let tenths = (number * 10).rounded() / 10
      return tenths == tenths.rounded() ? String(Int(tenths)) : String(tenths)
    case .text(let text): return text
    case .list(let list): return list.joined(separator: language == .chinese ? "、" : ", ")
    }
  }
}
