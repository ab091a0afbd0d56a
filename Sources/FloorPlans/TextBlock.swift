import Pictures

/// Lines of text one below the other, centred: what stands in a room.
struct TextBlock: Hashable, Sendable {
  struct Line: Hashable, Sendable {
    var text: String
    var size: Double
    var isBold = false
    var colour = SheetStyle.ink
    var role: Role
  }

  var lines: [Line]
  private(set) var width = 0.0

  /// From one base line's top to the next line's, in sizes.
  private static let leading = 1.22

  init(_ lines: [Line], _ typeface: Typeface) {
    self.lines = lines
    width = lines.map { typeface.width(of: $0.text, size: $0.size) }.max() ?? 0
  }

  var height: Double { lines.reduce(0) { $0 + $1.size * TextBlock.leading } }

  func fits(_ box: Box) -> Bool { width <= box.width && height <= box.height }

  /// The labels of the block with the middle of its upper edge at a point.
  func labels(top: PaperPoint, _ typeface: Typeface) -> [Label] {
    var y = top.y
    return lines.map { line in
      let label = typeface.label(
        line.text, at: PaperPoint(top.x, y + line.size * 0.94), size: line.size, anchor: .middle,
        bold: line.isBold, line.colour, line.role)
      y += line.size * TextBlock.leading
      return label
    }
  }
}
