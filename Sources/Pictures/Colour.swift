/// An opaque colour, 0...255 each.
package struct Colour: Hashable, Sendable {
  package var red: UInt8
  package var green: UInt8
  package var blue: UInt8

  /// `0xRRGGBB`.
  package init(_ rgb: UInt32) {
    red = UInt8(rgb >> 16 & 0xff)
    green = UInt8(rgb >> 8 & 0xff)
    blue = UInt8(rgb & 0xff)
  }

  package static let white = Colour(0xffffff)

  /// `#rrggbb`.
  package var hexadecimal: String {
    "#"
      + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
