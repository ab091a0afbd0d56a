import Pictures
import Vocabulary
import Wording

/// The bar of metres under a surveyed plan, or the stamp of a schematic one.
struct ScaleBar {
  /// Millimetres of paper a metre.
  let scale: Double
  /// 100 for 1:100; nil for a schematic plan, which has no scale.
  let denominator: Int?
  let language: Language
  let typeface: Typeface

  static let height = 9.0

  /// - Parameter corner: the lower left corner of what it may take.
  func paint(at corner: PaperPoint, on drawing: inout Drawing) {
    if let denominator {
      paintBar(denominator, at: corner, on: &drawing)
    } else {
      paintStamp(at: corner, on: &drawing)
    }
  }

  private func paintBar(_ denominator: Int, at corner: PaperPoint, on drawing: inout Drawing) {
    // Five equal steps of a round length, together at most 60 mm.
    let step = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100].last { $0 * scale * 5 <= 62 } ?? 0.1
    let width = step * scale
    let y = corner.y - 2
    for index in 0..<5 {
      let box = Box(x: corner.x + Double(index) * width, y: y - 1.6, width: width, height: 1.6)
      drawing.fill(box.corners, index % 2 == 0 ? SheetStyle.ink : .white, .scale)
      drawing.stroke(box.corners, SheetStyle.ink, width: 0.2, closed: true, .scale)
    }
    for index in [0, 1, 5] {
      let metres =
        tenths(step * Double(index)) + (index == 5 ? " " + SheetText.metres.text(in: language) : "")
      drawing.add(
        .label(
          typeface.label(
            metres, at: PaperPoint(corner.x + Double(index) * width, y - 2.7), size: 2.8,
            anchor: index == 0 ? .start : .middle, SheetStyle.grey, .scale)))
    }
    drawing.add(
      .label(
        typeface.label(
          SheetText.scale.filled(denominator).text(in: language),
          at: PaperPoint(corner.x + 5 * width + 9, y), size: 3.4, SheetStyle.ink, .scale)))
  }

  private func paintStamp(at corner: PaperPoint, on drawing: inout Drawing) {
    let text = typeface.label(
      SheetText.schematic.text(in: language), at: PaperPoint(corner.x + 2.5, corner.y - 2.4), size: 4.6,
      bold: true,
      SheetStyle.stamp, .stamp)
    let frame = Box(x0: corner.x, y0: corner.y - 7.4, x1: text.box.x1 + 2.5, y1: corner.y - 0.4)
    drawing.stroke(frame.corners, SheetStyle.stamp, width: 0.5, closed: true, .stamp)
    drawing.add(.label(text))
    drawing.add(
      .label(
        typeface.label(
          SheetText.schematicNote.text(in: language), at: PaperPoint(frame.x1 + 4, corner.y - 2.8), size: 3,
          SheetStyle.grey, .stamp)))
  }
}
