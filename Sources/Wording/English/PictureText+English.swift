extension PictureText {
  package var english: String {
    switch self {
    case .missingFont:
      "No usable Chinese font (looked for {0}); install fonts-wqy-microhei (Debian, Ubuntu), or name the file of a Chinese font with --font."
    case .unusableFont:
      "The font file {0} cannot be used; name an existing TTF, OTF or TTC file that has Chinese characters."
    case .missingGlyph:
      "The font {2} lacks the character {0} (in “{1}”); install fonts-wqy-microhei, name a font that has it with --font, or correct the text."
    case .cannotDraw:
      "The text “{0}” cannot be drawn; check that the font file is sound, or name another with --font."
    case .tooLarge: "The picture would be too large ({0}×{1} pixels); choose a lower resolution."
    case .noMemory:
      "There is not enough memory for the picture; choose a lower resolution or close other programs."
    }
  }
}
