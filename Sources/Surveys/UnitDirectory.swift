import Vocabulary

/// The villages and communities known so far, found by code or by name.
struct UnitDirectory {
  private(set) var units: [Locality.ID: Locality] = [:]
  private var names: [String: [Locality.ID]] = [:]

  var count: Int { units.count }

  mutating func add(_ unit: Locality) {
    if units[unit.id] == nil {
      names[unit.name, default: []].append(unit.id)
      let stem = Self.stem(unit.name)
      if stem != unit.name { names[stem, default: []].append(unit.id) }
    }
    units[unit.id] = unit
  }

  /// The unit that a name means; nil when there is none or more than one.
  ///
  /// - Parameter subdistrict: decides between units of one name.
  func unit(named text: String, subdistrict: String? = nil) -> Locality? {
    let plain = PlainText.word(text)
    for name in [plain, UnitName(plain)?.name, Self.stem(plain)].compactMap({ $0 }) {
      let found = (names[name] ?? []).compactMap { units[$0] }
      if found.count == 1 { return found[0] }
      if found.count > 1 {
        let near = found.filter { unit in
          guard let own = unit.subdistrict else { return false }
          return plain.contains(own) || own == subdistrict
        }
        return near.count == 1 ? near[0] : nil
      }
    }
    return nil
  }

  /// The unit whose name stands in a longer text, such as a title or the name of a file.
  func unit(namedIn text: String) -> Locality? {
    let plain = PlainText.word(text)
    let found = units.values.filter { plain.contains($0.name) }
    // 新石桥村 holds 石桥村, too: the longest name is meant.
    let longest = found.map(\.name.count).max()
    let best = found.filter { $0.name.count == longest }
    return best.count == 1 ? best[0] : nil
  }

  /// An id for a unit whose code nobody told; the same in every import.
  static func derivedID(name: String, subdistrict: String?, district: String?) -> Locality.ID {
    .init("x-" + StableHash.hex("\(district ?? "")|\(subdistrict ?? "")|\(name)", digits: 10))
  }

  private static func stem(_ name: String) -> String {
    for ending in ["社区", "村"] where name.hasSuffix(ending) && name.count > ending.count + 1 {
      return String(name.dropLast(ending.count))
    }
    return name
  }
}
