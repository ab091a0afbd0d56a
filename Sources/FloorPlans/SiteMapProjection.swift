import Pictures
import Vocabulary

/// From metres east and north to millimetres of the paper, at a scale that people know.
struct SiteMapProjection {
  let denominator: Int
  /// Millimetres of paper a metre.
  let scale: Double
  private let middle: Point
  private let centre: PaperPoint

  /// - Parameter box: everything of the map lies inside, circles of reach included.
  init(of map: SiteMap, in box: Box) {
    var low = Point(x: .infinity, y: .infinity)
    var high = Point(x: -.infinity, y: -.infinity)
    func include(_ point: Point, _ margin: Double) {
      low = Point(x: min(low.x, point.x - margin), y: min(low.y, point.y - margin))
      high = Point(x: max(high.x, point.x + margin), y: max(high.y, point.y + margin))
    }
    for site in map.sites { include(site.point, site.stays ? map.reach : 0) }
    for home in map.homes { include(home.point, 0) }
    if !low.x.isFinite { (low, high) = (Point(x: 0, y: 0), Point(x: 0, y: 0)) }
    // Marks, names and the scale bar need some paper around the outermost points.
    let inner = box.inset(by: 12)
    let fitting = min(inner.width / max(high.x - low.x, 1), (inner.height - 8) / max(high.y - low.y, 1))
    let steps = [1.0, 1.25, 1.5, 2, 2.5, 3, 4, 5, 6, 7.5]
    var denominator = 1000.0
    search: for power in [1000.0, 10_000, 100_000, 1_000_000, 10_000_000] {
      for step in steps {
        denominator = step * power
        if 1000 / denominator <= fitting { break search }
      }
    }
    self.denominator = Int(denominator)
    scale = 1000 / denominator
    middle = Point(x: (low.x + high.x) / 2, y: (low.y + high.y) / 2)
    centre = PaperPoint(box.centre.x, box.centre.y - 4)
  }

  func paper(_ point: Point) -> PaperPoint {
    PaperPoint(centre.x + (point.x - middle.x) * scale, centre.y - (point.y - middle.y) * scale)
  }
}
