import Pictures
import Vocabulary

/// From metres of the floor (y upwards) to millimetres of the paper (y downwards).
struct PlanProjection: Hashable, Sendable {
  /// Millimetres of paper a metre.
  var scale: Double
  /// 100 for 1:100; nil for a schematic plan, which has no scale.
  var denominator: Int?
  private var low: Point
  private var high: Point
  /// Where the floor's upper left corner lies.
  private var origin = PaperPoint(0, 0)

  static let denominators = [
    10, 20, 25, 30, 40, 50, 60, 75, 100, 125, 150, 200, 250, 300, 400, 500, 600, 750, 1000, 1250, 1500, 2000,
    2500, 3000, 4000, 5000, 10_000,
  ]

  /// The largest scale at which a floor fits into a space: a usual one for a surveyed floor, any for a schematic plan.
  init(of layout: FloorLayout, width: Double, height: Double) {
    (low, high) = layout.bounds
    let fitting = min(width / max(high.x - low.x, 0.01), height / max(high.y - low.y, 0.01))
    if layout.isSchematic {
      // A single small room need not fill the sheet.
      scale = min(fitting, 25)
    } else {
      let denominator = PlanProjection.denominators.first { 1000 / Double($0) <= fitting }
      self.denominator = denominator
      scale = denominator.map { 1000 / Double($0) } ?? fitting
    }
  }

  var width: Double { (high.x - low.x) * scale }
  var height: Double { (high.y - low.y) * scale }
  /// What the floor takes of the paper.
  var box: Box { Box(x: origin.x, y: origin.y, width: width, height: height) }

  mutating func move(to corner: PaperPoint) { origin = corner }

  func paper(_ point: Point) -> PaperPoint {
    PaperPoint(origin.x + (point.x - low.x) * scale, origin.y + (high.y - point.y) * scale)
  }

  func floor(_ point: PaperPoint) -> Point {
    Point(x: low.x + (point.x - origin.x) / scale, y: high.y - (point.y - origin.y) / scale)
  }
}
