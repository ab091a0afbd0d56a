import Foundation

import Vocabulary

/// The name of a village or community found in a text, and what its ending says about its kind.
struct UnitName: Hashable {
  let name: String
  let kind: Locality.Kind

  /// Reads `石桥村`, `桂花街道石桥村`, `丹桂社区居民委员会`; nil for a text that names none.
  init?(_ text: String) {
    var plain = PlainText.word(text)
    for ending in ["居民委员会", "居委会", "党群服务中心", "社区工作站"] where plain.hasSuffix(ending) {
      plain.removeLast(ending.count)
      if !plain.hasSuffix("社区"), ending.hasPrefix("居") { plain += "社区" }
    }
    for ending in ["村民委员会", "村委会", "村委", "村部"] where plain.hasSuffix(ending) {
      plain.removeLast(ending.count)
      if !plain.hasSuffix("村") { plain += "村" }
    }
    // The place before it: 桂花街道石桥村 is 石桥村.
    for mark in ["街道", "镇", "乡", "区", "县", "市"] {
      if let end = plain.range(of: mark, options: .backwards)?.upperBound, plain[end...].count >= 2 {
        let rest = String(plain[end...])
        if rest.hasSuffix("村") || (rest.hasSuffix("社区") && rest.count > 2) { plain = rest }
      }
    }
    guard (2...16).contains(plain.count) else { return nil }
    if plain.hasSuffix("社区"), plain.count > 2 {
      kind = .community
    } else if plain.hasSuffix("村"), plain != "行政村", plain != "农村" {
      kind = .village
    } else {
      return nil
    }
    name = plain
  }

  /// The first such name inside a longer text, such as a title.
  static func inside(_ text: String) -> UnitName? {
    let plain = PlainText.word(text)
    for ending in ["社区", "村"] {
      guard let range = plain.range(of: ending) else { continue }
      if let name = UnitName(String(plain[..<range.upperBound])) { return name }
    }
    return nil
  }
}
