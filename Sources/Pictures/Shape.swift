/// One thing on a drawing. All lengths are millimetres of paper.
package enum Shape: Hashable, Sendable {
  case polygon(Polygon)
  case stroke(Stroke)
  case disc(Disc)
  case label(Label)

  package var role: Role {
    switch self {
    case .polygon(let polygon): polygon.role
    case .stroke(let stroke): stroke.role
    case .disc(let disc): disc.role
    case .label(let label): label.role
    }
  }

  /// Everything that the shape paints lies inside.
  package var box: Box {
    switch self {
    case .polygon(let polygon): Box(around: polygon.points) ?? Box(x0: 0, y0: 0, x1: 0, y1: 0)
    case .stroke(let stroke):
      (Box(around: stroke.points) ?? Box(x0: 0, y0: 0, x1: 0, y1: 0)).inset(by: -stroke.width / 2)
    case .disc(let disc): Box(centre: disc.centre, width: 2 * disc.radius, height: 2 * disc.radius)
    case .label(let label): label.box
    }
  }

  package var colour: Colour {
    switch self {
    case .polygon(let polygon): polygon.colour
    case .stroke(let stroke): stroke.colour
    case .disc(let disc): disc.colour
    case .label(let label): label.colour
    }
  }
}

/// A filled area; its outline may be concave, but should not cross itself.
package struct Polygon: Hashable, Sendable {
  package var points: [PaperPoint]
  package var colour: Colour
  package var role: Role

  package init(points: [PaperPoint], colour: Colour, role: Role) {
    self.points = points
    self.colour = colour
    self.role = role
  }
}

/// A line through points, with round joints and ends.
package struct Stroke: Hashable, Sendable {
  package var points: [PaperPoint]
  package var width: Double
  package var isClosed: Bool
  package var dash: Dash?
  package var colour: Colour
  package var role: Role

  package init(
    points: [PaperPoint], width: Double, isClosed: Bool = false, dash: Dash? = nil, colour: Colour, role: Role
  ) {
    self.points = points
    self.width = width
    self.isClosed = isClosed
    self.dash = dash
    self.colour = colour
    self.role = role
  }
}

/// Lengths of line and gap in turn.
package struct Dash: Hashable, Sendable {
  package var on: Double
  package var off: Double

  package init(on: Double, off: Double) {
    self.on = on
    self.off = off
  }
}

/// A filled circle.
package struct Disc: Hashable, Sendable {
  package var centre: PaperPoint
  package var radius: Double
  package var colour: Colour
  package var role: Role

  package init(centre: PaperPoint, radius: Double, colour: Colour, role: Role) {
    self.centre = centre
    self.radius = radius
    self.colour = colour
    self.role = role
  }
}
