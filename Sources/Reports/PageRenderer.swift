import Mustache
import Vocabulary
import Wording

/// What a template is filled with; a name that is absent is looked up in the surrounding value, so every name is set.
typealias PageValues = [String: Any]

/// Turns values into pages: templates compiled once, escaping everything that they put in.
struct PageRenderer {
  private let library: MustacheLibrary
  private let shared: PageValues

  /// - Throws: a fault of ours in a template.
  init(language: Language) throws {
    MustacheContentTypes.register(PageContent(), named: "PAGE")
    var library = MustacheLibrary()
    let templates = [
      ("index", IndexTemplate.text), ("indexCells", IndexTemplate.cells), ("locality", LocalityTemplate.text),
      ("head", FrameTemplate.head), ("foot", FrameTemplate.foot), ("figures", FiguresTemplate.text),
      ("sheets", SheetTemplate.text), ("plan", PlanTemplate.text), ("standardRow", PlanTemplate.standardRow),
      ("completion", CompletionTemplate.text),
      ("completionCells", CompletionTemplate.cells), ("rule", RuleTemplate.rule),
      ("basis", RuleTemplate.basis), ("citation", RuleTemplate.citation),
    ]
    for (name, template) in templates { try library.register(template, named: name) }
    self.library = library
    let words = Dictionary(
      uniqueKeysWithValues: PageText.allCases.map { ($0.rawValue, $0.text(in: language)) })
    shared = [
      "words": words, "style": Stylesheet.text, "lang": language == .chinese ? "zh-CN" : "en",
      "colon": language == .chinese ? "：" : ": ", "open": language == .chinese ? "（" : " (",
      "close": language == .chinese ? "）" : ")", "separator": language == .chinese ? "；" : "; ",
    ]
  }

  func render(_ values: PageValues, with template: String) -> String {
    (library.render(shared.merging(values) { _, own in own }, withTemplate: template) ?? "") + "\n"
  }
}

/// Escapes by Unicode scalar: the library's own escaping compares characters, so that `<` with a combining mark
/// behind it would pass unescaped. What HTML cannot hold becomes U+FFFD.
struct PageContent: MustacheContentType {
  func escapeText(_ text: String) -> String {
    var out = ""
    out.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "&": out += "&amp;"
      case "\"": out += "&quot;"
      case "'": out += "&#39;"
      case "\t", "\n": out.unicodeScalars.append(scalar)
      case "\r": continue
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{FFFE}", "\u{FFFF}":
        out.unicodeScalars.append("\u{FFFD}")
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }
}

extension Optional {
  /// What a template section takes: the value, or false where there is none.
  var orNone: Any { self ?? false as Any }
}
