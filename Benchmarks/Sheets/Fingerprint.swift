/// FNV-1a of 64 bits: tells runs apart that should be equal; no seal against anybody.
enum Fingerprint {
  static let empty: UInt64 = 0xcbf2_9ce4_8422_2325

  static func of(_ bytes: [UInt8], after start: UInt64 = empty) -> UInt64 {
    bytes.reduce(start) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }
}
