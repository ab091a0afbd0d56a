import Testing
import Vocabulary
import Wording

/// Texts for people are complete and agree in both languages; the compiler sees to it that none is missing.
@Suite struct Texts {
  static let keys: [(name: String, zh: String, en: String)] =
    rows(TermText.self) + rows(CommandText.self) + rows(ProblemText.self) + rows(TrackText.self)
    + rows(StoreText.self) + rows(PlanText.self) + rows(PageText.self) + rows(SheetText.self)
    + rows(PictureText.self)

  static func rows<Key: WordingKey>(_ type: Key.Type) -> [(name: String, zh: String, en: String)] {
    Key.allCases.map { ("\(type).\($0)", $0.chinese, $0.english) }
  }

  @Test func `both languages put in the same arguments`() {
    for key in Self.keys { #expect(placeholders(key.zh) == placeholders(key.en), "\(key.name)") }
  }

  @Test func `no text is empty and none ends in a space`() {
    for key in Self.keys {
      for text in [key.zh, key.en] {
        #expect(!text.isEmpty && text.last != " " && text.first != " ", "\(key.name)")
      }
    }
  }

  @Test func `Chinese texts use Chinese punctuation`() {
    for key in Self.keys {
      let faulty = key.zh.firstMatch(of: /\p{Han}[,;:!?]|\p{Han}\.(?:\s|$)/)
      #expect(faulty == nil, "\(key.name): \(key.zh)")
    }
  }

  @Test func `English texts hold no Chinese`() {
    for key in Self.keys {
      #expect(key.en.firstMatch(of: /[\u{3400}-\u{9FFF}]/) == nil, "\(key.name): \(key.en)")
    }
  }

  @Test func `arguments are put in by number and by language`() {
    let text = ProblemText.surveyUnknown.filled(Bilingual(zh: "丹桂社区", en: "Dangui"), "2026-05-20")
    #expect(text.zh == "资料库里没有“丹桂社区”在 2026-05-20 的调查")
    #expect(text.en == "the store holds no survey of “Dangui” on 2026-05-20")
  }

  private func placeholders(_ text: String) -> Set<String> {
    Set(text.matches(of: /\{\d\}/).map { String($0.output) })
  }
}
