/// Questions about single characters, by their Unicode number.
enum CharacterKinds {
  /// A Chinese character.
  static func isChinese(_ value: UInt32) -> Bool {
    (0x4E00...0x9FFF).contains(value) || (0x3400...0x4DBF).contains(value)
      || (0x20000...0x3FFFF).contains(value)
      || value == 0x3007
  }

  /// A Chinese character of the first block, which needs no folding of width or form.
  static func isCommonChinese(_ value: UInt32) -> Bool { (0x4E00...0x9FFF).contains(value) }

  static func isLetter(_ value: UInt32) -> Bool {
    (0x41...0x5A).contains(value) || (0x61...0x7A).contains(value) || (0xC0...0x24F).contains(value)
  }

  static func isDigit(_ value: UInt32) -> Bool { (0x30...0x39).contains(value) }

  /// The value of 0…9 in Arabic or Chinese figures; nil for 十 and everything else.
  static func digit(_ value: UInt32) -> Int? {
    if isDigit(value) { return Int(value - 0x30) }
    return chineseDigits[value]
  }

  /// A figure of a number, 十百 included.
  static func isNumeral(_ value: UInt32) -> Bool {
    digit(value) != nil || value == 0x5341 || value == 0x767E  // 十 百
  }

  private static let chineseDigits: [UInt32: Int] = {
    var table: [UInt32: Int] = [:]
    for (number, scalar) in "〇一二三四五六七八九".unicodeScalars.enumerated() { table[scalar.value] = number }
    for scalar in "零○O".unicodeScalars { table[scalar.value] = 0 }
    table[0x58F9] = 1  // 壹
    return table
  }()
}

extension String {
  /// The Unicode numbers of a text.
  var values: [UInt32] { unicodeScalars.map(\.value) }

  init(values: some Sequence<UInt32>) {
    var view = String.UnicodeScalarView()
    for value in values {
      if let scalar = Unicode.Scalar(value) { view.append(scalar) }
    }
    self.init(view)
  }
}
