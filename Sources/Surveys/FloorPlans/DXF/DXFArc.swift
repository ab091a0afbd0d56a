import Foundation
import Vocabulary

/// Arcs of a drawing as points.
enum DXFArc {
  /// Degrees between two points of an arc.
  private static let step = 15.0

  static func point(_ centre: Point, _ radius: Double, _ degrees: Double) -> Point {
    let angle = degrees * .pi / 180
    return Point(x: centre.x + radius * cos(angle), y: centre.y + radius * sin(angle))
  }

  /// Degrees from one direction to another, anticlockwise, more than 0 and at most 360.
  static func sweep(from: Double, to: Double) -> Double {
    let turn = (to - from).truncatingRemainder(dividingBy: 360)
    return turn <= 0 ? turn + 360 : turn
  }

  /// The corners of a polyline with points on the arcs between them.
  ///
  /// - Parameter bulges: the tangent of a quarter of the angle of the arc that follows each corner, positive to the
  ///   left; 0 for a straight side.
  static func expanded(_ corners: [Point], _ bulges: [Double], isClosed: Bool) -> [Point] {
    guard bulges.contains(where: { $0 != 0 }) else { return corners }
    var points: [Point] = []
    for (index, corner) in corners.enumerated() {
      points.append(corner)
      let isLast = index == corners.count - 1
      guard bulges[index] != 0, bulges[index].isFinite, !isLast || isClosed else { continue }
      points += between(corner, corners[isLast ? 0 : index + 1], bulges[index])
    }
    return points
  }

  /// Points inside the arc from one corner to the next.
  private static func between(_ from: Point, _ to: Point, _ bulge: Double) -> [Point] {
    let angle = 4 * atan(bulge)
    let (dx, dy) = (to.x - from.x, to.y - from.y)
    guard dx != 0 || dy != 0, abs(angle) > 1e-6 else { return [] }
    // The centre lies on the middle perpendicular, so far from the chord as the bulge says.
    let away = (1 - bulge * bulge) / (4 * bulge)
    let centre = Point(x: (from.x + to.x) / 2 - dy * away, y: (from.y + to.y) / 2 + dx * away)
    let (rx, ry) = (from.x - centre.x, from.y - centre.y)
    let count = Int((abs(angle) * 180 / .pi / step).rounded(.up))
    return (1..<max(1, count)).map { index in
      let part = angle * Double(index) / Double(count)
      return Point(
        x: centre.x + rx * cos(part) - ry * sin(part), y: centre.y + rx * sin(part) + ry * cos(part))
    }
  }
}
