/// Why a picture cannot be drawn.
package enum PictureText: String, WordingKey {
  /// {0} the families that were looked for.
  case missingFont
  /// {0} the file.
  case unusableFont
  /// {0} the character, {1} the text it stands in, {2} the font.
  case missingGlyph
  /// {0} the text.
  case cannotDraw
  /// {0} width, {1} height in pixels.
  case tooLarge
  case noMemory
}
