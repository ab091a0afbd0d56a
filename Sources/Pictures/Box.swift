/// An upright rectangle on the paper, in millimetres.
package struct Box: Hashable, Sendable {
  package var x0: Double
  package var y0: Double
  package var x1: Double
  package var y1: Double

  package init(x0: Double, y0: Double, x1: Double, y1: Double) {
    self.x0 = x0
    self.y0 = y0
    self.x1 = x1
    self.y1 = y1
  }

  package init(x: Double, y: Double, width: Double, height: Double) {
    self.init(x0: x, y0: y, x1: x + width, y1: y + height)
  }

  package init(centre: PaperPoint, width: Double, height: Double) {
    self.init(x: centre.x - width / 2, y: centre.y - height / 2, width: width, height: height)
  }

  /// The smallest box around points; nil for none.
  package init?(around points: [PaperPoint]) {
    guard let first = points.first else { return nil }
    self.init(x0: first.x, y0: first.y, x1: first.x, y1: first.y)
    for point in points.dropFirst() {
      x0 = min(x0, point.x)
      y0 = min(y0, point.y)
      x1 = max(x1, point.x)
      y1 = max(y1, point.y)
    }
  }

  package var width: Double { x1 - x0 }
  package var height: Double { y1 - y0 }
  package var centre: PaperPoint { PaperPoint((x0 + x1) / 2, (y0 + y1) / 2) }

  /// Clockwise on the paper from the upper left.
  package var corners: [PaperPoint] {
    [PaperPoint(x0, y0), PaperPoint(x1, y0), PaperPoint(x1, y1), PaperPoint(x0, y1)]
  }

  /// True where the two share more than an edge.
  package func overlaps(_ other: Box) -> Bool {
    x0 < other.x1 && other.x0 < x1 && y0 < other.y1 && other.y0 < y1
  }

  package func contains(_ other: Box) -> Bool {
    x0 <= other.x0 && y0 <= other.y0 && x1 >= other.x1 && y1 >= other.y1
  }

  package func contains(_ point: PaperPoint) -> Bool {
    x0 <= point.x && point.x <= x1 && y0 <= point.y && point.y <= y1
  }

  /// Smaller by `margin` on every side; larger by a negative one.
  package func inset(by margin: Double) -> Box {
    Box(x0: x0 + margin, y0: y0 + margin, x1: x1 - margin, y1: y1 - margin)
  }

  package func union(_ other: Box) -> Box {
    Box(x0: min(x0, other.x0), y0: min(y0, other.y0), x1: max(x1, other.x1), y1: max(y1, other.y1))
  }
}
