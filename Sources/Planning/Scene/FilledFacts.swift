import Standards
import Vocabulary
import Wording

/// Facts that nobody told, with what stands in for them; each kind is one assumption of the plan.
struct FilledFacts {
  var hours: [(name: String, hours: Double)] = []
  var unknownHours: [String] = []
  /// Timetables that could not be read.
  var unreadSlots: [(name: String, text: String)] = []
  var heads: [(name: String, heads: Int)] = []
  var headsFromArea: [(name: String, heads: Int)] = []
  var guessedHeads: [(name: String, heads: Int)] = []
  /// Rooms whose people were shared out among their bodies.
  var splitHeads: [String] = []
  /// Rooms whose function the standard does not know.
  var unknownFunctions: [String] = []

  func assumptions(_ facilities: Facilities) -> [Bilingual] {
    var lines: [Bilingual] = []
    func add(_ key: PlanText, _ items: [Bilingual], _ more: String? = nil) {
      guard !items.isEmpty else { return }
      lines.append(more.map { key.filled(PlanWords.list(items), $0) } ?? key.filled(PlanWords.list(items)))
    }
    add(.hoursFromStandard, hours.map { PlanText.nameWithHours.filled($0.name, PlanWords.number($0.hours)) })
    add(.hoursUnknown, unknownHours.map(PlanWords.quoted))
    add(
      .slotsUnread,
      unreadSlots.map { Bilingual(zh: "“\($0.name)”\($0.text)", en: "“\($0.name)” \($0.text)") })
    add(.headcountFromStandard, heads.map { PlanText.nameWithHeads.filled($0.name, $0.heads) })
    add(
      .headcountFromArea, headsFromArea.map { PlanText.nameWithHeads.filled($0.name, $0.heads) },
      PlanWords.number(facilities.norm("office-per-head")?.value ?? 0))
    add(.headcountGuessed, guessedHeads.map { PlanText.nameWithHeads.filled($0.name, $0.heads) })
    add(.headcountSplit, splitHeads.map(PlanWords.quoted))
    add(.functionUnknown, unknownFunctions.map(PlanWords.quoted))
    return lines
  }
}
