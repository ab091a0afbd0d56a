import Tables
import Vocabulary

/// A text DXF as it is written: header values, blocks and entities of the model, in units of the drawing.
///
/// Reads LWPOLYLINE, POLYLINE, LINE, ARC, TEXT, MTEXT, ATTRIB and INSERT; other kinds are counted. Nothing is decoded
/// here: texts are places among the bytes.
struct DXFDrawing {
  /// More than this is no floor of a community centre, and is not drawn.
  static let entityLimit = 2_000_000
  static let cornerLimit = 20_000_000

  private(set) var version = ""
  private(set) var codePage = ""
  /// `$INSUNITS`; nil where the drawing does not tell.
  private(set) var units: Int?
  /// `$MEASUREMENT`: 0 English, 1 metric.
  private(set) var measurement: Int?
  private(set) var entities: [DXFEntity] = []
  private(set) var blocks: [DXFBlock] = []
  /// Where the names of layers and blocks stand among the bytes, by number.
  private(set) var layerNames: [Range<Int>] = []
  private(set) var blockNames: [Range<Int>] = []
  /// How many entities of other kinds there are.
  private(set) var otherKinds: [String: Int] = [:]
  /// The line at which the pairs broke off.
  private(set) var damagedLine: Int?
  private(set) var isTooLarge = false

  private var layerTable = ByteTable()
  private var blockTable = ByteTable()
  private var cornerCount = 0
  private var entityCount = 0
  /// The block that is being read; nil in the model.
  private var openBlock: Int?
  private var polyline: (record: DXFRecord, corners: [Point], bulges: [Double])?

  private static let ignored: Set<String> = [
    "ENDSEC", "EOF", "SEQEND", "ATTDEF", "VIEWPORT", "DIMENSION", "LEADER", "POINT", "SECTION", "TABLE",
    "ENDTAB",
  ]

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var cursor = DXFCursor(bytes)
    var section = ""
    var variable = ""
    var record = DXFRecord()
    while let pair = cursor.next() {
      if pair.code == 0 {
        if isDrawn(section) { finish(record, cursor) }
        guard !isTooLarge else { return }
        record = DXFRecord(type: cursor.text(pair.value), line: cursor.line)
        continue
      }
      switch (pair.code, section) {
      case (2, _) where record.type == "SECTION":
        section = cursor.text(pair.value)
        // Only the first name is that of the section; header variables have names as well.
        record.type = ""
      case (9, "HEADER"): variable = cursor.text(pair.value)
      case (_, "HEADER"): takeHeader(variable, pair, cursor)
      case (8, _) where isDrawn(section): record.layer = layer(pair.value, cursor)
      case (_, _) where isDrawn(section): record.take(pair, cursor)
      default: break
      }
    }
    if isDrawn(section) { finish(record, cursor) }
    if cursor.isDamaged { damagedLine = cursor.line }
  }

  private func isDrawn(_ section: String) -> Bool { section == "ENTITIES" || section == "BLOCKS" }

  private mutating func takeHeader(_ variable: String, _ pair: DXFCursor.Pair, _ cursor: DXFCursor) {
    switch (variable, pair.code) {
    case ("$ACADVER", 1): version = cursor.text(pair.value)
    case ("$DWGCODEPAGE", 3): codePage = cursor.text(pair.value)
    case ("$INSUNITS", 70): units = cursor.whole(pair.value)
    case ("$MEASUREMENT", 70): measurement = cursor.whole(pair.value)
    default: break
    }
  }

  // MARK: Entities

  private mutating func finish(_ record: DXFRecord, _ cursor: DXFCursor) {
    guard !record.isOnPaper else { return }
    switch record.type {
    case "LWPOLYLINE": add(record, record.path)
    // Bits 16 and 64 are meshes.
    case "POLYLINE": polyline = record.flags & 0x50 == 0 ? (record, [], []) : nil
    case "VERTEX": takeVertex(record)
    case "SEQEND": finishPolyline()
    case "LINE": if let line = record.lineShape { add(record, line) }
    case "ARC": if let arc = record.arc { add(record, arc) }
    case "TEXT", "MTEXT": if let words = record.words { add(record, words) }
    // Bit 1 is an attribute that is not shown.
    case "ATTRIB": if record.flags & 1 == 0, let words = record.words { add(record, words) }
    case "INSERT": if let name = record.name { add(record, record.insert(block(name, cursor))) }
    case "BLOCK": beginBlock(record, cursor)
    case "ENDBLK": openBlock = nil
    case "", "CLASS": break
    default:
      if !Self.ignored.contains(record.type), otherKinds.count < 100 || otherKinds[record.type] != nil {
        otherKinds[record.type, default: 0] += 1
      }
    }
  }

  private mutating func takeVertex(_ record: DXFRecord) {
    // Bit 16 is a control point of a spline, bits 64 and 128 belong to meshes.
    guard polyline != nil, record.flags & 0xD0 == 0 else { return }
    polyline?.corners.append(record.point)
    polyline?.bulges.append(record.bulge)
  }

  private mutating func finishPolyline() {
    guard let open = polyline else { return }
    polyline = nil
    add(
      open.record,
      DXFRecord.path(
        open.corners, open.bulges, isClosed: open.record.flags & 1 == 1, isMirrored: open.record.isMirrored))
  }

  private mutating func add(_ record: DXFRecord, _ shape: DXFEntity.Shape) {
    if case .path(let points, _) = shape {
      guard points.count > 1 else { return }
      cornerCount += points.count
    }
    entityCount += 1
    isTooLarge = entityCount > Self.entityLimit || cornerCount > Self.cornerLimit
    let entity = DXFEntity(layer: record.layer, line: record.line, shape: shape)
    if let openBlock { blocks[openBlock].entities.append(entity) } else { entities.append(entity) }
  }

  private mutating func beginBlock(_ record: DXFRecord, _ cursor: DXFCursor) {
    guard let name = record.name else { return }
    let index = block(name, cursor)
    blocks[index].base = record.point
    openBlock = index
  }

  // MARK: Names

  private mutating func layer(_ name: Range<Int>, _ cursor: DXFCursor) -> Int {
    let raw = cursor.raw(name)
    if let number = layerTable.number(of: raw) { return number }
    layerTable.add(raw)
    layerNames.append(name)
    return layerNames.count - 1
  }

  /// A block may be inserted before it is told.
  private mutating func block(_ name: Range<Int>, _ cursor: DXFCursor) -> Int {
    let raw = cursor.raw(name)
    if let number = blockTable.number(of: raw) { return number }
    blockTable.add(raw)
    blockNames.append(name)
    blocks.append(DXFBlock())
    return blocks.count - 1
  }
}
