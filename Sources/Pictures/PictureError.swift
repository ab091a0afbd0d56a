package import Vocabulary
import Wording

/// Why a drawing could not become a picture; `text` says it for people and names the package that helps.
package enum PictureError: Error, Hashable, Sendable {
  /// None of the families that are known to work is installed.
  case missingFont(families: [String])
  /// The file given as a font is none that can be used.
  case unusableFont(file: String)
  case missingGlyph(character: Character, text: String, font: String)
  /// More pixels than a picture may have; the page's size or the resolution is wrong.
  case tooLarge(width: Int, height: Int)
  case noMemory
  /// libgd refuses to draw a text.
  case cannotDraw(text: String)

  package var text: Bilingual {
    switch self {
    case .missingFont(let families): PictureText.missingFont.filled(families.joined(separator: ", "))
    case .unusableFont(let file): PictureText.unusableFont.filled(file)
    case .missingGlyph(let character, let text, let font):
      PictureText.missingGlyph.filled(
        "\(character) (\(character.unicodeScalars.map { "U+" + hexadecimal($0.value) }.joined(separator: " ")))",
        text, font)
    case .tooLarge(let width, let height): PictureText.tooLarge.filled(width, height)
    case .noMemory: PictureText.noMemory.filled()
    case .cannotDraw(let text): PictureText.cannotDraw.filled(text)
    }
  }

  private func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
