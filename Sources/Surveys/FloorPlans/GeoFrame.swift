import Foundation
package import Vocabulary

/// A local frame in metres around a place in WGS 84: x to the east, y to the north (equirectangular about the origin).
///
/// Over the few hundred metres of a building it is right to a millimetre.
package struct GeoFrame: Hashable, Sendable {
  /// Degrees: x is the longitude, y the latitude.
  package let origin: Point
  /// Metres a degree, by the series of the WGS 84 ellipsoid.
  private let eastwards: Double
  private let northwards: Double

  package init(origin: Point) {
    self.origin = origin
    let latitude = origin.y * .pi / 180
    eastwards =
      111_412.84 * cos(latitude) - 93.5 * cos(3 * latitude) + 0.118 * cos(5 * latitude)
    northwards =
      111_132.954 - 559.822 * cos(2 * latitude) + 1.175 * cos(4 * latitude)
  }

  /// About the middle of the bounds of points in degrees.
  init(around points: [Point]) {
    let (low, high) = Outline(points.filter(Self.isOnEarth)).bounds
    self.init(origin: Point(x: (low.x + high.x) / 2, y: (low.y + high.y) / 2))
  }

  static func isOnEarth(_ point: Point) -> Bool { abs(point.x) <= 180 && abs(point.y) <= 90 }

  /// Metres, whole millimetres, so that equal corners stay equal.
  package func local(_ degrees: Point) -> Point {
    Point(
      x: Self.rounded((degrees.x - origin.x) * eastwards, 1e3),
      y: Self.rounded((degrees.y - origin.y) * northwards, 1e3))
  }

  /// Degrees with nine decimals, a tenth of a millimetre.
  package func degrees(_ local: Point) -> Point {
    Point(
      x: Self.rounded(origin.x + local.x / eastwards, 1e9),
      y: Self.rounded(origin.y + local.y / northwards, 1e9))
  }

  func local(_ floor: DrawnPlan.DrawnFloor) -> DrawnPlan.DrawnFloor {
    var floor = floor
    for index in floor.rooms.indices {
      floor.rooms[index].corners = floor.rooms[index].corners.map { local($0) }
    }
    for index in floor.doors.indices {
      floor.doors[index].from = local(floor.doors[index].from)
      floor.doors[index].to = local(floor.doors[index].to)
    }
    return floor
  }

  private static func rounded(_ value: Double, _ steps: Double) -> Double {
    // Adding nothing makes an ordinary zero of a negative one.
    (value * steps).rounded() / steps + 0
  }
}
