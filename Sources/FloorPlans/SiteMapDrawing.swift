import Foundation
package import Pictures
import Vocabulary
import Wording

/// Draws a map of sites on one sheet: the map, key figures, legend and a list of the sites.
package enum SiteMapDrawing {
  private static let panelWidth = 112.0

  static let kept = Colour(0x1b6e35)
  static let freed = Colour(0xb3261e)
  static let reach = Colour(0xe6f2e8)
  static let reachEdge = Colour(0x6fa67e)
  static let home = Colour(0xf3cf8e)
  static let homeEdge = Colour(0xa9772a)
  static let walk = Colour(0x5a6672)

  package static func drawing(of map: SiteMap, typeface: Typeface) -> Drawing {
    let sheet = FloorSheet(
      title: map.title, subtitle: map.subtitle, level: 0, rooms: [], rowsTitle: "",
      keyFigures: map.keyFigures,
      footer: map.footer, language: map.language)
    let frame = SheetFrame(sheet, typeface)
    var drawing = Drawing(width: SheetStyle.width, height: SheetStyle.height)
    let content = frame.content
    let box = Box(x0: content.x0, y0: content.y0, x1: content.x1 - panelWidth - 8, y1: content.y1)
    let panel = Box(x0: content.x1 - panelWidth, y0: content.y0, x1: content.x1, y1: content.y1)
    SiteMapPainter(map: map, box: box, typeface: typeface).paint(on: &drawing)
    let side = SidePanel(sheet: sheet, box: panel, typeface: typeface)
    let y = side.paint(on: &drawing)
    SiteMapPanel(map: map, box: panel, typeface: typeface, side: side).paint(from: y, on: &drawing)
    frame.paint(page: 1, of: 1, on: &drawing)
    return drawing
  }

  /// A mark of a site with its number: a disc for one that stays, a hollow square on its corner for one that is freed.
  static func mark(
    _ site: SiteMap.Site, at centre: PaperPoint, radius: Double, isNumbered: Bool = true,
    _ typeface: Typeface,
    on drawing: inout Drawing
  ) {
    let digits = String(site.number)
    let size = radius * (digits.count < 2 ? 1.4 : digits.count < 3 ? 1.15 : 0.85)
    if site.stays {
      drawing.disc(centre, radius: radius + 0.4, .white, .siteShape)
      drawing.disc(centre, radius: radius, kept, .siteShape)
    } else {
      let r = radius * 1.15
      let corners = [(0.0, -r), (r, 0.0), (0.0, r), (-r, 0.0)].map { centre + PaperPoint($0.0, $0.1) }
      drawing.fill(corners, .white, .siteShape)
      drawing.stroke(corners, freed, width: 0.5, closed: true, .siteShape)
    }
    guard isNumbered else { return }
    drawing.add(
      .label(
        typeface.label(
          digits, at: PaperPoint(centre.x, centre.y + size * 0.36), size: size, anchor: .middle,
          bold: site.stays,
          site.stays ? .white : freed, .siteNumber)))
  }

  static func circle(_ centre: PaperPoint, _ radius: Double) -> [PaperPoint] {
    (0..<72).map { step in
      let angle = Double(step) / 72 * 2 * Double.pi
      return PaperPoint(centre.x + radius * cos(angle), centre.y + radius * sin(angle))
    }
  }
}

extension Role {
  static let reach = Role("reach")
  static let home = Role("home")
  static let walk = Role("walk")
  static let siteShape = Role("site-shape")
  static let siteNumber = Role("site-number")
  static let siteName = Role("site-name")
  static let north = Role("north")
}
