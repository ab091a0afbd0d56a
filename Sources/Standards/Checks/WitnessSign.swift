package import Vocabulary

/// Texts of signs that a surveyor could meet, to show on them what a fault of the standards does.
package enum WitnessSign {
  /// A plate of a body or a mechanism with the place before its name; a room or an honour as it is called.
  ///
  /// - Parameter kind: the kind of unit that it hangs at; that of the name's level when nil.
  package static func text(of name: KnownName, kind: Locality.Kind? = nil) -> String {
    let place = place(kind ?? (name.level == "community" ? .community : .village))
    // Some names are only ever written around a place (中共…支部委员会).
    if let slotted = ([name.name] + name.aliases).first(where: { $0.contains("…") }) {
      return slotted.replacing("…", with: place)
    }
    if name.nameClass == "honour" || name.nameClass == "room" { return name.name }
    return text(naming: name.name, place: place)
  }

  private static func text(naming wording: String, place: String) -> String {
    // 红旗社区服务站, not 红旗社区社区服务站; but 红旗村村民委员会.
    for suffix in ["社区", "村"] where place.hasSuffix(suffix) && wording.hasPrefix(suffix) {
      if !wording.hasPrefix("村民") { return place.dropLast(suffix.count) + wording }
    }
    return place + wording
  }

  private static func place(_ kind: Locality.Kind) -> String {
    switch kind {
    case .community: "红旗社区"
    case .village: "红旗村"
    }
  }
}
