/// What a row inside a table is when it is no data.
enum RowKind {
  case data
  case subtotal, note, signature
  /// One text over the whole row: the name of a part of the table.
  case section

  /// - Parameter texts: the texts of the row's cells inside the table, in order, empty ones left out.
  static func of(_ texts: [String], columns: Int) -> RowKind {
    guard let first = texts.first else { return .data }
    let plain = PlainText.word(first)
    for word in ["合计", "总计", "小计", "共计", "累计"] where plain.hasPrefix(word) || plain.hasSuffix(word) {
      return .subtotal
    }
    // 序号 or a merged name may stand before the word.
    let isTotal = texts.prefix(4).contains { text in
      let word = PlainText.word(text)
      return word.count <= 8 && ["合计", "总计", "小计"].contains { word.hasSuffix($0) }
    }
    if isTotal { return .subtotal }
    for word in ["注:", "注：", "备注:", "备注：", "说明:", "说明：", "注1", "填表说明", "填报说明"] where plain.hasPrefix(word) {
      return .note
    }
    for word in ["审核人", "填表人", "填报人", "负责人", "制表", "单位负责人", "签字", "签名", "盖章", "(盖章)", "联系电话"]
    where plain.hasPrefix(word) {
      return .signature
    }
    if ["签字", "签名", "盖章"].contains(where: plain.contains), plain.contains("：") || plain.contains(":") {
      return .signature
    }
    if texts.count == 1, columns > 3 {
      if plain.count > 24 || (plain.hasPrefix("(") && plain.contains("注")) { return .note }
      return .section
    }
    return .data
  }
}
