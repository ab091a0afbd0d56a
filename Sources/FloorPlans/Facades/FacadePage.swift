import Pictures
import Vocabulary
import Wording

/// One sheet of an entrance, without its frame.
struct FacadePage {
  var drawing: Drawing
  let carrier: FloorSheet

  static let headingHeight = 9.0
  /// Between before and after on one sheet.
  static let sideGap = 4.0

  /// What elevations may take of a sheet.
  static func space(of carrier: FloorSheet, _ typeface: Typeface) -> FacadeComposer.Limits {
    let box = area(of: SheetFrame(carrier, typeface).content)
    return FacadeComposer.Limits(width: box.width, height: box.height)
  }

  /// Before over after, the list of both beside them.
  static func shared(
    _ sheet: FacadeSheet, _ entrance: FacadeSheet.Entrance, _ elevation: FacadeComposer,
    _ carrier: FloorSheet, first: Int, _ typeface: Typeface
  ) -> [FacadePage] {
    var page = FacadePage(carrier)
    let area = area(of: SheetFrame(carrier, typeface).content)
    let height = (area.height - sideGap) / 2
    let upper = Box(x: area.x0, y: area.y0, width: area.width, height: height)
    let lower = Box(x: area.x0, y: area.y1 - height, width: area.width, height: height)
    var unreadable: [Int] = []
    for (box, isAfter) in [(upper, false), (lower, true)] {
      unreadable += page.elevate(sheet, entrance, elevation, isAfter: isAfter, in: box, typeface)
    }
    let y = (upper.y1 + lower.y0) / 2
    page.drawing.stroke(
      [PaperPoint(area.x0, y), PaperPoint(area.x1, y)], SheetStyle.hairline, width: 0.2, .rule)
    return page.completed(
      sheet, entrance, plaques: (entrance.before.plaques + entrance.after.plaques).map(MeasuredPlaque.init),
      unreadable, elevation.denominator, first: first, typeface)
  }

  /// Before or after alone, on several sheets where one does not hold all that hangs.
  static func separate(
    _ sheet: FacadeSheet, _ entrance: FacadeSheet.Entrance, _ elevations: [FacadeComposer], isAfter: Bool,
    _ carrier: FloorSheet, first: Int, _ typeface: Typeface
  ) -> [FacadePage] {
    var unreadable: [Int] = []
    var sheets: [FacadePage] = []
    for (index, elevation) in elevations.enumerated() {
      var own = carrier
      if index > 0 { own.title = FacadeText.titleContinued.filled(carrier.title).text(in: sheet.language) }
      var page = FacadePage(own)
      let content = SheetFrame(own, typeface).content
      // Further elevations have no list beside them, but are as wide, for the same scale.
      unreadable += page.elevate(
        sheet, entrance, elevation, isAfter: isAfter, in: area(of: content), typeface)
      if index > 0 { page.addScale(elevation.denominator, content, sheet.language, typeface) }
      sheets.append(page)
    }
    guard let main = sheets.first, let elevation = elevations.first else { return [] }
    let plaques = (isAfter ? entrance.after : entrance.before).plaques.map(MeasuredPlaque.init)
    let further = Array(sheets.dropFirst())
    let completed = main.completed(
      sheet, entrance, plaques: plaques, unreadable, elevation.denominator, first: first,
      skipping: further.count,
      typeface)
    return completed.prefix(1) + further + completed.dropFirst()
  }

  private init(_ carrier: FloorSheet) {
    self.carrier = carrier
    drawing = Drawing(width: SheetStyle.width, height: SheetStyle.height)
  }

  private static func area(of content: Box) -> Box {
    Box(
      x0: content.x0, y0: content.y0,
      x1: content.x1 - FloorSheetDrawing.panelWidth - FloorSheetDrawing.gutter,
      y1: content.y1 - ScaleBar.height - 2)
  }

  /// - Returns: the numbers of the plaques whose texts cannot be read.
  private mutating func elevate(
    _ sheet: FacadeSheet, _ entrance: FacadeSheet.Entrance, _ elevation: FacadeComposer, isAfter: Bool,
    in box: Box, _ typeface: Typeface
  ) -> [Int] {
    let side = isAfter ? entrance.after : entrance.before
    drawing.add(
      .label(
        typeface.label(
          side.heading, at: PaperPoint(box.x0, box.y0 + FacadeStyle.headingSize),
          size: FacadeStyle.headingSize, bold: true, SheetStyle.ink, .heading)))
    let extent = elevation.extent
    let left = box.x0 + (box.width - FacadePainter.rulerWidth - extent.width - 3) / 2
    let top = box.y0 + Self.headingHeight
    let free = box.y1 - FacadePainter.groundDepth - top - extent.height
    let origin = PaperPoint(
      left + FacadePainter.rulerWidth - extent.x0, top + max(0, free) / 2 - extent.y0)
    let painter = FacadePainter(
      sheet: sheet, entrance: entrance, composed: elevation, isAfter: isAfter, typeface: typeface,
      origin: origin,
      left: left, right: origin.x + extent.x1 + 3)
    return painter.paint(on: &drawing)
  }

  private mutating func addScale(
    _ denominator: Int, _ content: Box, _ language: Language, _ typeface: Typeface
  ) {
    ScaleBar(
      scale: 1000 / Double(denominator), denominator: denominator, language: language, typeface: typeface
    )
    .paint(at: PaperPoint(content.x0, content.y1), on: &drawing)
  }

  /// The sheet with scale, figures, legend and list, and the sheets that the list goes on to.
  private func completed(
    _ sheet: FacadeSheet, _ entrance: FacadeSheet.Entrance, plaques: [MeasuredPlaque], _ unreadable: [Int],
    _ denominator: Int, first: Int, skipping: Int = 0, _ typeface: Typeface
  ) -> [FacadePage] {
    var page = self
    let content = SheetFrame(carrier, typeface).content
    let panel = Box(
      x0: content.x1 - FloorSheetDrawing.panelWidth, y0: content.y0, x1: content.x1, y1: content.y1)
    page.addScale(denominator, content, sheet.language, typeface)
    let side = SidePanel(sheet: carrier, box: panel, typeface: typeface)
    var top = side.paint(on: &page.drawing)
    top = FacadeLegend(sheet: sheet, plaques: plaques, box: panel, typeface: typeface)
      .paint(at: top, on: &page.drawing)
    let notes = FacadeNotes(sheet: sheet, entrance: entrance, plaques: plaques, unreadable: unreadable)
    var list = RowList(carrier.rows + notes.rows + side.furtherFigures, width: panel.width, typeface)
    side.pour(&list, from: top, nextPage: first + skipping + 2, on: &page.drawing)
    var pages = [page]
    while !list.isEmpty {
      var further = FacadePage(carrier)
      further.drawing = FloorSheetDrawing.further(&list, carrier, content, typeface)
      pages.append(further)
    }
    return pages
  }
}
