/// A length; signs and doors are measured in millimetres.
package struct Length: Hashable, Sendable, Comparable, Codable {
  package var millimetres: Double

  package init(millimetres: Double) { self.millimetres = millimetres }

  package static func < (left: Self, right: Self) -> Bool { left.millimetres < right.millimetres }
}
