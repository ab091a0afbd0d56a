extension Drawing {
  /// The same picture on larger or smaller paper.
  package func scaled(by factor: Double) -> Drawing {
    Drawing(width: width * factor, height: height * factor, shapes: shapes.map { $0.scaled(by: factor) })
  }
}

extension Shape {
  fileprivate func scaled(by factor: Double) -> Shape {
    switch self {
    case .polygon(var polygon):
      polygon.points = polygon.points.map { $0 * factor }
      return .polygon(polygon)
    case .stroke(var stroke):
      stroke.points = stroke.points.map { $0 * factor }
      stroke.width *= factor
      stroke.dash = stroke.dash.map { Dash(on: $0.on * factor, off: $0.off * factor) }
      return .stroke(stroke)
    case .disc(var disc):
      disc.centre = disc.centre * factor
      disc.radius *= factor
      return .disc(disc)
    case .label(var label):
      label.origin = label.origin * factor
      label.size *= factor
      label.width *= factor
      label.box = Box(
        x0: label.box.x0 * factor, y0: label.box.y0 * factor, x1: label.box.x1 * factor,
        y1: label.box.y1 * factor)
      return .label(label)
    }
  }
}
