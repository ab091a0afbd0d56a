import Pictures
import Vocabulary

/// Sizes and colours of façades. Lengths of the wall are millimetres of the wall, others of paper.
enum FacadeStyle {
  // What is drawn though nobody measured it.
  static let doorWidth = 1800.0
  static let doorHeight = 2400.0
  static let wallHeight = 3600.0
  static let fenceHeight = 1800.0
  static let pillarHeight = 2400.0
  static let pillarWidth = 400.0
  /// Higher than this nothing is drawn at its height, but above the break.
  static let breakHeight = 4500.0

  static let markRadius = 5.4
  /// Three digits need a larger mark to be as high.
  static let wideMarkRadius = 6.1
  static let gap = 1.0
  static let dimensionSize = 2.7
  static let captionSize = 3.0
  static let headingSize = 5.0
  /// The smallest text in a plaque that can be read on the sheet.
  static let leastText = 2.5

  static let wall = Colour(0xf4f1ea)
  static let wallEdge = Colour(0x9a948a)
  static let base = Colour(0xe3ded3)
  static let course = Colour(0xe4dfd5)
  static let door = Colour(0xc9d6de)
  static let doorFrame = Colour(0x6c7883)
  static let structure = Colour(0xd9d3c7)
  static let earth = Colour(0xb5ab99)
  static let dimension = Colour(0x434d57)

  /// Face of a plaque; light letters stand on a dark one.
  static func face(of material: Material?, _ text: TextColour?) -> Colour {
    switch (material, text) {
    case (.screen?, _): Colour(0x20262c)
    case (.wood?, .white?), (.wood?, .gold?): Colour(0x6b4423)
    case (_, .gold?): Colour(0x8e1c1c)
    case (_, .white?): Colour(0x35587a)
    case (.stainlessSteel?, _): Colour(0xdfe3e6)
    case (.wood?, _): Colour(0xe3c08f)
    case (.copper?, _): Colour(0xe6c877)
    case (.aluminium?, _): Colour(0xe9ecee)
    case (.acrylic?, _): Colour(0xf3f8fa)
    case (.paper?, _): Colour(0xfffdf4)
    case (.print?, _): Colour(0xfbf3e6)
    case (.pvc?, _), (.other?, _), (nil, _): Colour(0xf7f7f4)
    }
  }

  static func letters(of material: Material?, _ text: TextColour?) -> Colour {
    switch text {
    case .red?: material == .screen ? Colour(0xff6b5e) : Colour(0xb01c17)
    case .white?: .white
    case .gold?: Colour(0xf2d06b)
    case .black?, .other?, nil: material == .screen ? Colour(0xffd24d) : SheetStyle.ink
    }
  }
}

extension Role {
  static let wallFace = Role("facade-wall")
  static let structure = Role("facade-structure")
  static let earth = Role("facade-ground")
  static let plaque = Role("plaque")
  static let plaqueFrame = Role("plaque-frame")
  static let plaqueText = Role("plaque-text")
  /// Lines that stand for a text too small to be read.
  static let plaqueLines = Role("plaque-lines")
  static let dimensionLine = Role("dimension-line")
  static let dimension = Role("dimension")
  static let caption = Role("caption")
  static let ruler = Role("height-scale")
}
