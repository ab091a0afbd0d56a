/// Counts the floors that a floor index lists: 一楼, 二至三楼, 1F, 二层.
enum Floors {
  static func count(in text: FoldedText) -> Int {
    text.segments.count { isFloor($0.characters) }
  }

  /// Whether the text begins with a floor and goes on (负一层 停车场).
  static func leads(_ text: FoldedText) -> Bool {
    guard text.segments.count > 1, let first = text.segments.first else { return false }
    return isFloor(first.characters)
  }

  private static func isFloor(_ characters: [UInt32]) -> Bool {
    var end = 0
    if let first = characters.first, underground.contains(first) { end = 1 }
    while end < characters.count,
      CharacterKinds.isNumeral(characters[end]) || characters[end] == to || characters[end] == below
    {
      end += 1
    }
    guard end > 0, end <= 4, end < characters.count else { return false }
    return signs.contains(characters[end])
  }

  private static let underground = Set("负地".values)
  private static let to: UInt32 = 0x81F3  // 至
  private static let below: UInt32 = 0x4E0B  // 下
  private static let signs = Set("楼层Ff".values)
}
