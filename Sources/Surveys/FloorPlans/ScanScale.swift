import Vocabulary

/// Pixels of a picture (y downwards) to metres of a floor (y upwards), by two known points: turned, scaled, moved.
struct ScanScale {
  /// Metres are `turn` times the mirrored pixel, as complex numbers, plus `shift`.
  private let turn: Point
  private let shift: Point

  /// The first point becomes the origin and the picture is not turned.
  ///
  /// - Returns: nil for points that are one, and for a distance that is none.
  init?(from: Point, to: Point, metres: Double) {
    let (dx, dy) = (to.x - from.x, to.y - from.y)
    let length = (dx * dx + dy * dy).squareRoot()
    guard length >= 1, metres > 0, metres < 10_000 else { return nil }
    turn = Point(x: metres / length, y: 0)
    shift = Point(x: -turn.x * from.x, y: turn.x * from.y)
  }

  /// - Returns: nil for points that are one, in the picture or on the floor.
  init?(from: (pixel: Point, metres: Point), to: (pixel: Point, metres: Point)) {
    // The quotient of what lies between the places and what lies between the mirrored pixels.
    let (px, py) = (to.pixel.x - from.pixel.x, from.pixel.y - to.pixel.y)
    let (mx, my) = (to.metres.x - from.metres.x, to.metres.y - from.metres.y)
    let square = px * px + py * py
    guard square >= 1, mx * mx + my * my > 0 else { return nil }
    turn = Point(x: (mx * px + my * py) / square, y: (my * px - mx * py) / square)
    let (x, y) = (from.pixel.x, -from.pixel.y)
    shift = Point(
      x: from.metres.x - (turn.x * x - turn.y * y), y: from.metres.y - (turn.x * y + turn.y * x))
  }

  /// Whole millimetres: nobody clicks more exactly.
  func metres(_ pixel: Point) -> Point {
    let (x, y) = (pixel.x, -pixel.y)
    return Point(
      x: Self.rounded(turn.x * x - turn.y * y + shift.x), y: Self.rounded(turn.x * y + turn.y * x + shift.y))
  }

  private static func rounded(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }
}
