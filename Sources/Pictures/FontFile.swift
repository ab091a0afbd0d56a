import CFontconfig

/// A font file and the characters that it has, as fontconfig tells them.
///
/// libgd opens only the first face of a collection and draws boxes for what a face lacks, so both are checked here.
final class FontFile: @unchecked Sendable {
  let path: String
  let family: String
  /// Never changed after `init`; fontconfig's look-up only reads it.
  private let characters: OpaquePointer

  /// Characters that every sheet needs; a font that lacks them is no Chinese font.
  static let probe = "中文字体一二三0123456789ABCxyz㎡，。：（）"

  init?(path: String) {
    var faces: Int32 = 0
    guard let pattern = FcFreeTypeQuery(path, 0, nil, &faces) else { return nil }
    defer { FcPatternDestroy(pattern) }
    var set: OpaquePointer?
    var name: UnsafeMutablePointer<FcChar8>?
    guard FcPatternGetCharSet(pattern, FC_CHARSET, 0, &set) == FcResultMatch, let set,
      FcPatternGetString(pattern, FC_FAMILY, 0, &name) == FcResultMatch, let name,
      let copy = FcCharSetCopy(set)
    else { return nil }
    self.path = path
    family = String(cString: name)
    characters = copy
    guard FontFile.probe.unicodeScalars.allSatisfy({ has($0) }) else { return nil }
  }

  deinit { FcCharSetDestroy(characters) }

  func has(_ scalar: Unicode.Scalar) -> Bool { FcCharSetHasChar(characters, scalar.value) != 0 }

  /// The first of the families that is installed and usable.
  static func installed(of families: [String]) -> FontFile? {
    for family in families {
      guard let path = path(of: family), let file = FontFile(path: path) else { continue }
      return file
    }
    return nil
  }

  /// Where a family's first face lies; nil where fontconfig would put another family in its place.
  private static func path(of family: String) -> String? {
    guard let pattern = FcPatternCreate() else { return nil }
    defer { FcPatternDestroy(pattern) }
    FcPatternAddString(pattern, FC_FAMILY, family)
    FcConfigSubstitute(nil, pattern, FcMatchPattern)
    FcDefaultSubstitute(pattern)
    var result = FcResultNoMatch
    guard let match = FcFontMatch(nil, pattern, &result) else { return nil }
    defer { FcPatternDestroy(match) }
    var names: [String] = []
    var name: UnsafeMutablePointer<FcChar8>?
    while FcPatternGetString(match, FC_FAMILY, Int32(names.count), &name) == FcResultMatch, let name {
      names.append(String(cString: name))
    }
    var index: Int32 = 0
    var file: UnsafeMutablePointer<FcChar8>?
    guard names.contains(family), FcPatternGetInteger(match, FC_INDEX, 0, &index) == FcResultMatch,
      index == 0, FcPatternGetString(match, FC_FILE, 0, &file) == FcResultMatch, let file
    else { return nil }
    return String(cString: file)
  }
}
