import CGD

/// The pixels of a picture, true-colour until a palette is chosen.
///
/// Shapes are painted at twice the size on bands of a few rows, and each band is filtered down by 2×2 boxes: smooth
/// edges with the memory of a band. libgd's own anti-aliasing leaves stripes on thick lines. Text comes last, at the
/// final size, since FreeType smooths it; each piece is a stamp, drawn by libgd once.
final class Raster {
  let width: Int
  let height: Int
  private let image: gdImagePtr

  init(width: Int, height: Int) throws {
    self.width = width
    self.height = height
    guard let image = gdImageCreateTrueColor(Int32(width), Int32(height)) else { throw PictureError.noMemory }
    self.image = image
  }

  deinit { gdImageDestroy(image) }

  /// The pixels of a row, `0xRRGGBB` each.
  func row(_ y: Int) -> UnsafeBufferPointer<Int32> {
    guard let row = image.pointee.tpixels?[y] else { return UnsafeBufferPointer(start: nil, count: 0) }
    return UnsafeBufferPointer(start: row, count: width)
  }

  /// - Parameter scale: pixels a millimetre.
  func paint(_ shapes: [Shape], scale: Double) throws {
    let rows = min(128, height)
    guard let canvas = gdImageCreateTrueColor(Int32(2 * width), Int32(2 * rows)) else {
      throw PictureError.noMemory
    }
    defer { gdImageDestroy(canvas) }
    let boxes = shapes.map(\.box)
    for top in stride(from: 0, to: height, by: rows) {
      for y in 0..<2 * rows {
        canvas.pointee.tpixels?[y]?.update(repeating: Colour.white.trueColour, count: 2 * width)
      }
      let band = Box(
        x0: -.infinity, y0: Double(top - 1) / scale, x1: .infinity, y1: Double(top + rows + 1) / scale)
      let brush = Brush(canvas: canvas, scale: 2 * scale, top: Double(2 * top))
      for (shape, box) in zip(shapes, boxes) where band.overlaps(box) || box.height == 0 {
        brush.paint(shape)
      }
      for y in top..<min(top + rows, height) { filter(canvas, row: y - top, into: y) }
    }
  }

  func write(_ labels: [Label], scale: Double, _ typeface: Typeface) throws {
    for label in labels {
      guard !label.isColumn else {
        try writeColumn(label, scale: scale, typeface)
        continue
      }
      // The shadow that makes a regular face bold.
      let weights = label.isBold ? [0, max(1, Int((label.size * scale * 0.03).rounded()))] : [0]
      let y = Int((label.origin.y * scale).rounded())
      var left = label.origin.x
      // libgd sets characters on whole pixels, so each piece starts anew where it was measured to start.
      for piece in TextPieces(label.text) {
        guard let stamp = typeface.stamps.of(piece, pixels: label.size * scale) else {
          throw PictureError.cannotDraw(text: label.text)
        }
        for shift in weights {
          lay(stamp, x: Int((left * scale).rounded()) + shift, y: y, label.colour.trueColour)
        }
        left += typeface.width(of: piece, size: label.size)
      }
    }
  }

  private func writeColumn(_ label: Label, scale: Double, _ typeface: Typeface) throws {
    for (character, base) in label.columnCharacters {
      guard let stamp = typeface.stamps.of(character, pixels: label.size * scale) else {
        throw PictureError.cannotDraw(text: label.text)
      }
      let left = base.x - typeface.width(of: character, size: label.size) / 2
      lay(
        stamp, x: Int((left * scale).rounded()), y: Int((base.y * scale).rounded()), label.colour.trueColour)
    }
  }

  /// Mixes a colour into the pixels that a stamp covers, as libgd does.
  func lay(_ stamp: TextStamp, x: Int, y: Int, _ colour: Int32) {
    guard stamp.width > 0 else { return }
    func mixed(_ shift: Int32, _ weight: Int32, into pixel: Int32) -> Int32 {
      let sum = (colour >> shift & 0xff) &* weight &+ (pixel >> shift & 0xff) &* (TextStamp.full &- weight)
      return (sum / TextStamp.full) << shift
    }
    let first = x + stamp.left
    stamp.weights.withUnsafeBufferPointer { weights in
      for row in 0..<weights.count / stamp.width {
        let line = y + stamp.top + row
        guard 0..<height ~= line, let target = image.pointee.tpixels?[line] else { continue }
        for column in max(0, -first)..<max(0, -first, min(stamp.width, width - first)) {
          let weight = Int32(weights[row * stamp.width + column])
          guard weight > 0 else { continue }
          let pixel = target[first + column]
          target[first + column] =
            weight == TextStamp.full
            ? colour
            : mixed(16, weight, into: pixel) | mixed(8, weight, into: pixel) | mixed(0, weight, into: pixel)
        }
      }
    }
  }

  func png(_ palette: Palette, dpi: Int) throws -> [UInt8] {
    guard let indexed = gdImageCreate(Int32(width), Int32(height)) else { throw PictureError.noMemory }
    defer { gdImageDestroy(indexed) }
    for colour in palette.colours {
      gdImageColorAllocate(indexed, Int32(colour.red), Int32(colour.green), Int32(colour.blue))
    }
    for y in 0..<height {
      guard let target = indexed.pointee.pixels?[y] else { throw PictureError.noMemory }
      palette.index(row(y), into: target)
    }
    gdImageSetResolution(indexed, UInt32(dpi), UInt32(dpi))
    var size: Int32 = 0
    // Level 3 takes half the time of level 6, which was nearly half of a sheet's, for a fifth more bytes.
    guard let bytes = gdImagePngPtrEx(indexed, &size, 3) else { throw PictureError.noMemory }
    defer { gdFree(bytes) }
    return [UInt8](UnsafeRawBufferPointer(start: bytes, count: Int(size)))
  }

  /// The mean of four pixels each, two channels at a time.
  private func filter(_ canvas: gdImagePtr, row: Int, into y: Int) {
    guard let upper = canvas.pointee.tpixels?[2 * row], let lower = canvas.pointee.tpixels?[2 * row + 1],
      let target = image.pointee.tpixels?[y]
    else { return }
    for x in 0..<width {
      let a = upper[2 * x]
      let b = upper[2 * x + 1]
      let c = lower[2 * x]
      let d = lower[2 * x + 1]
      if a == b && a == c && a == d {
        target[x] = a
        continue
      }
      let ends = (a & 0xff00ff) &+ (b & 0xff00ff) &+ (c & 0xff00ff) &+ (d & 0xff00ff) &+ 0x020002
      let middle = (a & 0xff00) &+ (b & 0xff00) &+ (c & 0xff00) &+ (d & 0xff00) &+ 0x200
      target[x] = (ends >> 2 & 0xff00ff) | (middle >> 2 & 0xff00)
    }
  }
}
