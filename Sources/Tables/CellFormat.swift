import CXlsxWriter

/// How the styles of cells look in a workbook.
enum CellFormat {
  static func apply(_ style: StyledCell.Style, to format: UnsafeMutablePointer<lxw_format>) {
    format_set_font_name(format, "微软雅黑")
    format_set_font_size(format, 10)
    format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
    switch style {
    case .title:
      format_set_bold(format)
      format_set_font_size(format, 16)
      format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue))
      return
    case .subtitle:
      format_set_font_color(format, 0x51616B)
      format_set_text_wrap(format)
      return
    case .note:
      format_set_text_wrap(format)
      format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
      return
    default: break
    }
    format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
    format_set_border_color(format, 0xB8C4CA)
    format_set_text_wrap(format)
    switch style {
    case .heading:
      format_set_bold(format)
      format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue))
      format_set_bg_color(format, 0xE3EAEE)
    case .total:
      format_set_bold(format)
      format_set_bg_color(format, 0xF1F4F6)
    case .centred: format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue))
    case .number: format_set_num_format(format, "0")
    case .area: format_set_num_format(format, "0.0")
    case .date: format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue))
    case .fault: format_set_bg_color(format, 0xFBD5D5)
    case .caution: format_set_bg_color(format, 0xFDECC8)
    case .keep, .fix, .merge, .move, .remove, .review, .add:
      format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue))
      format_set_bg_color(format, fill(style))
    case .body, .wrapped, .title, .subtitle, .note: break
    }
  }

  private static func fill(_ style: StyledCell.Style) -> UInt32 {
    switch style {
    case .keep: 0xDFF0DF
    case .fix: 0xFCE9C9
    case .merge: 0xD8E6F7
    case .move: 0xE8DDF1
    case .remove: 0xF8D7D7
    case .add: 0xD3EEEA
    default: 0xE4E8EA
    }
  }
}
