import CGD

/// Text through libgd, without the surprises: sizes are pixels, no kerning, `&` is a character and no entity.
enum GDText {
  struct Bounds {
    var left: Int
    var top: Int
    var right: Int
    var bottom: Int
  }

  /// The ink of a text set at the origin, in pixels; nil where libgd cannot use the font.
  static func bounds(of text: String, pixels: Double, path: String) -> Bounds? {
    run(nil, text, x: 0, y: 0, pixels: pixels, colour: 0, path: path)
  }

  /// Draws a text that starts at a point of the base line; false where libgd cannot.
  static func draw(
    _ text: String, on image: gdImagePtr, x: Int, y: Int, pixels: Double, colour: Colour, path: String
  ) -> Bool {
    run(image, text, x: x, y: y, pixels: pixels, colour: colour.trueColour, path: path) != nil
  }

  private static func run(
    _ image: gdImagePtr?, _ text: String, x: Int, y: Int, pixels: Double, colour: Int32, path: String
  ) -> Bounds? {
    var extra = gdFTStringExtra()
    // With 72 dots an inch a point is a pixel.
    extra.flags = gdFTEX_RESOLUTION | gdFTEX_DISABLE_KERNING | gdFTEX_FONTPATHNAME
    extra.hdpi = 72
    extra.vdpi = 72
    var box = [Int32](repeating: 0, count: 8)
    let fault = gdImageStringFTEx(image, &box, colour, path, pixels, 0, Int32(x), Int32(y), text, &extra)
    guard fault == nil else { return nil }
    return Bounds(left: Int(box[0]), top: Int(box[7]), right: Int(box[2]), bottom: Int(box[1]))
  }
}

extension Colour {
  /// As libgd's true-colour images hold it: alpha 0 is opaque.
  var trueColour: Int32 { Int32(red) << 16 | Int32(green) << 8 | Int32(blue) }
}
