import Vocabulary

/// The argument parser's own words in Chinese; it speaks only English itself.
enum ParserWords {
  static func translated(_ text: String, to language: Language) -> String {
    guard language == .chinese else { return text }
    var result = text
    for (english, chinese) in words { result = result.replacing(english, with: chinese) }
    return result
  }

  private static let words = [
    ("OVERVIEW: ", ""),
    ("USAGE: ", "用法："),
    ("Usage: ", "用法："),
    ("ARGUMENTS:", "参数："),
    ("OPTIONS:", "选项："),
    ("SUBCOMMANDS:", "命令："),
    ("Show the version.", "显示版本"),
    ("Show help information.", "显示帮助"),
    ("(default: ", "（默认："),
    ("(values: ", "（可选："),
    ("Error: ", "参数有误："),
    ("Missing expected argument", "缺少参数"),
    ("Missing value for", "缺少取值："),
    ("Missing one of", "缺少其一："),
    ("Unknown option", "没有这个选项："),
    ("Unexpected argument", "多余的参数"),
    ("unexpected arguments", "个多余的参数"),
    ("Did you mean", "是否指"),
    ("is invalid for", "不适用于"),
    ("The value", "取值"),
    ("Help:  ", "说明："),
    ("See 'signaudit help <subcommand>' for detailed help.", "某个命令的详细说明：signaudit help <命令>"),
    (" for detailed help.", " 查看详细说明。"),
    ("; default: ", "；默认："),
    ("Please provide one of the following", "请填下列之一"),
    ("for more information.", "查看详细说明。"),
    ("See '", "运行 '"),
    ("  See ", "  运行 "),
    ("<subcommand>", "<命令>"),
    ("[<options>]", "[选项]"),
    ("<options>", "<选项>"),
  ]
}
