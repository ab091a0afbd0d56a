import Tables

/// The texts of a drawing out of its bytes, all in one encoding.
struct DXFTexts {
  let encoding: DXFEncoding
  let layerNames: [String]
  let blockNames: [String]
  private let bytes: UnsafeBufferPointer<UInt8>

  /// - Parameter bytes: those that the drawing was read from; they have to outlive the texts.
  init(_ drawing: DXFDrawing, _ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    let layers = drawing.layerNames.map { [UInt8](bytes[$0]) }
    let blocks = drawing.blockNames.map { [UInt8](bytes[$0]) }
    var samples = layers + blocks
    for entity in drawing.entities + drawing.blocks.flatMap(\.entities) {
      guard case .text(let words) = entity.shape, samples.count < Self.sampleLimit else { continue }
      samples.append(Self.joined(words.pieces, bytes))
    }
    let encoding = DXFEncoding(of: samples, codePage: drawing.codePage, version: drawing.version)
    self.encoding = encoding
    layerNames = layers.map { encoding.text($0) }
    blockNames = blocks.map { encoding.text($0) }
  }

  /// Enough texts to tell an encoding by.
  private static let sampleLimit = 50_000

  func plain(_ words: DXFEntity.Words) -> String {
    let raw = encoding.text(Self.joined(words.pieces, bytes))
    return words.hasCodes ? DXFText.plainOfParagraphs(raw) : DXFText.plain(raw)
  }

  /// Pieces of 250 bytes may break a character, so they are joined before they are decoded.
  private static func joined(_ pieces: [Range<Int>], _ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    pieces.reduce(into: []) { $0 += bytes[$1] }
  }
}
