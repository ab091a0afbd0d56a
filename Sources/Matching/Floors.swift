/// Counts the floors that a floor index lists: 一楼, 二至三楼, 1F, 二层.
enum Floors {
  static func count(in text: FoldedText) -> Int {
    text.segments.count { isFloor($0.characters) }
  }

  private static func isFloor(_ characters: [UInt32]) -> Bool {
    var end = 0
    while end < characters.count, CharacterKinds.isNumeral(characters[end]) || characters[end] == to {
      end += 1
    }
    guard end > 0, end <= 3, end < characters.count else { return false }
    return signs.contains(characters[end])
  }

  private static let to: UInt32 = 0x81F3  // 至
  private static let signs = Set("楼层Ff".values)
}
