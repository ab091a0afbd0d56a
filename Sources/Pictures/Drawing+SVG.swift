extension Drawing {
  /// The drawing as SVG 1.1 in millimetres, UTF-8, with real text.
  ///
  /// Every text is told its width, so that a viewer without the font keeps it inside its box.
  /// - Throws: `PictureError.missingGlyph`.
  package func svg(_ typeface: Typeface) throws -> String {
    try check(typeface)
    let names = [typeface.family] + Typeface.families.filter { $0 != typeface.family }
    let families = (names + ["Microsoft YaHei", "PingFang SC"]).map { "'\($0)'" }.joined(separator: ", ")
    var lines = [
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(width.millimetres)mm\" "
        + "height=\"\(height.millimetres)mm\" viewBox=\"0 0 \(width.millimetres) \(height.millimetres)\" "
        + "font-family=\"\(escaped(families)), sans-serif\">",
      "<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>",
    ]
    for shape in shapes { lines.append(element(shape)) }
    lines.append("</svg>")
    return lines.joined(separator: "\n") + "\n"
  }

  private func element(_ shape: Shape) -> String {
    let role = "class=\"\(escaped(shape.role.rawValue))\""
    switch shape {
    case .polygon(let polygon):
      return "<polygon \(role) fill=\"\(polygon.colour.hexadecimal)\" points=\"\(path(polygon.points))\"/>"
    case .stroke(let stroke):
      let dash =
        stroke.dash.map { " stroke-dasharray=\"\($0.on.millimetres) \($0.off.millimetres)\"" } ?? ""
      return "<\(stroke.isClosed ? "polygon" : "polyline") \(role) fill=\"none\" "
        + "stroke=\"\(stroke.colour.hexadecimal)\" stroke-width=\"\(stroke.width.millimetres)\" "
        + "stroke-linejoin=\"round\" stroke-linecap=\"\(stroke.dash == nil ? "round" : "butt")\"\(dash) "
        + "points=\"\(path(stroke.points))\"/>"
    case .disc(let disc):
      return "<circle \(role) fill=\"\(disc.colour.hexadecimal)\" cx=\"\(disc.centre.x.millimetres)\" "
        + "cy=\"\(disc.centre.y.millimetres)\" r=\"\(disc.radius.millimetres)\"/>"
    case .label(let label) where label.isColumn:
      let characters = label.columnCharacters.map { character, base in
        "<tspan x=\"\(base.x.millimetres)\" y=\"\(base.y.millimetres)\">\(escaped(character))</tspan>"
      }
      return "<text \(role) font-size=\"\(label.size.millimetres)\" text-anchor=\"middle\" "
        + "fill=\"\(label.colour.hexadecimal)\" xml:space=\"preserve\">\(characters.joined())</text>"
    case .label(let label):
      let x =
        switch label.anchor {
        case .start: label.origin.x
        case .middle: label.origin.x + label.width / 2
        case .end: label.origin.x + label.width
        }
      let weight = label.isBold ? " font-weight=\"bold\"" : ""
      let width = label.text.count > 1 ? " textLength=\"\(label.width.millimetres)\"" : ""
      return "<text \(role) x=\"\(x.millimetres)\" y=\"\(label.origin.y.millimetres)\" "
        + "font-size=\"\(label.size.millimetres)\" text-anchor=\"\(label.anchor.rawValue)\"\(weight)\(width)"
        + " lengthAdjust=\"spacingAndGlyphs\" fill=\"\(label.colour.hexadecimal)\" xml:space=\"preserve\">"
        + "\(escaped(label.text))</text>"
    }
  }

  private func path(_ points: [PaperPoint]) -> String {
    points.map { "\($0.x.millimetres),\($0.y.millimetres)" }.joined(separator: " ")
  }

  /// Characters that XML forbids are left out; a control character has no glyph anyway.
  private func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\t", "\n", "\r": result += " "
      case _ where scalar.value < 0x20 || scalar.value == 0xfffe || scalar.value == 0xffff: break
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
