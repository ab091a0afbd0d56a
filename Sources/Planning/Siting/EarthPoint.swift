import Foundation

/// A place on the earth, WGS 84, in degrees.
package struct EarthPoint: Hashable, Sendable {
  package var longitude: Double
  package var latitude: Double

  package init(longitude: Double, latitude: Double) {
    self.longitude = longitude
    self.latitude = latitude
  }

  /// Mean radius, metres.
  private static let radius = 6_371_008.8

  package var isOnEarth: Bool {
    longitude.isFinite && latitude.isFinite && abs(longitude) <= 180 && abs(latitude) <= 90
  }

  /// Metres along the great circle (haversine; Sinnott: Virtues of the haversine, Sky and Telescope 68, 1984).
  package func metres(to other: EarthPoint) -> Double {
    let toRadians = Double.pi / 180
    let north = (other.latitude - latitude) * toRadians / 2
    let east = (other.longitude - longitude) * toRadians / 2
    let square =
      sin(north) * sin(north)
      + cos(latitude * toRadians) * cos(other.latitude * toRadians) * sin(east) * sin(east)
    return 2 * EarthPoint.radius * asin(min(1, square.squareRoot()))
  }

  /// Metres east and north of another place, for a map of a few ten kilometres.
  package func offset(from origin: EarthPoint) -> (east: Double, north: Double) {
    let metres = EarthPoint.radius * Double.pi / 180
    return (
      (longitude - origin.longitude) * metres * cos(origin.latitude * Double.pi / 180),
      (latitude - origin.latitude) * metres
    )
  }
}
