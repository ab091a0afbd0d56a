package import Pictures
import Vocabulary
import Wording

/// Draws the poster of a subdistrict or district: tiles of the localities, charts beside them, and as many further
/// sheets as the localities need for names that can be read at a metre.
package enum PosterDrawing {
  /// The paper; sheets are composed on A3 and enlarged, so that all of them look alike.
  package enum Paper: String, Sendable, CaseIterable {
    case a3, a2, a1

    fileprivate var factor: Double {
      switch self {
      case .a3: 1
      case .a2: 594 / 420
      case .a1: 2
      }
    }
  }

  package static func drawings(
    of poster: PosterSheet, on paper: Paper = .a3, typeface: Typeface
  ) -> [Drawing] {
    let carrier = FloorSheet(
      title: poster.title, subtitle: poster.subtitle, level: 0, rooms: [], rowsTitle: "",
      keyFigures: poster.keyFigures, footer: poster.footer, language: poster.language)
    let frame = SheetFrame(carrier, typeface)
    let content = frame.content
    let panel = Box(
      x0: content.x1 - FloorSheetDrawing.panelWidth, y0: content.y0, x1: content.x1, y1: content.y1)
    let space = Box(
      x0: content.x0, y0: content.y0, x1: panel.x0 - FloorSheetDrawing.gutter, y1: content.y1)
    let tiles = PosterTiles(poster: poster, typeface: typeface)
    let factor = tiles.factor(in: space)
    var first = Drawing(width: SheetStyle.width, height: SheetStyle.height)
    var rest = tiles.pour(
      poster.groups, into: space, factor: factor, stretch: tiles.stretch(factor: factor, in: space),
      on: &first)
    if poster.groups.allSatisfy(\.tiles.isEmpty) {
      first.add(
        .label(
          typeface.label(
            PosterText.noLocalities.text(in: poster.language), at: space.centre, size: 5, anchor: .middle,
            SheetStyle.grey, .tileFact)))
    }
    let side = SidePanel(sheet: carrier, box: panel, typeface: typeface)
    let top = side.paint(on: &first)
    PosterCharts(poster: poster, box: panel, typeface: typeface, side: side).paint(from: top, on: &first)
    var drawings = [first]
    while !rest.isEmpty {
      var further = Drawing(width: SheetStyle.width, height: SheetStyle.height)
      rest = tiles.pour(rest, into: content, factor: factor, on: &further)
      drawings.append(further)
    }
    for index in drawings.indices { frame.paint(page: index + 1, of: drawings.count, on: &drawings[index]) }
    return paper == .a3 ? drawings : drawings.map { $0.scaled(by: paper.factor) }
  }
}
