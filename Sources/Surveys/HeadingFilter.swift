import Tables

/// Says quickly of most cells that they are no heading.
struct HeadingFilter {
  /// What many cells of one column are is looked up once, but not for columns in which nothing repeats.
  private static let capacity = 4096

  private var known = ByteTable()
  private var answers: [Bool] = []

  mutating func isHeading(_ cell: PlainBytes.Bytes) -> Bool {
    guard cell.count <= 90, mayBeHeading(cell) else { return false }
    if let number = known.number(of: cell) { return answers[number] }
    let answer = HeadingFinder.isHeading(String(decoding: cell, as: UTF8.self))
    if known.count < Self.capacity {
      known.add(cell)
      answers.append(answer)
    }
    return answer
  }

  private func mayBeHeading(_ cell: PlainBytes.Bytes) -> Bool {
    guard let first = cell.first else { return false }
    if first < 0x80 {
      // Keys are words of letters; the only digit in them is that of m2.
      var hasDigit = false
      for byte in cell {
        switch byte {
        case 0x30...0x39: hasDigit = true
        case 0x41...0x5A, 0x61...0x7A, 0x5F, 0x2D: break
        default: return true
        }
      }
      return !hasDigit || cell.last == UInt8(ascii: "2")
    }
    guard (0xE4...0xE9).contains(first), cell.count >= 3 else { return true }
    return Self.firstCharacters.contains(
      UInt32(cell[0]) << 16 | UInt32(cell[1]) << 8 | UInt32(cell[2]))
  }

  /// The Chinese characters that headings begin with.
  private static let firstCharacters: Set<UInt32> = Set(
    HeadingFinder.names.compactMap { name in
      let bytes = Array(name.utf8.prefix(3))
      guard bytes.count == 3 else { return nil }
      return UInt32(bytes[0]) << 16 | UInt32(bytes[1]) << 8 | UInt32(bytes[2])
    })
}
