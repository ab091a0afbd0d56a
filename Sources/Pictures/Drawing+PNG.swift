extension Drawing {
  /// The drawing as a palette PNG that knows its size on paper; the same drawing gives the same bytes.
  /// - Parameter dpi: pixels an inch; A3 at 200 is 3307 × 2339.
  /// - Throws: `PictureError.missingGlyph`, `.tooLarge`, `.noMemory`, `.cannotDraw`.
  package func png(dpi: Int = 200, _ typeface: Typeface) throws -> [UInt8] {
    try check(typeface)
    let scale = Double(dpi) / 25.4
    let pixels = (width: Int((width * scale).rounded()), height: Int((height * scale).rounded()))
    guard dpi > 0, 1...20_000 ~= pixels.width, 1...20_000 ~= pixels.height else {
      throw PictureError.tooLarge(width: pixels.width, height: pixels.height)
    }
    let raster = try Raster(width: pixels.width, height: pixels.height)
    try raster.paint(shapes, scale: scale)
    try raster.write(labels, scale: scale, typeface)
    return try raster.png(Palette(raster, fixed: colours), dpi: dpi)
  }

  /// Every character of every label must be in the font; libgd would draw a box without a word.
  package func check(_ typeface: Typeface) throws {
    for label in labels {
      guard let character = typeface.missingCharacter(in: label.text) else { continue }
      throw PictureError.missingGlyph(character: character, text: label.text, font: typeface.family)
    }
  }

  /// The colours that shapes name, each once, in the order of drawing.
  private var colours: [Colour] {
    var seen: Set<Colour> = [.white]
    return [.white] + shapes.map(\.colour).filter { seen.insert($0).inserted }
  }
}
