/// The times of a week at which something uses a room, read from what people write: `一至五 9-12`, `周六、周日 14:00-17:30`.
package struct WeekSlots: Hashable, Sendable {
  /// One stretch of a day; minutes after midnight.
  private struct Slot: Hashable {
    /// 1 is Monday, 7 Sunday.
    var day: Int
    var from: Int
    var to: Int
  }

  private var slots: [Slot] = []

  /// Nil for a text that cannot be read to its end: half a timetable would clash with nothing.
  package init?(_ text: String) {
    var reader = Reader(text)
    var days: [Int] = []
    var isTimed = false
    while !reader.isAtEnd {
      if let named = reader.days() {
        if isTimed { days = [] }
        isTimed = false
        days += named
      } else if let time = reader.time() {
        guard time.from < time.to else { return nil }
        if days.isEmpty { days = Array(1...7) }
        slots += days.map { Slot(day: $0, from: time.from, to: time.to) }
        isTimed = true
      } else if !reader.skipSeparator() {
        return nil
      }
    }
    guard !slots.isEmpty, isTimed else { return nil }
  }

  package func overlaps(_ other: WeekSlots) -> Bool {
    slots.contains { one in
      other.slots.contains { one.day == $0.day && one.from < $0.to && $0.from < one.to }
    }
  }

  package var hours: Double { Double(Set(slots).reduce(0) { $0 + $1.to - $1.from }) / 60 }

  /// Walks over the text from left to right.
  private struct Reader {
    private let scalars: [Unicode.Scalar]
    private var place = 0
    private static let dayNames: [Unicode.Scalar: Int] = [
      "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "日": 7, "天": 7, "末": 0,
    ]
    private static let groups: [(String, [Int])] = [
      ("每天", Array(1...7)), ("每日", Array(1...7)), ("工作日", Array(1...5)), ("周末", [6, 7]), ("双休日", [6, 7]),
    ]
    private static let dashes: [Unicode.Scalar] = ["-", "－", "—", "–", "~", "～", "至", "到"]
    private static let separators = Set(" \t\n\u{3000}、，,；;。()（）和及".unicodeScalars)

    init(_ text: String) {
      // Full-width digits and colons are as good as others.
      scalars = text.unicodeScalars.map { scalar in
        (0xFF10...0xFF1A).contains(scalar.value) ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
      }
    }

    var isAtEnd: Bool { place >= scalars.count }

    mutating func skipSeparator() -> Bool {
      guard Self.separators.contains(scalars[place]) else { return false }
      place += 1
      return true
    }

    mutating func days() -> [Int]? {
      for (word, days) in Self.groups where take(word) { return days }
      let start = place
      guard let first = day() else { return nil }
      let mark = place
      if takeDash(), let last = day() {
        if first <= last { return Array(first...last) }
        // Friday to Monday is no stretch of one week: the text stays unread.
        place = start
        return nil
      }
      place = mark
      return [first]
    }

    private mutating func day() -> Int? {
      let mark = place
      _ = take("星期") || take("礼拜") || take("周")
      guard place < scalars.count, let day = Self.dayNames[scalars[place]], day > 0 else {
        place = mark
        return nil
      }
      place += 1
      return day
    }

    mutating func time() -> (from: Int, to: Int)? {
      let mark = place
      _ = take("上午")
      let isAfternoon = take("下午") || take("晚上") || take("晚")
      if let from = clock(isAfternoon), takeDash() {
        let isLater = take("下午") || take("晚上") || take("晚") || isAfternoon
        if let to = clock(isLater) { return (from, to) }
      }
      place = mark
      return nil
    }

    private mutating func clock(_ isAfternoon: Bool) -> Int? {
      guard let hour = number(), (0...24).contains(hour) else { return nil }
      var minute = 0
      if take(":") {
        guard let minutes = number(), (0..<60).contains(minutes) else { return nil }
        minute = minutes
      } else if take("点半") || take("时半") {
        minute = 30
      } else {
        _ = take("点") || take("时")
      }
      return (isAfternoon && hour < 12 ? hour + 12 : hour) * 60 + minute
    }

    private mutating func number() -> Int? {
      var value: Int?
      while place < scalars.count, ("0"..."9").contains(scalars[place]), (value ?? 0) < 1000 {
        value = (value ?? 0) * 10 + Int(scalars[place].value - 48)
        place += 1
      }
      return value
    }

    private mutating func takeDash() -> Bool {
      guard place < scalars.count, Self.dashes.contains(scalars[place]) else { return false }
      while place < scalars.count, Self.dashes.contains(scalars[place]) { place += 1 }
      return true
    }

    private mutating func take(_ word: String) -> Bool {
      let wanted = Array(word.unicodeScalars)
      guard place + wanted.count <= scalars.count, Array(scalars[place..<place + wanted.count]) == wanted
      else {
        return false
      }
      place += wanted.count
      return true
    }
  }
}
