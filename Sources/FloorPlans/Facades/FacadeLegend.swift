import Pictures
import Vocabulary
import Wording

/// The part of the legend that only façades have: what is supposed, what dimensions and the height line mean.
struct FacadeLegend {
  let sheet: FacadeSheet
  let plaques: [MeasuredPlaque]
  let box: Box
  let typeface: Typeface

  private typealias Entry = (words: String, paint: (PaperPoint, inout Drawing) -> Void)

  private static let size = 3.1
  private static let rowHeight = 6.6

  /// - Returns: the upper edge of what is left of the box.
  func paint(at top: Double, on drawing: inout Drawing) -> Double {
    let entries = entries
    var y = top - 3
    if !entries.isEmpty {
      let widest = entries.map { typeface.width(of: $0.words, size: Self.size) }.max() ?? 0
      let columns = max(1, min(3, Int(box.width / (widest + 11))))
      let pitch = box.width / Double(columns)
      for (index, entry) in entries.enumerated() {
        let left = box.x0 + Double(index % columns) * pitch
        let middle = y + 3 + Double(index / columns) * Self.rowHeight
        entry.paint(PaperPoint(left + 2.9, middle), &drawing)
        words(entry.words, at: PaperPoint(left + 7.4, middle + Self.size * 0.36), on: &drawing)
      }
      y += Double((entries.count + columns - 1) / columns) * Self.rowHeight
    }
    if let line = sheet.heightLine {
      let middle = y + 3
      drawing.stroke(
        [PaperPoint(box.x0, middle), PaperPoint(box.x0 + 5.8, middle)], SheetStyle.stamp, width: 0.35,
        dash: Dash(on: 1.6, off: 0.7), .legendShape)
      var base = middle + Self.size * 0.36
      for part in LineBreaking.lines(line.words, width: box.width - 7.4, size: Self.size, typeface) {
        words(part, at: PaperPoint(box.x0 + 7.4, base), on: &drawing)
        base += Self.size * 1.35
      }
      y = base + 0.8
    }
    return y + 4
  }

  private func words(_ text: String, at point: PaperPoint, on drawing: inout Drawing) {
    drawing.add(.label(typeface.label(text, at: point, size: Self.size, SheetStyle.ink, .legend)))
  }

  private var entries: [Entry] {
    var entries: [Entry] = []
    func swatch(_ centre: PaperPoint) -> Box { Box(centre: centre, width: 5.4, height: 3.8) }
    if plaques.contains(where: \.isSizeSupposed) {
      entries.append(
        (
          FacadeText.legendSize.text(in: sheet.language),
          { centre, drawing in
            drawing.stroke(
              swatch(centre).corners, SheetStyle.ink, width: 0.5, closed: true, dash: Dash(on: 1.6, off: 1.1),
              .legendShape)
          }
        ))
    }
    if plaques.contains(where: { $0.isHeightSupposed && !$0.isSizeSupposed && $0.zone != .roof }) {
      entries.append(
        (
          FacadeText.legendHeight.text(in: sheet.language),
          { centre, drawing in
            let corners = swatch(centre).corners
            drawing.stroke(
              [corners[3], corners[0], corners[1], corners[2]], SheetStyle.ink, width: 0.5, .legendShape)
            drawing.stroke(
              [corners[3], corners[2]], SheetStyle.ink, width: 0.5, dash: Dash(on: 0.9, off: 0.8),
              .legendShape)
          }
        ))
    }
    if plaques.contains(where: { !$0.plaque.measures.isEmpty }) {
      entries.append(
        (
          FacadeText.legendDimension.text(in: sheet.language),
          { centre, drawing in
            let ends = [PaperPoint(centre.x - 2.4, centre.y), PaperPoint(centre.x + 2.4, centre.y)]
            drawing.stroke(ends, FacadeStyle.dimension, width: 0.25, .legendShape)
            for end in ends {
              drawing.stroke(
                [end - PaperPoint(0.7, -0.7), end + PaperPoint(0.7, -0.7)], FacadeStyle.dimension, width: 0.3,
                .legendShape)
            }
          }
        ))
    }
    return entries
  }
}
