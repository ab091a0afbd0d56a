/// A picture as a value: a sheet of paper and the shapes on it, the lowest first.
///
/// One value, three outputs: `text()` explains it, `svg(_:)` keeps its texts as text, `png(dpi:_:)` is for the wall.
package struct Drawing: Hashable, Sendable {
  /// Of the paper, in millimetres.
  package var width: Double
  package var height: Double
  package var shapes: [Shape]

  package init(width: Double, height: Double, shapes: [Shape] = []) {
    self.width = width
    self.height = height
    self.shapes = shapes
  }

  package var labels: [Label] {
    shapes.compactMap { shape in
      if case .label(let label) = shape { label } else { nil }
    }
  }

  package mutating func add(_ shape: Shape) { shapes.append(shape) }

  package mutating func fill(_ points: [PaperPoint], _ colour: Colour, _ role: Role) {
    shapes.append(.polygon(Polygon(points: points, colour: colour, role: role)))
  }

  package mutating func stroke(
    _ points: [PaperPoint], _ colour: Colour, width: Double, closed: Bool = false, dash: Dash? = nil,
    _ role: Role
  ) {
    shapes.append(
      .stroke(
        Stroke(points: points, width: width, isClosed: closed, dash: dash, colour: colour, role: role)))
  }

  package mutating func disc(_ centre: PaperPoint, radius: Double, _ colour: Colour, _ role: Role) {
    shapes.append(.disc(Disc(centre: centre, radius: radius, colour: colour, role: role)))
  }
}
