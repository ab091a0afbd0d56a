import CGD
import Testing

@testable import Pictures

/// Stamps are libgd's own pixels, kept.
struct TextStampTests {
  /// Grey text on a pastel: every channel has another mixture.
  @Test(arguments: ["国", "便民", "Hall 101", "㎡", "g", " "], [12.3, 26.0, 71.5])
  func `a laid stamp has the pixels that libgd draws`(text: String, pixels: Double) throws {
    let typeface = try Typeface.find()
    let size = 400
    let (ground, ink) = (Colour(0xfbd3a0), Colour(0x434d57))
    let canvas = try #require(gdImageCreateTrueColor(Int32(size), Int32(size)))
    defer { gdImageDestroy(canvas) }
    gdImageFilledRectangle(canvas, 0, 0, Int32(size), Int32(size), ground.trueColour)
    #expect(GDText.draw(text, on: canvas, x: 30, y: 200, pixels: pixels, colour: ink, path: typeface.path))
    let raster = try Raster(width: size, height: size)
    let paper = Box(x0: 0, y0: 0, x1: 400, y1: 400)
    try raster.paint(
      [.polygon(Polygon(points: paper.corners, colour: ground, role: Role("ground")))], scale: 1)
    let stamp = try #require(typeface.stamps.of(text, pixels: pixels))
    raster.lay(stamp, x: 30, y: 200, ink.trueColour)
    for y in 0..<size {
      let row = UnsafeBufferPointer(start: canvas.pointee.tpixels?[y], count: size)
      // The glyphs of one piece may touch, which mixes twice.
      for x in 0..<size {
        for shift in [0, 8, 16] as [Int32] {
          let (drawn, laid) = (row[x] >> shift & 0xff, raster.row(y)[x] >> shift & 0xff)
          #expect(abs(drawn - laid) <= 1, "\(x), \(y)")
        }
      }
    }
  }

  @Test func `a text over the edge is cut off there`() throws {
    let raster = try Raster(width: 20, height: 20)
    try raster.paint([], scale: 1)
    let stamp = try #require(try Typeface.find().stamps.of("国", pixels: 30))
    for (x, y) in [(-10, 10), (15, 10), (5, -5), (5, 35), (-100, 5), (100, 5)] {
      raster.lay(stamp, x: x, y: y, 0)
    }
    #expect((0..<20).contains { raster.row($0).contains(0) })
  }
}
