import Standards

/// Words that look like places and are none, and words that no place is called by.
struct PlaceWords: Sendable {
  /// Words of work that no place is called by; a stem with one of them is no place.
  private let work: Phrases<Bool>
  /// Common words that end or begin like a place (乡村, 联盟, 市场); true for those that no place ends with either.
  private let common: Phrases<Bool>
  private let commonBackward: Phrases<Bool>
  /// What a body's name ends with, before 驻 (县税务局驻…).
  private let bodies: Phrases<Bool>
  /// Words that share their first character with the place before them (村民).
  private let shared: Phrases<Bool>
  /// Names of organisations that stand before the place (中共).
  private let fronts: Phrases<Bool>

  init(data: MatchingData) {
    var work = Phrases<Bool>()
    for word in data.heads
    where word.text.unicodeScalars.count >= 2 && PlaceWords.kindsOfWork.contains(word.kind)
      && word.note == nil
    {
      work.insert(word.text.values, true)
    }
    var common = Phrases<Bool>()
    var commonBackward = Phrases<Bool>(backward: true)
    var shared = Phrases<Bool>()
    var fronts = Phrases<Bool>()
    for word in data.places {
      let text = word.text.values
      switch word.kind {
      case "work": work.insert(text, true)
      case "word", "ending":
        common.insert(text, true)
        commonBackward.insert(text, word.kind == "ending")
      case "shared": shared.insert(text, true)
      case "front": fronts.insert(text, true)
      default: break
      }
    }
    var bodies = Phrases<Bool>(backward: true)
    for word in data.noise where word.kind == "body" {
      bodies.insert(word.text.values, true)
    }
    self.work = work
    self.common = common
    self.commonBackward = commonBackward
    self.bodies = bodies
    self.shared = shared
    self.fronts = fronts
  }

  /// Whether a word of work stands in these characters, which then name no place.
  func hasWordOfWork(_ text: [UInt32], _ range: Range<Int>) -> Bool {
    range.contains { work.starting(at: $0, in: text, until: range.upperBound).isEmpty == false }
  }

  /// Whether the characters are one word of work and nothing else.
  func isWordOfWork(_ text: [UInt32], _ range: Range<Int>) -> Bool {
    work.starting(at: range.lowerBound, in: text, until: range.upperBound).last?.end == range.upperBound
  }

  /// Whether the place is a common word (乡村), or ends with one that no place ends with (党建联盟 is no 盟).
  func isCommon(_ text: [UInt32], _ start: Int, _ suffixStart: Int, _ end: Int) -> Bool {
    commonBackward.ending(at: end, in: text, from: start).contains {
      $0.start < suffixStart
        && ($0.start == start || $0.values.contains(true)
          || PlaceWords.suffixCharacters.contains(text[$0.start - 1]))
    }
  }

  /// Whether a common word begins where the token does and goes on behind it (第一|书记, 一村|一品).
  func isBegun(_ text: [UInt32], _ start: Int, _ end: Int) -> Bool {
    common.starting(at: start, in: text, until: text.count).contains { $0.end > end }
  }

  /// Whether a common word begins with the last character and goes on behind it (森林乡|村, 市|场).
  func isCut(_ text: [UInt32], _ suffixStart: Int, _ end: Int) -> Bool {
    end - suffixStart == 1 && isBegun(text, suffixStart, end)
  }

  /// A body that has sent somebody, up to 驻 (县税务局驻红旗村工作队).
  func stationedBody(_ text: [UInt32], _ start: Int, _ limit: Int) -> Int? {
    var end = start + 2
    while end <= limit, end < text.count, end - start <= PlaceWords.longestBody {
      if text[end] == PlaceWords.stationed {
        return bodies.ending(at: end, in: text, from: start).isEmpty ? nil : end
      }
      end += 1
    }
    return nil
  }

  /// What stands before the places of a name that nobody lists: 中共 of 中共红旗村….
  func front(_ text: [UInt32]) -> Int { fronts.starting(at: 0, in: text, until: text.count).last?.end ?? 0 }

  /// Whether the name behind a place begins with the place's last character (红旗|村民议事亭).
  func sharesLast(_ text: [UInt32], _ end: Int) -> Bool {
    guard end > 0, shared.starting(at: end - 1, in: text, until: text.count).isEmpty == false else {
      return false
    }
    return common.starting(at: end, in: text, until: text.count).isEmpty
  }

  private static let longestBody = 16
  private static let stationed: UInt32 = 0x9A7B  // 驻
  /// Behind one of these another place begins (塘头下村|农村产权…).
  private static let suffixCharacters = Set("村区镇乡县市".values)
  /// Kinds of heads.csv whose words no place is called by, but for those with a note.
  private static let kindsOfWork: Set<String> = [
    "organisation", "mechanism", "door_plate", "window_plate", "desk_plate", "regulation_panel", "notice",
  ]
}
