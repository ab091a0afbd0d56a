/// A point on the paper, in millimetres from the upper left corner; y grows downwards.
package struct PaperPoint: Hashable, Sendable {
  package var x: Double
  package var y: Double

  package init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }

  package static func + (left: Self, right: Self) -> Self { Self(left.x + right.x, left.y + right.y) }
  package static func - (left: Self, right: Self) -> Self { Self(left.x - right.x, left.y - right.y) }
  package static func * (left: Self, factor: Double) -> Self { Self(left.x * factor, left.y * factor) }

  /// Distance from the origin: of a difference, the distance of two points.
  package var length: Double { (x * x + y * y).squareRoot() }
}
