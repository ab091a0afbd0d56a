/// A floor area; rooms and sites are measured in square metres.
///
/// Whether it is building area (建筑面积) or usable area (使用面积) is said by the property that holds it.
package struct Area: Hashable, Sendable, Comparable, Codable {
  package var squareMetres: Double

  package init(squareMetres: Double) { self.squareMetres = squareMetres }

  package static func < (left: Self, right: Self) -> Bool { left.squareMetres < right.squareMetres }
  package static func + (left: Self, right: Self) -> Self {
    Area(squareMetres: left.squareMetres + right.squareMetres)
  }
}
