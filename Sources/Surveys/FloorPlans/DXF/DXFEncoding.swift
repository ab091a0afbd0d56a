import Tables

/// How the texts of a drawing are encoded: as their bytes say, not as its header claims.
struct DXFEncoding {
  /// Name of the encoding as iconv knows it; nil for texts that are plain ASCII.
  let name: String?
  /// True where the header says something else.
  let contradictsHeader: Bool

  /// UTF-8 where all texts are and one has more than ASCII; else the code page of the header; else GB18030.
  ///
  /// A Western code page takes every byte, so the texts are GB18030 all the same where all their bytes above ASCII
  /// come in pairs that are characters of GB 2312.
  init(of texts: [[UInt8]], codePage: String, version: String) {
    let foreign = texts.filter { $0.contains { $0 >= 0x80 } }
    let told = Self.encodings[codePage.uppercased()]
    guard !foreign.isEmpty else {
      (name, contradictsHeader) = (nil, false)
      return
    }
    // From AC1021 (2007) on a drawing is UTF-8 and its code page means nothing.
    let claimed = version >= "AC1021" ? "UTF-8" : told ?? "CP1252"
    let found = Self.encoding(of: foreign, told: told)
    name = found
    contradictsHeader = found != claimed && !(codePage.isEmpty && version.isEmpty)
  }

  private static func encoding(of texts: [[UInt8]], told: String?) -> String {
    if texts.allSatisfy({ $0.withUnsafeBufferPointer { TextDecoding.isUTF8($0) } }) { return "UTF-8" }
    if let told, !told.hasPrefix("CP125"), fits(texts, told) { return told }
    if texts.allSatisfy(isOfPairs), fits(texts, "GB18030") { return "GB18030" }
    if let told, fits(texts, told) { return told }
    return "GB18030"
  }

  private static func fits(_ texts: [[UInt8]], _ encoding: String) -> Bool {
    texts.allSatisfy { TextDecoding.text($0, in: encoding) != nil }
  }

  private static func isOfPairs(_ text: [UInt8]) -> Bool {
    var index = 0
    while index < text.count {
      if text[index] < 0x80 {
        index += 1
      } else {
        guard index + 1 < text.count, (0xA1...0xF7).contains(text[index]), text[index + 1] >= 0xA1 else {
          return false
        }
        index += 2
      }
    }
    return true
  }

  /// What does not fit comes as the replacement character.
  func text(_ bytes: [UInt8]) -> String {
    guard let name, name != "UTF-8" else { return String(decoding: bytes, as: UTF8.self) }
    return TextDecoding.text(bytes, in: name) ?? String(decoding: bytes, as: UTF8.self)
  }

  /// Code pages of `$DWGCODEPAGE`; GB18030 holds all of GBK.
  private static let encodings: [String: String] = [
    "ANSI_936": "GB18030", "GB2312": "GB18030", "ANSI_950": "CP950", "BIG5": "CP950", "ANSI_932": "CP932",
    "ANSI_949": "CP949", "ANSI_1361": "JOHAB", "ANSI_874": "CP874", "ANSI_1250": "CP1250",
    "ANSI_1251": "CP1251", "ANSI_1252": "CP1252", "ANSI_1253": "CP1253", "ANSI_1254": "CP1254",
    "ANSI_1255": "CP1255", "ANSI_1256": "CP1256", "ANSI_1257": "CP1257", "ANSI_1258": "CP1258",
    "UTF-8": "UTF-8",
  ]

  /// The multibyte code pages of `\M+nXXXX`, by n.
  static func multibyte(_ number: Character) -> String? {
    ["1": "CP932", "2": "CP950", "3": "CP949", "4": "JOHAB", "5": "GB18030"][number]
  }
}
