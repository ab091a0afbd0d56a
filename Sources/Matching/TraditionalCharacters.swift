import COpenCC
import Foundation

/// Turns traditional characters into simplified ones with OpenCC; the only door to that library.
///
/// Most texts hold no traditional character at all, so the characters that OpenCC ever changes are asked for once
/// and the others never reach it. Phrases are kept (乾隆 stays 乾隆).
// Unchecked, because of the C handle: it is only used inside the lock and closed when the last reader is gone.
// OpenCC converts without changing its dictionaries but writes its last error to a global.
final class TraditionalCharacters: @unchecked Sendable {
  private let handle: opencc_t
  private let lock = NSLock()
  private let changing: Set<UInt32>

  /// Opens OpenCC's `t2s.json`.
  init() throws(MatchingError) {
    guard let handle = opencc_open("t2s.json"), UInt(bitPattern: handle) != UInt.max else {
      throw .openCCMissing(TraditionalCharacters.lastError)
    }
    self.handle = handle
    var changing: Set<UInt32> = []
    // One character a line, so that no two of them form a phrase.
    for block in TraditionalCharacters.blocks {
      let characters = block.compactMap(Unicode.Scalar.init)
      var sent = String.UnicodeScalarView()
      for character in characters {
        sent.append(character)
        sent.append("\n")
      }
      guard let lines = TraditionalCharacters.convert(String(sent), with: handle)?.split(separator: "\n"),
        lines.count == characters.count
      else {
        opencc_close(handle)
        throw .openCCMissing(TraditionalCharacters.lastError)
      }
      for (character, line) in zip(characters, lines)
      where line.unicodeScalars.elementsEqual([character]) == false {
        changing.insert(character.value)
      }
    }
    self.changing = changing
  }

  deinit { opencc_close(handle) }

  /// The blocks of Chinese characters that signs are written with.
  private static let blocks: [ClosedRange<UInt32>] = [0x3400...0x4DBF, 0x4E00...0x9FFF]

  /// The same text in simplified characters.
  func simplified(_ text: [UInt32]) -> [UInt32] {
    guard text.contains(where: changing.contains) else { return text }
    var view = String.UnicodeScalarView()
    for value in text {
      if let scalar = Unicode.Scalar(value), value != 0 { view.append(scalar) }
    }
    lock.lock()
    defer { lock.unlock() }
    // A conversion of valid UTF-8 does not fail; were it to, the characters stay as they are and nothing matches.
    guard let converted = TraditionalCharacters.convert(String(view), with: handle) else { return text }
    return converted.unicodeScalars.map(\.value)
  }

  private static func convert(_ text: String, with handle: opencc_t) -> String? {
    let bytes = text.utf8.count
    guard let result = text.withCString({ opencc_convert_utf8(handle, $0, bytes) }) else { return nil }
    defer { opencc_convert_utf8_free(result) }
    return String(cString: result)
  }

  private static var lastError: String {
    opencc_error().map { String(cString: $0) } ?? ""
  }
}
