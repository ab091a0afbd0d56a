import Tables
import Vocabulary

/// Dates as people write them; a month stays a month.
enum DateText {
  /// Reads `2021-03-05`, `2021.3.5`, `2021/3`, `2021年3月5日`, `二〇二〇年五月`, `20210305`, `2021`; nil for anything else.
  static func date(_ text: String) -> PartialDate? {
    let plain = PlainText.word(text)
    if plain.count == 8, let number = Int(plain) {
      return PartialDate(year: number / 10_000, month: number / 100 % 100, day: number % 100)
    }
    if plain.count == 6, let number = Int(plain), (190_001...210_012).contains(number) {
      return PartialDate(year: number / 100, month: number % 100)
    }
    var numbers: [Int] = []
    var rest = Substring(plain)
    while !rest.isEmpty {
      guard let quantity = next(&rest), numbers.count < 3 else { return nil }
      numbers.append(quantity)
    }
    guard let year = numbers.first, (1900...2100).contains(year) else { return nil }
    return PartialDate(
      year: year, month: numbers.count > 1 ? numbers[1] : nil, day: numbers.count > 2 ? numbers[2] : nil)
  }

  /// A day number of a spreadsheet that lost its date format.
  static func date(serial: Double) -> PartialDate? {
    // A plain year is a year: 2021 as a serial number would be a day in 1905.
    if (1900...2100).contains(serial), serial == serial.rounded() { return PartialDate(year: Int(serial)) }
    guard (20_000...80_000).contains(serial) else { return nil }
    return ExcelDate.date(serial: serial).map { PartialDate($0) }
  }

  /// A number in digits or numerals, and the separator behind it.
  private static func next(_ rest: inout Substring) -> Int? {
    let value: Int
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    if let number = Int(digits) {
      value = number
      rest = rest.dropFirst(digits.count)
    } else if let (number, tail) = NumberText.chinese(rest) {
      value = Int(number)
      rest = tail
    } else {
      return nil
    }
    if let separator = rest.first {
      guard "-./年月日号,、".contains(separator) else { return nil }
      rest = rest.dropFirst()
    }
    return value
  }
}
