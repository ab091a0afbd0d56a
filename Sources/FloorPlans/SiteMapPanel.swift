import Pictures
import Vocabulary
import Wording

/// Legend and list beside a map of sites.
struct SiteMapPanel {
  let map: SiteMap
  let box: Box
  let typeface: Typeface
  let side: SidePanel

  private static let markRadius = 2.3

  func paint(from top: Double, on drawing: inout Drawing) {
    var y = side.heading(SheetText.legend.text(in: map.language), at: top, on: &drawing)
    y = legend(at: y + 1, on: &drawing) + 4
    y = side.heading(SitingText.sitesTitle.text(in: map.language), at: y, on: &drawing)
    list(from: y + 1, on: &drawing)
  }

  private func legend(at top: Double, on drawing: inout Drawing) -> Double {
    let x = box.x0 + 4
    var y = top
    func row(_ text: String, _ paint: (PaperPoint, inout Drawing) -> Void) {
      paint(PaperPoint(x, y + 3), &drawing)
      drawing.add(
        .label(
          typeface.label(
            text, at: PaperPoint(box.x0 + 10, y + 4.2), size: SheetStyle.listSize, SheetStyle.ink, .legend)))
      y += 6.4
    }
    func words(_ text: SitingText) -> String { text.text(in: map.language) }
    row(words(.legendKept)) { at, drawing in
      drawing.disc(at, radius: Self.markRadius, SiteMapDrawing.kept, .legendShape)
    }
    if map.sites.contains(where: { !$0.stays }) {
      row(words(.legendFreed)) { at, drawing in
        let r = Self.markRadius * 1.1
        let corners = [(0.0, -r), (r, 0.0), (0.0, r), (-r, 0.0)].map { at + PaperPoint($0.0, $0.1) }
        drawing.fill(corners, .white, .legendShape)
        drawing.stroke(corners, SiteMapDrawing.freed, width: 0.5, closed: true, .legendShape)
      }
    }
    row(words(.legendDemand)) { at, drawing in
      drawing.disc(at, radius: Self.markRadius, SiteMapDrawing.homeEdge, .legendShape)
      drawing.disc(at, radius: Self.markRadius - 0.3, SiteMapDrawing.home, .legendShape)
    }
    row(words(.legendWalk)) { at, drawing in
      let left = PaperPoint(at.x - 3.4, at.y)
      let right = PaperPoint(at.x + 3.4, at.y)
      drawing.stroke([left, PaperPoint(right.x - 2, at.y)], SiteMapDrawing.walk, width: 0.6, .legendShape)
      drawing.fill(
        [right, PaperPoint(right.x - 2.6, at.y - 1.1), PaperPoint(right.x - 2.6, at.y + 1.1)],
        SiteMapDrawing.walk, .legendShape)
    }
    row(map.reachWords) { at, drawing in
      let circle = SiteMapDrawing.circle(at, Self.markRadius)
      drawing.fill(circle, SiteMapDrawing.reach, .legendShape)
      drawing.stroke(
        circle, SiteMapDrawing.reachEdge, width: 0.35, closed: true, dash: Dash(on: 1.1, off: 0.8),
        .legendShape)
    }
    return y
  }

  /// How tight a list is set.
  private struct Setting {
    var columns: Int
    /// Of a row, mm.
    var height: Double
    var size: Double

    static let roomy = Setting(columns: 1, height: 9.4, size: SheetStyle.listSize)
    static let short = Setting(columns: 2, height: 5.6, size: 2.9)
    static let tight = Setting(columns: 3, height: 4.6, size: 2.5)

    /// The room for a line below the list is kept where not every site is in it.
    func rows(in room: Double, ofAll: Bool) -> Int { max(1, Int((room - (ofAll ? 0 : 5)) / height)) }
  }

  /// Name and figures of each site; names alone where there are many, and only of those that stay where there are
  /// very many.
  private func list(from top: Double, on drawing: inout Drawing) {
    let room = box.y1 - top
    let kept = map.sites.filter(\.stays)
    let choices: [(setting: Setting, sites: [SiteMap.Site])] = [
      (.roomy, map.sites), (.short, map.sites), (.short, kept), (.tight, kept),
    ]
    let (setting, sites) =
      choices.first { setting, sites in
        setting.rows(in: room, ofAll: sites.count == map.sites.count) * setting.columns >= sites.count
      } ?? (.tight, kept)
    let isShort = setting.columns > 1
    let (columns, height) = (setting.columns, setting.height)
    let perColumn = setting.rows(in: room, ofAll: sites.count == map.sites.count)
    let width = (box.width - Double(columns - 1) * 4) / Double(columns)
    for (index, site) in sites.prefix(perColumn * columns).enumerated() {
      let x = box.x0 + Double(index / perColumn) * (width + 4)
      let y = top + Double(index % perColumn) * height
      SiteMapDrawing.mark(
        site, at: PaperPoint(x + (columns > 2 ? 3 : 4), y + height / 2 - 0.4), radius: isShort ? 2.1 : 2.9,
        typeface, on: &drawing
      )
      let indent = columns > 2 ? 7.0 : 10.0
      let textWidth = width - indent
      let size = setting.size
      drawing.add(
        .label(
          typeface.label(
            cut(site.name, textWidth, size), at: PaperPoint(x + indent, y + (isShort ? height * 0.62 : 3.6)),
            size: size,
            bold: site.stays && !isShort, SheetStyle.ink, .list)))
      guard !isShort else { continue }
      drawing.add(
        .label(
          typeface.label(
            cut(site.note, textWidth, SheetStyle.noteSize), at: PaperPoint(x + indent, y + 7.6),
            size: SheetStyle.noteSize, SheetStyle.grey, .listNote)))
    }
    let left = map.sites.count - min(sites.count, perColumn * columns)
    guard left > 0 else { return }
    drawing.add(
      .label(
        typeface.label(
          SitingText.furtherSites.filled(left).text(in: map.language), at: PaperPoint(box.x0, box.y1 - 0.6),
          size: SheetStyle.noteSize, SheetStyle.grey, .page)))
  }

  private func cut(_ text: String, _ width: Double, _ size: Double) -> String {
    guard typeface.width(of: text, size: size) > width else { return text }
    var short = text
    while !short.isEmpty, typeface.width(of: short + "…", size: size) > width { short.removeLast() }
    return short + "…"
  }
}
