import Pictures
import Vocabulary
import Wording

/// Paints the map itself: reach, homes, ways, marks, names, scale bar and north.
struct SiteMapPainter {
  let map: SiteMap
  let box: Box
  let typeface: Typeface
  private let projection: SiteMapProjection
  /// Of the marks; smaller where there are many.
  private let radius: Double

  init(map: SiteMap, box: Box, typeface: Typeface) {
    self.map = map
    self.box = box
    self.typeface = typeface
    projection = SiteMapProjection(of: map, in: box)
    radius = map.sites.count <= 30 ? 3.4 : map.sites.count <= 80 ? 2.6 : 2.0
  }

  private var isCrowd: Bool { map.sites.count > 80 }

  /// Homes at one place are one circle.
  private struct Gathering {
    var point: PaperPoint
    var names: [String]
    var households: Int
    var radius: Double
  }

  private var gatherings: [Gathering] {
    var all: [Gathering] = []
    for home in map.homes {
      let point = projection.paper(home.point)
      if let index = all.firstIndex(where: { ($0.point - point).length < 0.01 }) {
        all[index].households += home.households
        all[index].names.append(home.name)
      } else {
        all.append(Gathering(point: point, names: [home.name], households: home.households, radius: 0))
      }
    }
    let most = Double(all.map(\.households).max() ?? 1)
    for index in all.indices {
      // Areas tell households apart, so radii go by the root.
      all[index].radius = max(
        radius * (isCrowd ? 0.8 : 1.35),
        radius * (isCrowd ? 1.8 : 3) * (Double(all[index].households) / most).squareRoot())
    }
    return all
  }

  func paint(on drawing: inout Drawing) {
    drawing.fill(box.corners, SheetStyle.ground, .ground)
    let reach = map.reach * projection.scale
    let kept = map.sites.filter(\.stays)
    for site in kept {
      drawing.fill(SiteMapDrawing.circle(projection.paper(site.point), reach), SiteMapDrawing.reach, .reach)
    }
    for site in kept {
      drawing.stroke(
        SiteMapDrawing.circle(projection.paper(site.point), reach), SiteMapDrawing.reachEdge, width: 0.35,
        closed: true, dash: Dash(on: 2.2, off: 1.4), .reach)
    }
    drawing.stroke(box.corners, SheetStyle.hairline, width: 0.3, closed: true, .rule)
    let gatherings = gatherings
    for home in gatherings {
      drawing.disc(home.point, radius: home.radius, SiteMapDrawing.homeEdge, .home)
      drawing.disc(home.point, radius: home.radius - 0.3, SiteMapDrawing.home, .home)
    }
    let lines = paintWalks(gatherings, on: &drawing)
    // Sites that stay lie on top, in the order of the list among themselves.
    for site in map.sites.filter({ !$0.stays }) + kept {
      // Where there are very many, those that are freed are small and the list has their numbers.
      let isSmall = isCrowd && !site.stays
      SiteMapDrawing.mark(
        site, at: projection.paper(site.point), radius: isSmall ? radius * 0.55 : radius,
        isNumbered: !isSmall,
        typeface, on: &drawing)
    }
    let furniture = paintScale(on: &drawing) + paintNorth(on: &drawing)
    // In a crowd some would find no room; all are in the list by the numbers of their marks.
    if !isCrowd { paintNames(gatherings, lines, furniture, on: &drawing) }
    dropCoveredNumbers(on: &drawing)
  }

  private func paintWalks(
    _ gatherings: [Gathering], on drawing: inout Drawing
  ) -> [(from: PaperPoint, to: PaperPoint)] {
    var lines: [(from: PaperPoint, to: PaperPoint)] = []
    for home in map.homes {
      let from = projection.paper(home.point)
      let to = projection.paper(map.sites[home.site].point)
      let length = (to - from).length
      guard length > 2 * radius else { continue }
      let along = (to - from) * (1 / length)
      let start = from + along * (radius * 1.3)
      let end = to - along * (radius + 0.8)
      let across = PaperPoint(-along.y, along.x)
      let head = isCrowd ? 1.7 : 2.6
      drawing.stroke(
        [start, end - along * (head * 0.8)], SiteMapDrawing.walk, width: isCrowd ? 0.35 : 0.6, .walk)
      drawing.fill(
        [end, end - along * head + across * (head * 0.42), end - along * head - across * (head * 0.42)],
        SiteMapDrawing.walk, .walk)
      lines.append((start, end))
    }
    return lines
  }

  private func paintNames(
    _ gatherings: [Gathering], _ lines: [(from: PaperPoint, to: PaperPoint)], _ furniture: [Box],
    on drawing: inout Drawing
  ) {
    let marks = map.sites.map {
      Box(centre: projection.paper($0.point), width: 2.3 * radius, height: 2.3 * radius)
    }
    let homes = gatherings.map { Box(centre: $0.point, width: 2 * $0.radius, height: 2 * $0.radius) }
    var names = SiteMapLabels(
      typeface: typeface, frame: box.inset(by: 0.6), taken: marks + homes + furniture, lines: lines,
      circles: map.sites.filter(\.stays).map { projection.paper($0.point) },
      reach: map.reach * projection.scale)
    let size = map.sites.count <= 30 ? 3.6 : map.sites.count <= 80 ? 3.0 : 2.5
    func reach(_ point: PaperPoint) -> Double {
      gatherings.filter { ($0.point - point).length < 0.01 }.map(\.radius).max().map {
        max($0, radius * 1.15)
      }
        ?? radius * 1.15
    }
    var wishes: [SiteMapLabels.Wish] = []
    for site in map.sites.filter(\.stays) + map.sites.filter({ !$0.stays }) {
      let point = projection.paper(site.point)
      wishes.append(
        .init(
          text: site.name, size: site.stays ? size : size * 0.9, isBold: site.stays,
          colour: site.stays ? SheetStyle.ink : SheetStyle.fact, centre: point, radius: reach(point)))
    }
    let points = map.sites.map { projection.paper($0.point) }
    for home in gatherings where !points.contains(where: { ($0 - home.point).length < 0.01 }) {
      wishes.append(
        .init(
          text: home.names.joined(separator: map.language == .chinese ? "、" : ", "), size: size * 0.9,
          isBold: false, colour: SheetStyle.fact, centre: home.point, radius: home.radius))
    }
    for wish in wishes {
      guard let (label, isClear) = names.place(wish) else { continue }
      if !isClear { drawing.fill(label.box.inset(by: -0.4).corners, SheetStyle.ground, .ground) }
      drawing.add(.label(label))
    }
  }

  /// Where marks lie on each other, a number that is half covered is worse than none; the list has it.
  private func dropCoveredNumbers(on drawing: inout Drawing) {
    var kept: [Box] = []
    var dropped: Set<Int> = []
    for (index, shape) in drawing.shapes.enumerated().reversed() {
      guard case .label(let label) = shape, label.role == .siteNumber else { continue }
      if kept.contains(where: { $0.overlaps(label.box) }) {
        dropped.insert(index)
      } else {
        kept.append(label.box)
      }
    }
    drawing.shapes = drawing.shapes.enumerated().filter { !dropped.contains($0.offset) }.map(\.element)
  }

  private func paintScale(on drawing: inout Drawing) -> [Box] {
    let lengths = [50.0, 100, 200, 250, 500, 1000, 2000, 2500, 5000, 10_000, 20_000, 50_000, 100_000]
    let length = lengths.last { $0 * projection.scale <= 55 } ?? 50
    let width = length * projection.scale
    let y = box.y1 - 5
    let x = box.x0 + 5
    for half in 0..<2 {
      let part = Box(x: x + Double(half) * width / 2, y: y - 1.5, width: width / 2, height: 1.5)
      drawing.fill(part.corners, half == 0 ? SheetStyle.ink : .white, .scale)
      drawing.stroke(part.corners, SheetStyle.ink, width: 0.2, closed: true, .scale)
    }
    let isLong = length >= 1000
    let number = isLong ? length / 1000 : length
    let text =
      (number == number.rounded() ? String(Int(number)) : String(number)) + " "
      + (isLong ? SitingText.kilometres : .metres).text(in: map.language)
    let labels = [
      typeface.label("0", at: PaperPoint(x, y - 2.6), size: 2.8, SheetStyle.grey, .scale),
      typeface.label(
        text, at: PaperPoint(x + width, y - 2.6), size: 2.8, anchor: .middle, SheetStyle.grey, .scale),
      typeface.label(
        SitingText.scale.filled(grouped(projection.denominator)).text(in: map.language),
        at: PaperPoint(x + width + 8, y), size: 3.2, SheetStyle.ink, .scale),
    ]
    for label in labels { drawing.add(.label(label)) }
    let whole = labels.reduce(Box(x: x, y: y - 2, width: width, height: 2)) { $0.union($1.box) }
    return [whole.inset(by: -1)]
  }

  private func grouped(_ number: Int) -> String {
    let digits = String(number)
    return digits.enumerated().map { index, digit in
      (index > 0 && (digits.count - index) % 3 == 0 ? "," : "") + String(digit)
    }.joined()
  }

  private func paintNorth(on drawing: inout Drawing) -> [Box] {
    let x = box.x1 - 8
    let top = box.y0 + 5
    drawing.fill(
      [PaperPoint(x, top), PaperPoint(x + 2.2, top + 8), PaperPoint(x, top + 6.2)], SheetStyle.ink, .north)
    drawing.stroke(
      [PaperPoint(x, top), PaperPoint(x - 2.2, top + 8), PaperPoint(x, top + 6.2)], SheetStyle.ink,
      width: 0.25,
      closed: true, .north)
    let label = typeface.label(
      SitingText.north.text(in: map.language), at: PaperPoint(x, top + 12), size: 3.4, anchor: .middle,
      bold: true,
      SheetStyle.ink, .north)
    drawing.add(.label(label))
    return [Box(x0: x - 3, y0: top - 1, x1: x + 3, y1: top + 13)]
  }
}
