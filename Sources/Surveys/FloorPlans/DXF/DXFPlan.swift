import Foundation
import Tables
import Vocabulary
import Wording

/// A floor out of a DXF drawing: closed polylines are rooms, texts inside their names, arcs and lines on door layers
/// their doors.
struct DXFPlan {
  /// A closed outline that may be a room.
  private struct Candidate {
    var outline: Outline
    var layer: DXFLayer
    var line: Int
    var words: [String] = []
  }

  /// m² of the smallest and of the largest outline that is taken for a room.
  private static let leastArea = 0.5
  private static let mostArea = 20_000.0
  /// Shares of the length of an outline that its draughtsman meant to close: a smaller gap is closed on the quiet, a
  /// smaller one than the other is told.
  private static let closedGap = 0.005
  private static let toldGap = 0.5
  /// So many remarks of one kind are told one by one.
  private static let listed = 10
  /// Coordinates beyond this are those of a town's grid, metres.
  private static let frameLimit = 100_000.0

  private let drawing: DXFDrawing
  private let model: DXFModel
  private var candidates: [Candidate] = []
  private var scale = 1.0
  private var small = 0
  private var beside = 0

  static func read(_ data: Data, level: Int?, into plan: inout DrawnPlan) {
    guard plan.site != nil, let level else {
      plan.note(.error, "floorplan-unplaced", PlanFileText.unplaced.filled(), .unplacedCure)
      return
    }
    data.withUnsafeBytes { raw in
      let bytes = raw.bindMemory(to: UInt8.self)
      let drawing = DXFDrawing(bytes)
      guard !drawing.isTooLarge else {
        plan.note(
          .error, "floorplan-too-large", PlanFileText.dxfTooLarge.filled(DXFDrawing.entityLimit),
          .tooLargeCure)
        return
      }
      var reading = DXFPlan(drawing, bytes, &plan)
      reading.read(level: level, into: &plan)
    }
  }

  private init(_ drawing: DXFDrawing, _ bytes: UnsafeBufferPointer<UInt8>, _ plan: inout DrawnPlan) {
    self.drawing = drawing
    let texts = DXFTexts(drawing, bytes)
    if texts.encoding.contradictsHeader, let name = texts.encoding.name {
      plan.note(
        .note, "dxf-encoding",
        PlanFileText.dxfEncoding.filled(name, drawing.codePage.isEmpty ? drawing.version : drawing.codePage))
    }
    model = DXFModel(
      drawing, layerNames: texts.layerNames, blockNames: texts.blockNames, readText: { texts.plain($0) })
  }

  private mutating func read(level: Int, into plan: inout DrawnPlan) {
    if let line = drawing.damagedLine {
      plan.note(.warning, "dxf-damaged", row: line, PlanFileText.dxfDamaged.filled(line), .dxfDamagedCure)
    }
    if model.isCutShort { plan.note(.warning, "dxf-blocks", PlanFileText.dxfBlocks.filled()) }
    collect()
    let units = measure()
    tell(units, &plan)
    dropUnlikely()
    tellOpen(&plan)
    let doors = DXFDoors(model, scale: scale, outlines: candidates.map(\.outline)).doors
    if !candidates.isEmpty {
      let shift = frameShift(&plan)
      plan.add(
        rooms: candidates.map { candidate in
          .init(
            words: candidate.words, corners: candidate.outline.corners.map { Self.moved($0, shift) },
            row: candidate.line)
        },
        doors: doors.map { door in
          var door = door
          (door.from, door.to) = (Self.moved(door.from, shift), Self.moved(door.to, shift))
          door.into = door.into.map { Self.moved($0, shift) }
          return door
        }, level: level)
    }
    tellRest(&plan)
  }

  // MARK: Outlines and what stands in them

  /// Outlines on layers of rooms, else on any that is not of something else, else on layers of walls, else rings of
  /// single lines.
  private mutating func collect() {
    let closed = model.paths.filter { $0.points.count >= 3 && Self.isClosed($0) }
      .map { Candidate(outline: Outline($0.points), layer: $0.layer, line: $0.line) }
    for layer in [DXFLayer.room, .other, .wall] where candidates.isEmpty {
      candidates = closed.filter { $0.layer == layer }
    }
    if candidates.isEmpty {
      let lines = model.segments.filter { [.room, .wall, .other].contains($0.layer) }
      candidates = DXFLoops.rings(of: lines).map {
        Candidate(outline: Outline($0.corners), layer: .other, line: $0.line)
      }
    }
    let index = OutlineIndex(candidates.map(\.outline))
    var texts: [Int: [DXFModel.Text]] = [:]
    for text in model.texts {
      guard let home = text.anchors.lazy.compactMap({ index.smallest(around: $0) }).first else { continue }
      texts[home, default: []].append(text)
    }
    for (home, list) in texts {
      // As they are read: from the top, then from the left.
      let ordered = list.sorted { ($1.anchors[0].y, $0.anchors[0].x) < ($0.anchors[0].y, $1.anchors[0].x) }
      candidates[home].words = ordered.flatMap(\.words)
    }
  }

  private mutating func measure() -> DXFUnits {
    let named = candidates.filter { !$0.words.isEmpty }
    let units = DXFUnits(
      code: drawing.units, areas: (named.isEmpty ? candidates : named).map(\.outline.area),
      isEnglish: drawing.measurement == 0)
    scale = units.unit.metres
    for index in candidates.indices {
      candidates[index].outline.corners = candidates[index].outline.corners.map { point in
        Point(x: Self.rounded(point.x * scale), y: Self.rounded(point.y * scale))
      }
    }
    return units
  }

  /// Tenths of a millimetre.
  private static func rounded(_ value: Double) -> Double { (value * 1e4).rounded() / 1e4 }

  /// Columns, frames, furniture and the outline of the floor itself are no rooms.
  private mutating func dropUnlikely() {
    let all = candidates.count
    candidates.removeAll { candidate in
      let area = candidate.outline.area
      return !(area >= Self.leastArea && area <= Self.mostArea) && candidate.words.isEmpty
    }
    small = all - candidates.count
    let outlines = candidates.map(\.outline)
    let areas = outlines.map(\.area)
    let index = OutlineIndex(outlines)
    var isBeside = [Bool](repeating: false, count: candidates.count)
    for (inner, candidate) in candidates.enumerated() {
      guard let point = candidate.outline.corners.first else { continue }
      let middle = Self.middle(candidate.outline)
      for outer in index.near(middle) where outer != inner {
        guard areas[outer] > areas[inner], outlines[outer].contains(middle),
          outlines[outer].contains(point) || outlines[outer].distance(to: point) < 0.1
        else { continue }
        // The named one of two is the room.
        if !candidate.words.isEmpty, candidates[outer].words.isEmpty {
          isBeside[outer] = true
        } else if candidate.words.isEmpty, !candidates[outer].words.isEmpty {
          isBeside[inner] = true
        }
      }
    }
    beside = isBeside.filter { $0 }.count
    candidates = zip(candidates, isBeside).filter { !$0.1 }.map(\.0)
  }

  private static func middle(_ outline: Outline) -> Point {
    let (low, high) = outline.bounds
    return Point(x: (low.x + high.x) / 2, y: (low.y + high.y) / 2)
  }

  private static func moved(_ point: Point, _ shift: Point) -> Point {
    Point(x: rounded(point.x - shift.x), y: rounded(point.y - shift.y))
  }

  /// Drawings in a town's grid are moved to their own corner.
  private func frameShift(_ plan: inout DrawnPlan) -> Point {
    let lows = candidates.map { $0.outline.bounds.low }
    let (xs, ys) = (lows.map(\.x).sorted(), lows.map(\.y).sorted())
    let middle = Point(x: xs[xs.count / 2], y: ys[ys.count / 2])
    guard max(abs(middle.x), abs(middle.y)) > Self.frameLimit, abs(middle.x) < 1e9, abs(middle.y) < 1e9 else {
      return Point(x: 0, y: 0)
    }
    // Of what is not far from the middle, so that a stray outline does not set the corner.
    let near = lows.filter { abs($0.x - middle.x) < 500 && abs($0.y - middle.y) < 500 }
    let corner = Outline(near).bounds.low
    plan.note(.note, "dxf-frame", PlanFileText.dxfFrame.filled(PlanNumber.place(corner)))
    return corner
  }

  // MARK: What is to be said

  private func tell(_ units: DXFUnits, _ plan: inout DrawnPlan) {
    guard !candidates.isEmpty else { return }
    if units.isDoubtful {
      plan.note(.warning, "dxf-units", PlanFileText.dxfUnitsDoubtful.filled(units.unit.name), .dxfUnitsCure)
    } else if let declared = units.declared {
      if declared == units.unit {
        plan.note(.note, "dxf-units", PlanFileText.dxfUnitsDeclared.filled(units.unit.name))
      } else {
        plan.note(
          .warning, "dxf-units", PlanFileText.dxfUnitsContradicted.filled(units.unit.name, declared.name),
          .dxfUnitsCure)
      }
    } else {
      plan.note(.note, "dxf-units", PlanFileText.dxfUnitsGuessed.filled(units.unit.name), .dxfUnitsCure)
    }
  }

  /// Outlines on layers of rooms whose ends do not meet.
  private func tellOpen(_ plan: inout DrawnPlan) {
    let open = model.paths.filter { path in
      path.layer == .room && path.points.count >= 3 && !Self.isClosed(path)
        && Self.gap(of: path) < Self.toldGap * Self.length(of: path)
    }
    for path in open.prefix(Self.listed) {
      let outline = Outline(
        path.points.map { Point(x: Self.rounded($0.x * scale), y: Self.rounded($0.y * scale)) })
      let name = words(in: outline).joined(separator: " ")
      plan.note(
        .warning, "outline-open", row: path.line,
        PlanFileText.dxfOpen.filled(
          name.isEmpty ? "?" : name, PlanNumber.place(outline.corners[0]),
          PlanNumber.tenths(Self.gap(of: path) * scale)), .outlineCure)
    }
    if open.count > Self.listed {
      plan.note(.warning, "outline-open", PlanFileText.dxfOpenRest.filled(open.count - Self.listed))
    }
  }

  private static func isClosed(_ path: DXFModel.Path) -> Bool {
    path.isClosed || gap(of: path) <= closedGap * length(of: path)
  }

  /// Between the ends of a polyline, in units of the drawing.
  private static func gap(of path: DXFModel.Path) -> Double {
    guard let first = path.points.first, let last = path.points.last else { return 0 }
    return distance(first, last)
  }

  private static func length(of path: DXFModel.Path) -> Double {
    zip(path.points, path.points.dropFirst()).reduce(0) { $0 + distance($1.0, $1.1) }
  }

  private static func distance(_ from: Point, _ to: Point) -> Double {
    ((to.x - from.x) * (to.x - from.x) + (to.y - from.y) * (to.y - from.y)).squareRoot()
  }

  private func words(in outline: Outline) -> [String] {
    model.texts.prefix(5000).filter { text in
      text.anchors.contains { outline.contains(Point(x: $0.x * scale, y: $0.y * scale)) }
    }.flatMap(\.words)
  }

  private func tellRest(_ plan: inout DrawnPlan) {
    if small + beside > 0 { plan.note(.note, "dxf-beside", PlanFileText.dxfBeside.filled(small + beside)) }
    // Objects of Tangent are no entities of DXF; nobody but Tangent can read them.
    let proxies = drawing.otherKinds.filter { $0.key.hasPrefix("TCH_") || $0.key == "ACAD_PROXY_ENTITY" }
    if !proxies.isEmpty {
      plan.note(
        .warning, "dxf-proxy", PlanFileText.dxfProxy.filled(proxies.values.reduce(0, +)), .dxfProxyCure)
    }
    let others = drawing.otherKinds.filter { proxies[$0.key] == nil }.sorted { $0.key < $1.key }
    if !others.isEmpty {
      let list = others.prefix(8).map { "\($0.key) \($0.value)" }
      plan.note(
        .note, "dxf-kinds",
        PlanFileText.dxfKinds.filled(
          Bilingual(zh: list.joined(separator: "、"), en: list.joined(separator: ", "))))
    }
  }
}
