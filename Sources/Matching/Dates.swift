/// Years and editions in folded text: 2014年度, 二〇一五年十二月, 第五届, 首批.
enum Dates {
  /// A year of four figures with 年, and the month and day behind it.
  static func year(in text: [UInt32], at start: Int, until limit: Int) -> (end: Int, year: Int)? {
    guard start + 4 <= limit else { return nil }
    var year = 0
    for offset in 0..<4 {
      guard let digit = CharacterKinds.digit(text[start + offset]) else { return nil }
      year = year * 10 + digit
    }
    guard (1949...2100).contains(year) else { return nil }
    var end = start + 4
    // Of a span (2010—2012年度, whose dash folding has taken) the last year counts.
    if let last = self.year(in: text, at: end, until: limit), last.year > year { return last }
    guard end < limit, text[end] == yearSign else {
      // A bare year stands alone or before 度.
      return end == limit ? (end, year) : nil
    }
    end += 1
    if end < limit, text[end] == degree { return (end + 1, year) }
    end = part(in: text, at: end, until: limit, sign: month) ?? end
    end = part(in: text, at: end, until: limit, sign: day) ?? end
    return (end, year)
  }

  /// Whether a span of years stands in the text that is no 年度: the term of a campaign (2020—2022年), not of an award.
  static func hasTerm(in text: [UInt32]) -> Bool {
    var start = 0
    while start + 9 <= text.count {
      let figures = text[start..<start + 8].allSatisfy { CharacterKinds.digit($0) != nil }
      if figures, text[start + 8] == yearSign, start + 9 == text.count || text[start + 9] != degree {
        return true
      }
      start += 1
    }
    return false
  }

  /// 第五届, 第三批, 首批, 首届, 第三.
  static func edition(in text: [UInt32], at start: Int, until limit: Int) -> Int? {
    guard start + 2 <= limit else { return nil }
    if text[start] == head, counters.contains(text[start + 1]) { return start + 2 }
    guard text[start] == ordinal else { return nil }
    var end = start + 1
    while end < limit, CharacterKinds.isNumeral(text[end]) { end += 1 }
    guard end > start + 1 else { return nil }
    // A number without a counter belongs to a group or a branch (第三村民小组).
    return end < limit && counters.contains(text[end]) ? end + 1 : end
  }

  /// A month or day, when the figures and the sign are there.
  private static func part(in text: [UInt32], at start: Int, until limit: Int, sign: UInt32) -> Int? {
    var end = start
    while end < limit, CharacterKinds.isNumeral(text[end]) { end += 1 }
    guard end > start, end < limit, text[end] == sign else { return nil }
    return end + 1
  }

  private static let yearSign: UInt32 = 0x5E74  // 年
  private static let degree: UInt32 = 0x5EA6  // 度
  private static let month: UInt32 = 0x6708  // 月
  private static let day: UInt32 = 0x65E5  // 日
  private static let ordinal: UInt32 = 0x7B2C  // 第
  private static let head: UInt32 = 0x9996  // 首
  private static let counters = Set("届批次号".values)
}
