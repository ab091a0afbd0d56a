import Vocabulary

/// The entities of a drawing where they are in the end, blocks put in their places; still in units of the drawing.
struct DXFModel {
  struct Path {
    var points: [Point]
    var isClosed: Bool
    var layer: DXFLayer
    var line: Int
  }

  struct Segment {
    var from: Point
    var to: Point
    var layer: DXFLayer
    var line: Int
  }

  struct Arc {
    var centre: Point
    var from: Point
    var middle: Point
    var to: Point
    var layer: DXFLayer
    var line: Int
  }

  struct Text {
    /// Where it hangs and, for a text that hangs at its left end, about its middle.
    var anchors: [Point]
    var words: [String]
  }

  /// Blocks in blocks deeper than this, and more entities than this out of blocks, are no floor.
  private static let depthLimit = 8
  private static let budget = 2_000_000

  private(set) var paths: [Path] = []
  private(set) var segments: [Segment] = []
  private(set) var arcs: [Arc] = []
  private(set) var texts: [Text] = []
  /// True when blocks were put in so often that some were left out.
  private(set) var isCutShort = false

  private let drawing: DXFDrawing
  private let layers: [DXFLayer]
  /// True for blocks whose name says that they are doors.
  private let isDoor: [Bool]
  private let isLeftOut: [Bool]
  private let readText: (DXFEntity.Words) -> String
  private var count = 0

  /// - Parameter readText: gives the words of a text as they would be read.
  init(
    _ drawing: DXFDrawing, layerNames: [String], blockNames: [String],
    readText: @escaping (DXFEntity.Words) -> String
  ) {
    self.drawing = drawing
    self.readText = readText
    layers = layerNames.map { DXFLayer(named: $0) }
    isDoor = blockNames.map(Self.isDoorName)
    // Dimensions draw themselves as blocks without a name.
    isLeftOut = blockNames.map { $0.uppercased().hasPrefix("*D") }
    put(drawing.entities, .identity, layer: nil, depth: 0)
  }

  /// `M0921` is how door schedules name a door.
  private static func isDoorName(_ name: String) -> Bool {
    let word = name.uppercased()
    if word.contains("DOOR") || word.contains("门") { return true }
    return word.hasPrefix("M") && word.count >= 4 && word.dropFirst().allSatisfy(\.isNumber)
  }

  private mutating func put(_ entities: [DXFEntity], _ transform: DXFTransform, layer: DXFLayer?, depth: Int)
  {
    for entity in entities {
      count += 1
      guard count <= Self.budget else {
        isCutShort = true
        return
      }
      // What a door's block draws belongs to the door, on whatever layer it was drawn.
      var own = layers.indices.contains(entity.layer) ? layers[entity.layer] : .other
      if let layer, case .door = layer { own = layer } else if let layer, own == .other { own = layer }
      switch entity.shape {
      case .path(let points, let isClosed):
        paths.append(
          .init(points: points.map { transform($0) }, isClosed: isClosed, layer: own, line: entity.line))
      case .line(let from, let to):
        segments.append(.init(from: transform(from), to: transform(to), layer: own, line: entity.line))
      case .arc(let centre, let from, let middle, let to):
        arcs.append(
          .init(
            centre: transform(centre), from: transform(from), middle: transform(middle), to: transform(to),
            layer: own, line: entity.line))
      case .text(let words): put(words, transform)
      case .insert(let insert): put(insert, transform, layer: own, depth: depth)
      }
    }
  }

  private mutating func put(_ words: DXFEntity.Words, _ transform: DXFTransform) {
    let lines = readText(words).split(whereSeparator: \.isNewline).map { PlainText.folded(String($0)) }
      .filter { !$0.isEmpty && !Self.isMeasure($0) }
    guard !lines.isEmpty else { return }
    var anchors = [transform(words.alignment ?? words.at)]
    if words.alignment != nil { anchors.append(transform(words.at)) }
    // Characters are about as wide as high.
    let width = words.height * Double(lines[0].unicodeScalars.count)
    if words.height > 0 {
      anchors.append(transform(Point(x: words.at.x + width / 2, y: words.at.y + words.height / 2)))
    }
    texts.append(.init(anchors: anchors, words: lines))
  }

  /// Areas and heights that stand in a room beside its name: `36.5㎡`, `S=36.5`, `±0.000`, `3.600`.
  private static func isMeasure(_ word: String) -> Bool {
    guard let first = word.unicodeScalars.first, "+-±.SA面0123456789".unicodeScalars.contains(first) else {
      return false
    }
    if Double(word) != nil { return word.contains(".") }
    if word.hasPrefix("±") || word.hasPrefix("S=") || word.hasPrefix("A=") || word.hasPrefix("面积") {
      return true
    }
    guard word.first?.isNumber == true || word.first == "+" || word.first == "-" else { return false }
    let unit = word.drop { $0.isASCII && ($0.isNumber || "+-., ".contains($0)) }.lowercased()
    return ["㎡", "m2", "m²", "平方米", "平米", "m"].contains(unit)
  }

  private mutating func put(
    _ insert: DXFEntity.Insert, _ transform: DXFTransform, layer: DXFLayer, depth: Int
  ) {
    guard depth < Self.depthLimit, drawing.blocks.indices.contains(insert.block), !isLeftOut[insert.block]
    else {
      return
    }
    let block = drawing.blocks[insert.block]
    let own = isDoor[insert.block] ? DXFLayer.door(withWindows: false) : layer
    for column in 0..<insert.columns {
      for row in 0..<insert.rows where !isCutShort {
        put(
          block.entities, transform.inserting(insert, base: block.base, column: column, row: row), layer: own,
          depth: depth + 1)
      }
    }
  }
}
