extension Drawing {
  /// A line a shape, in the order of drawing; lengths in millimetres.
  ///
  /// A label's line gives the box of its ink, so that a test can count what overlaps:
  /// `label x0 y0 x1 y1 role "text" size colour`, then `bold` or `column` where it is.
  package func text() -> String {
    var lines = ["drawing \(width.millimetres) \(height.millimetres)"]
    for shape in shapes { lines.append(shape.line) }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension Shape {
  fileprivate var line: String {
    switch self {
    case .polygon(let polygon):
      return "polygon \(polygon.role.rawValue) \(polygon.colour.hexadecimal) \(path(polygon.points))"
    case .stroke(let stroke):
      let closed = stroke.isClosed ? " closed" : ""
      let dash = stroke.dash.map { " dash \($0.on.millimetres),\($0.off.millimetres)" } ?? ""
      return "stroke \(stroke.role.rawValue) \(stroke.colour.hexadecimal) \(stroke.width.millimetres)"
        + "\(closed)\(dash) \(path(stroke.points))"
    case .disc(let disc):
      return "disc \(disc.role.rawValue) \(disc.colour.hexadecimal) \(disc.radius.millimetres) "
        + path([disc.centre])
    case .label(let label):
      let box = [label.box.x0, label.box.y0, label.box.x1, label.box.y1].map(\.millimetres)
      let bold = label.isBold ? " bold" : ""
      return "label \(box.joined(separator: " ")) \(label.role.rawValue) \"\(escaped(label.text))\" "
        + "\(label.size.millimetres) \(label.colour.hexadecimal)\(bold)\(label.isColumn ? " column" : "")"
    }
  }

  private func path(_ points: [PaperPoint]) -> String {
    points.map { "\($0.x.millimetres),\($0.y.millimetres)" }.joined(separator: " ")
  }

  private func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
  }
}
