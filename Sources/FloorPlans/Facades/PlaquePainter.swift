import Pictures
import Vocabulary

/// Draws plaques with their texts, marks and dimensions.
struct PlaquePainter {
  let typeface: Typeface
  /// From the middle of the threshold to the paper.
  let origin: PaperPoint

  private static let supposed = Dash(on: 1.6, off: 1.1)

  /// - Returns: false where the text could not be read and lines stand for it.
  func paint(_ hung: HungPlaque, on drawing: inout Drawing) -> Bool {
    let plaque = hung.measured.plaque
    let plate = hung.plate.moved(by: origin)
    if !hung.leader.isEmpty {
      drawing.stroke(hung.leader.map { $0 + origin }, SheetStyle.grey, width: 0.25, .leader)
    }
    let face = FacadeStyle.face(of: plaque.material, plaque.textColour)
    drawing.fill(plate.corners, face, .plaque)
    frame(hung, plate, on: &drawing)
    let letters = FacadeStyle.letters(of: plaque.material, plaque.textColour)
    let text = PlaqueText(of: hung.measured, on: plate, typeface)
    if let text {
      for label in text.labels { drawing.add(.label(label)) }
    } else {
      lines(plaque.text, hung.measured.isVertical, plate, letters, on: &drawing)
    }
    for dimension in hung.dimensions { paint(dimension, on: &drawing) }
    MarkPainter(typeface: typeface).paint(
      plaque.style, "\(plaque.number)", at: hung.mark + origin, radius: hung.radius, .plan, on: &drawing)
    return text != nil
  }

  /// In the colour of what becomes of it; dashed where the size is supposed, and along the lower edge where only the
  /// height above the ground is.
  private func frame(_ hung: HungPlaque, _ plate: Box, on drawing: inout Drawing) {
    let colour = SheetStyle.colour(of: hung.measured.plaque.style)
    let width = min(0.6, plate.width / 6)
    if hung.measured.isSizeSupposed {
      drawing.stroke(
        plate.corners, colour, width: width, closed: true, dash: PlaquePainter.supposed, .plaqueFrame)
      return
    }
    let corners = plate.corners
    guard hung.measured.isHeightSupposed else {
      drawing.stroke(corners, colour, width: width, closed: true, .plaqueFrame)
      return
    }
    drawing.stroke([corners[3], corners[0], corners[1], corners[2]], colour, width: width, .plaqueFrame)
    drawing.stroke(
      [corners[3], corners[2]], colour, width: width, dash: Dash(on: 0.9, off: 0.8), .plaqueFrame)
  }

  /// Lines as wide as the text's, for a text that is too small to be read; the list has it.
  private func lines(
    _ text: String, _ isColumns: Bool, _ plate: Box, _ colour: Colour, on drawing: inout Drawing
  ) {
    let length = isColumns ? plate.height : plate.width
    let breadth = isColumns ? plate.width : plate.height
    guard breadth > 1.6, length > 2 else { return }
    let count = breadth > 4 ? 2 : 1
    for index in 0..<count {
      let across = breadth * (Double(index) + 0.5) / Double(count)
      let long = length * (index == count - 1 && count > 1 ? 0.5 : 0.8)
      let points =
        isColumns
        ? [
          PaperPoint(plate.x1 - across, plate.y0 + length * 0.1),
          PaperPoint(plate.x1 - across, plate.y0 + length * 0.1 + long),
        ]
        : [
          PaperPoint(plate.centre.x - long / 2, plate.y0 + across),
          PaperPoint(plate.centre.x + long / 2, plate.y0 + across),
        ]
      drawing.stroke(points, colour, width: min(0.7, breadth / 5), .plaqueLines)
    }
  }

  private func paint(_ dimension: HungPlaque.Dimension, on drawing: inout Drawing) {
    let colour = dimension.isBroken ? SheetStyle.stamp : FacadeStyle.dimension
    if let from = dimension.line.first, let to = dimension.line.last, dimension.line.count == 2 {
      drawing.stroke([from + origin, to + origin], colour, width: 0.2, .dimensionLine)
      for end in [from, to] {
        // The slanting tick of a drawing office.
        let tick = PaperPoint(0.7, -0.7)
        drawing.stroke([end + origin - tick, end + origin + tick], colour, width: 0.3, .dimensionLine)
      }
    }
    var label = dimension.text
    label.origin = label.origin + origin
    label.box = label.box.moved(by: origin)
    drawing.add(.label(label))
  }
}

extension Box {
  func moved(by offset: PaperPoint) -> Box {
    Box(x0: x0 + offset.x, y0: y0 + offset.y, x1: x1 + offset.x, y1: y1 + offset.y)
  }
}
