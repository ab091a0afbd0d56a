/// The first chunks of a PNG file.
struct PNGHeader {
  var width = 0
  var height = 0
  var colourType = -1
  var dotsPerMetre = 0

  init(_ bytes: [UInt8]) throws {
    func number(_ at: Int) -> Int { bytes[at..<at + 4].reduce(0) { $0 << 8 | Int($1) } }
    var at = 8
    while at + 12 <= bytes.count {
      let length = number(at)
      switch String(decoding: bytes[at + 4..<at + 8], as: UTF8.self) {
      case "IHDR":
        width = number(at + 8)
        height = number(at + 12)
        colourType = Int(bytes[at + 17])
      case "pHYs": dotsPerMetre = number(at + 8)
      default: break
      }
      at += length + 12
    }
  }
}
