import CGD
import Pictures

/// The pixels of a PNG, read back through libgd.
final class Pixels {
  struct Unreadable: Error {}

  let width: Int
  let height: Int
  private let image: gdImagePtr

  init(_ png: [UInt8]) throws {
    var bytes = png
    guard let image = gdImageCreateFromPngPtr(Int32(bytes.count), &bytes) else { throw Unreadable() }
    self.image = image
    width = Int(image.pointee.sx)
    height = Int(image.pointee.sy)
  }

  deinit { gdImageDestroy(image) }

  func colour(x: Int, y: Int) -> Colour {
    let pixel = gdImageGetTrueColorPixel(image, Int32(x), Int32(y))
    return Colour(UInt32(pixel) & 0xffffff)
  }
}
