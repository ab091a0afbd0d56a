import Pictures
import Vocabulary

/// The sheet that `baseline_sheet.py` draws, shape by shape, for the canvas alone: 20 rooms with two texts, 60 numbered
/// discs, a title and 60 lines of a list on one A3 page. Its lengths are pixels at 200 dots an inch.
struct ReferenceSheet {
  let drawing: Drawing

  private static let colours: [UInt32] = [0x2e7d32, 0x1565c0, 0xf9a825, 0x6a1b9a, 0xc62828, 0x455a64]
  private static let pixel = 25.4 / 200
  private static let black = Colour(0)

  init(number: Int, seed: UInt64, _ typeface: Typeface) {
    var random = SplitMix64(seed: seed &+ 0x9E37_79B9 &* UInt64(number))
    var sheet = Drawing(width: 420, height: 297)
    func at(_ x: Double, _ y: Double) -> PaperPoint { PaperPoint(x * Self.pixel, y * Self.pixel) }
    func write(
      _ text: String, _ x: Double, _ y: Double, _ pixels: Double, _ colour: Colour, _ role: String,
      anchor: Label.Anchor = .start
    ) {
      sheet.add(
        .label(
          typeface.label(
            text, at: at(x, y), size: pixels * Self.pixel, anchor: anchor, colour, Role(role))))
    }
    for index in 0..<20 {
      let corner = at(100 + 420 * Double(index % 5), 200 + 480 * Double(index / 5))
      let room = Box(x: corner.x, y: corner.y, width: 400 * Self.pixel, height: 460 * Self.pixel)
      sheet.fill(room.corners, Colour(0xeef3f8), Role("room"))
      sheet.stroke(room.corners, Colour(0x333333), width: 6 * Self.pixel, closed: true, Role("wall"))
    }
    let marks = (0..<60).map { index in
      (
        x: Double.random(in: 120...2150, using: &random), y: Double.random(in: 220...2080, using: &random),
        number: index + 1, colour: Self.colours[Int.random(in: 0..<6, using: &random)]
      )
    }
    for mark in marks {
      sheet.disc(at(mark.x, mark.y), radius: 18 * Self.pixel, .white, Role("mark-shape"))
      sheet.disc(at(mark.x, mark.y), radius: 16 * Self.pixel, Colour(mark.colour), Role("mark-shape"))
    }
    write("桂花社区党群服务中心 一层 整治前", 100, 132, 60, Self.black, "title")
    for index in 0..<20 {
      let (x, y) = (120 + 420 * Double(index % 5), 220 + 480 * Double(index / 5))
      write("\(101 + index) 便民服务室", x, y + 26, 30, Self.black, "room-name")
      let area = Double(Int.random(in: 120...600, using: &random)) / 10
      write("\(area)㎡", x, y + 78, 20, Colour(0x555555), "room-fact")
    }
    for mark in marks { write("\(mark.number)", mark.x, mark.y + 7, 20, .white, "mark", anchor: .middle) }
    for row in 0..<60 {
      write("\(row + 1) 桂花社区综治中心工作职责 撤销 [S03]", 2280, 218 + 34 * Double(row), 20, Self.black, "list")
    }
    drawing = sheet
  }
}
