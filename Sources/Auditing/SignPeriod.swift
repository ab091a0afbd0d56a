/// A span of years written on a sign, such as `2020—2022年`.
enum SignPeriod {
  /// The last year of the span; nil where the text has none.
  static func lastYear(in text: String) -> Int? {
    let scalars = Array(text.unicodeScalars)
    var last: Int?
    var index = 0
    while index < scalars.count {
      guard let first = year(scalars, at: index) else {
        index += 1
        continue
      }
      var next = index + 4
      if next < scalars.count, scalars[next] == "年" { next += 1 }
      if next < scalars.count, "-—–－~～至到".unicodeScalars.contains(scalars[next]) {
        while next < scalars.count, "-—–－~～至到".unicodeScalars.contains(scalars[next]) { next += 1 }
        if let second = year(scalars, at: next), second > first { last = second }
      }
      index += 4
    }
    return last
  }

  /// Four digits from 1950 to 2099 that are not part of a longer number.
  private static func year(_ scalars: [Unicode.Scalar], at index: Int) -> Int? {
    guard index + 4 <= scalars.count else { return nil }
    var number = 0
    for scalar in scalars[index..<index + 4] {
      guard ("0"..."9").contains(scalar) else { return nil }
      number = number * 10 + Int(scalar.value - 48)
    }
    let after = index + 4 < scalars.count ? scalars[index + 4] : " "
    let before = index > 0 ? scalars[index - 1] : " "
    guard !("0"..."9").contains(after), !("0"..."9").contains(before), (1950...2099).contains(number) else {
      return nil
    }
    return number
  }
}
