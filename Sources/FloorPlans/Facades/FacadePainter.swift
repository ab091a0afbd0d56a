import Pictures
import Vocabulary
import Wording

/// Draws one elevation: wall, door, ground with its height scale, what stands beside the building, the plaques.
struct FacadePainter {
  let sheet: FacadeSheet
  let entrance: FacadeSheet.Entrance
  let composed: FacadeComposer
  let isAfter: Bool
  let typeface: Typeface
  let origin: PaperPoint
  /// Left end of the ground, where the height scale stands.
  let left: Double
  let right: Double

  static let rulerWidth = 12.0
  /// Of captions and earth below the ground line.
  static let groundDepth = 7.5

  private var scale: Double { composed.scale }
  /// On the paper, of what stands beside the building.
  private var ground: Double { origin.y + composed.pieceGround }
  private var side: FacadeSheet.Side { isAfter ? entrance.after : entrance.before }

  /// - Returns: the numbers of the plaques whose texts could not be read.
  func paint(on drawing: inout Drawing) -> [Int] {
    wall(on: &drawing)
    for piece in composed.pieces { paint(piece.zone, piece.box, on: &drawing) }
    door(on: &drawing)
    ground(on: &drawing)
    ruler(on: &drawing)
    let painter = PlaquePainter(typeface: typeface, origin: origin)
    let hung = isAfter ? composed.after : composed.before
    let unreadable = hung.filter { !painter.paint($0, on: &drawing) }.map(\.measured.plaque.number)
    if hung.isEmpty {
      drawing.add(
        .label(
          typeface.label(
            FacadeText.nothingHangs.text(in: sheet.language),
            at: origin + PaperPoint(composed.door.centre.x, composed.door.y0 - 6), size: 4, anchor: .middle,
            SheetStyle.grey, .caption)))
    }
    captions(on: &drawing)
    return unreadable
  }

  // MARK: The building

  private func wall(on drawing: inout Drawing) {
    let wall = composed.wall.moved(by: origin)
    drawing.fill(wall.corners, FacadeStyle.wall, .wallFace)
    let base = Box(x0: wall.x0, y0: wall.y1 - 300 * scale, x1: wall.x1, y1: wall.y1)
    drawing.fill(base.corners, FacadeStyle.base, .wallFace)
    guard composed.upper != nil || (sheet.storeys ?? 2) > 1 else {
      drawing.stroke(wall.corners, FacadeStyle.wallEdge, width: 0.4, closed: true, .structure)
      let eaves = Box(x0: wall.x0 - 1.5, y0: wall.y0 - 1.4, x1: wall.x1 + 1.5, y1: wall.y0)
      drawing.fill(eaves.corners, FacadeStyle.wallEdge, .structure)
      return
    }
    for x in [wall.x0, wall.x1] {
      drawing.stroke(
        [PaperPoint(x, wall.y0), PaperPoint(x, wall.y1)], FacadeStyle.wallEdge, width: 0.4, .structure)
    }
    breakLine(from: wall.x0, to: wall.x1, at: wall.y0, on: &drawing)
    guard let upper = composed.upper?.moved(by: origin) else { return }
    breakLine(from: wall.x0, to: wall.x1, at: upper.y1, on: &drawing)
    let roof = Box(x0: wall.x0, y0: upper.y1 - 2.2, x1: wall.x1, y1: upper.y1)
    drawing.fill(roof.corners, FacadeStyle.base, .wallFace)
    // What stands on a roof has a frame behind it, what hangs high has the wall.
    for hung in isAfter ? composed.after : composed.before where hung.isUpper {
      let plate = hung.plate.moved(by: origin)
      for part in [0.15, 0.5, 0.85] {
        let x = plate.x0 + plate.width * part
        drawing.stroke(
          [PaperPoint(x, plate.y0 + 0.5), PaperPoint(x, upper.y1 - 2.2)], FacadeStyle.wallEdge, width: 0.35,
          .structure)
      }
    }
  }

  /// The zigzag that says that something is left out.
  private func breakLine(from x0: Double, to x1: Double, at y: Double, on drawing: inout Drawing) {
    var points = [PaperPoint(x0 - 2.5, y)]
    for part in [0.25, 0.75] {
      let x = x0 + (x1 - x0) * part
      points += [
        PaperPoint(x - 2.4, y), PaperPoint(x - 0.9, y - 1.8), PaperPoint(x + 0.9, y + 1.8),
        PaperPoint(x + 2.4, y),
      ]
    }
    drawing.stroke(points + [PaperPoint(x1 + 2.5, y)], FacadeStyle.wallEdge, width: 0.3, .structure)
  }

  private func door(on drawing: inout Drawing) {
    let door = composed.door.moved(by: origin)
    drawing.fill(door.corners, FacadeStyle.door, .door)
    let posts = [
      PaperPoint(door.x0, door.y1), PaperPoint(door.x0, door.y0), PaperPoint(door.x1, door.y0),
      PaperPoint(door.x1, door.y1),
    ]
    // Nobody measured how high doors are; often not how wide.
    let isMeasured = entrance.doorWidth != nil
    if isMeasured {
      drawing.stroke([posts[0], posts[1]], FacadeStyle.doorFrame, width: 0.7, .door)
      drawing.stroke([posts[2], posts[3]], FacadeStyle.doorFrame, width: 0.7, .door)
      drawing.stroke(
        [posts[1], posts[2]], FacadeStyle.doorFrame, width: 0.7, dash: Dash(on: 1.6, off: 1.1), .door)
    } else {
      drawing.stroke(posts, FacadeStyle.doorFrame, width: 0.7, dash: Dash(on: 1.6, off: 1.1), .door)
    }
    let leaves = composed.door.width / scale > 1300 ? 2 : 1
    for leaf in 1..<(leaves + 1) where leaf < leaves {
      let x = door.x0 + door.width * Double(leaf) / Double(leaves)
      drawing.stroke(
        [PaperPoint(x, door.y0), PaperPoint(x, door.y1)], FacadeStyle.doorFrame, width: 0.35, .door)
    }
    let handle = door.y1 - 1000 * scale
    for x in leaves == 2 ? [door.centre.x - 1.4, door.centre.x + 1.4] : [door.x1 - 1.6] {
      drawing.stroke(
        [PaperPoint(x, handle - 1.6), PaperPoint(x, handle + 1.6)], FacadeStyle.doorFrame, width: 0.5, .door)
    }
  }

  private func paint(_ zone: MeasuredPlaque.Zone, _ box: Box, on drawing: inout Drawing) {
    let hung = (isAfter ? composed.after : composed.before).filter { $0.measured.zone == zone }
    let plates = hung.map { $0.plate.moved(by: self.origin) }
    let box = box.moved(by: self.origin)
    let origin = PaperPoint(self.origin.x, ground)
    switch zone {
    case .gate:
      guard let span = plates.reduced else { return }
      let width = max(FacadeStyle.pillarWidth * scale, span.width + 2)
      let top = min(origin.y - FacadeStyle.pillarHeight * scale, span.y0 - 1.2)
      let pillar = Box(x0: span.centre.x - width / 2, y0: top, x1: span.centre.x + width / 2, y1: origin.y)
      drawing.fill(pillar.corners, FacadeStyle.structure, .structure)
      drawing.stroke(pillar.corners, FacadeStyle.wallEdge, width: 0.35, closed: true, .structure)
      let cap = Box(x0: pillar.x0 - 1, y0: top - 1.2, x1: pillar.x1 + 1, y1: top)
      drawing.fill(cap.corners, FacadeStyle.wallEdge, .structure)
    case .fence:
      let top = origin.y - FacadeStyle.fenceHeight * scale
      for rail in [top + 1.5, origin.y - 2.5] {
        drawing.stroke(
          [PaperPoint(box.x0, rail), PaperPoint(box.x1, rail)], FacadeStyle.wallEdge, width: 0.4, .structure)
      }
      for x in stride(from: box.x0 + 0.8, to: box.x1, by: 2.6) {
        drawing.stroke(
          [PaperPoint(x, top), PaperPoint(x, origin.y)], FacadeStyle.wallEdge, width: 0.3, .structure)
      }
    case .yard:
      for plate in plates {
        for x in [plate.x0 + plate.width * 0.12, plate.x1 - plate.width * 0.12] {
          drawing.stroke(
            [PaperPoint(x, plate.y0), PaperPoint(x, origin.y)], FacadeStyle.wallEdge, width: 0.7, .structure)
        }
      }
    case .lintel, .doorLeft, .doorRight, .wall, .roof: return
    }
  }

  // MARK: Ground and heights

  private func ground(on drawing: inout Drawing) {
    earth(from: left, to: right, at: origin.y, on: &drawing)
    if composed.pieceGround > 0, let strip = composed.pieces.map(\.box).reduced {
      earth(from: strip.x0 + origin.x - 4, to: strip.x1 + origin.x + 4, at: ground, on: &drawing)
    }
    let top = composed.wall.y0 + origin.y
    if let line = sheet.heightLine {
      let y = origin.y - line.height.millimetres * scale
      guard y > top else { return }
      drawing.stroke(
        [PaperPoint(left + FacadePainter.rulerWidth - 3, y), PaperPoint(right, y)], SheetStyle.stamp,
        width: 0.25,
        dash: Dash(on: 3, off: 1.4), .ruler)
    }
  }

  private func earth(from x0: Double, to x1: Double, at y: Double, on drawing: inout Drawing) {
    drawing.stroke([PaperPoint(x0, y), PaperPoint(x1, y)], SheetStyle.ink, width: 0.7, .earth)
    for x in stride(from: x0 + 2, to: x1 - 0.5, by: 4) {
      drawing.stroke(
        [PaperPoint(x, y + 0.4), PaperPoint(x - 1.4, y + 1.8)], FacadeStyle.earth, width: 0.2, .earth)
    }
  }

  /// A tick every half metre, a number every metre.
  private func ruler(on drawing: inout Drawing) {
    let x = left + 8
    let top = -composed.wall.y0 / scale
    drawing.stroke(
      [PaperPoint(x, origin.y), PaperPoint(x, origin.y - top * scale)], SheetStyle.ink, width: 0.25, .ruler)
    let isFine = 500 * scale > 3
    for height in stride(from: 0.0, through: top, by: isFine ? 500 : 1000) {
      let y = origin.y - height * scale
      let isWhole = height.truncatingRemainder(dividingBy: 1000) == 0
      drawing.stroke(
        [PaperPoint(x - (isWhole ? 1.8 : 1), y), PaperPoint(x, y)], SheetStyle.ink, width: 0.25, .ruler)
      guard isWhole else { continue }
      drawing.add(
        .label(
          typeface.label(
            tenths(height / 1000)
              + (height == 0
                ? "" : height + 1000 > top ? " " + SheetText.metres.text(in: sheet.language) : ""),
            at: PaperPoint(x - 2.4, y + (height == 0 ? -0.4 : 1)), size: 2.8, anchor: .end, SheetStyle.grey,
            .ruler)))
    }
  }

  /// What the parts of the façade are called, below the ground line; a name without room is left out.
  private func captions(on drawing: inout Drawing) {
    let hung = isAfter ? composed.after : composed.before
    var names: [(x: Double, y: Double, text: String)] = [(origin.x, origin.y, entrance.name)]
    let parts: [MeasuredPlaque.Zone] = [.doorLeft, .doorRight, .gate, .fence, .yard]
    for zone in parts {
      let boxes = hung.filter { $0.measured.zone == zone && !$0.isUpper }.map(\.plate)
      guard let box = boxes.reduced, let plaque = hung.first(where: { $0.measured.zone == zone }) else {
        continue
      }
      names.append(
        (
          box.centre.x + origin.x, zone.isBeside ? ground : origin.y,
          plaque.measured.plaque.position.term.text(in: sheet.language)
        ))
    }
    for isLeft in [true, false] {
      let boxes = hung.filter {
        $0.measured.zone == .wall && !$0.isUpper && ($0.plate.centre.x < 0) == isLeft
      }.map(\.plate)
      guard let box = boxes.reduced else { continue }
      names.append((box.centre.x + origin.x, origin.y, Position.outerWall.term.text(in: sheet.language)))
    }
    var taken: [Box] = []
    for (index, name) in names.enumerated() {
      let label = typeface.label(
        name.text, at: PaperPoint(name.x, name.y + 5.6), size: FacadeStyle.captionSize, anchor: .middle,
        bold: index == 0, index == 0 ? SheetStyle.ink : SheetStyle.grey, .caption)
      guard label.box.x0 >= left, label.box.x1 <= right,
        !taken.contains(where: { $0.inset(by: -1.2).overlaps(label.box) })
      else { continue }
      taken.append(label.box)
      drawing.add(.label(label))
    }
    guard let upper = composed.upper?.moved(by: origin), hung.contains(where: \.isUpper) else { return }
    let roof = typeface.label(
      Position.roof.term.text(in: sheet.language), at: PaperPoint(left, upper.y1 - 0.4),
      size: FacadeStyle.captionSize, SheetStyle.grey, .caption)
    let isFree = hung.allSatisfy { plaque in
      plaque.taken.allSatisfy { !$0.moved(by: origin).overlaps(roof.box) }
    }
    if isFree { drawing.add(.label(roof)) }
  }
}
