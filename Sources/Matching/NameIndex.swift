import Standards

/// The dictionary, compiled: every name, alias and old name, looked up from its end.
///
/// An alias may hold one `…`, a slot for the places that stand in the middle of the name
/// (`中共…支部委员会`).
struct NameIndex: Sendable {
  /// One spelling of one name.
  struct Form: Sendable {
    /// Position in `names`.
    var name: Int
    var how: Reading.How
    /// What stands before the slot; empty without one.
    var head: [UInt32]
    /// The characters that the form ends with; all of them without a slot.
    var tail: [UInt32]
    var isPlain: Bool { head.isEmpty }
    var length: Int { head.count + tail.count }
  }

  let names: [KnownName]
  let forms: [Form]
  /// Forms by their tail.
  private let exact: Phrases<Int>
  /// Forms by their tail with look-alikes made equal.
  private let alike: Phrases<Int>
  private let lookalikes: [UInt32: UInt32]
  /// Forms without slot by one left-out character: for names that nearly fit.
  private let deletions: [[UInt32]: [Int]]
  /// Forms without slot by their length.
  private let byLength: [Int: [Int]]
  /// Positions of forms by the position of their name.
  private let formsOfName: [[Int]]
  /// By the position of a name, those that are never taken for it.
  private let apart: [Int: [Int]]
  /// The same as they are spelled, for those that the dictionary lacks.
  private let apartSpellings: [Int: [[UInt32]]]

  init(names: [KnownName], data: MatchingData, folding: Folding) {
    var lookalikes: [UInt32: UInt32] = [:]
    for pair in data.lookalikes {
      guard let seen = pair.seen.values.first, let meant = pair.meant.values.first else { continue }
      lookalikes[seen] = meant
    }
    var forms: [Form] = []
    var known: Set<[UInt32]> = []
    func add(_ text: String, _ name: Int, _ how: Reading.How) {
      let sides = text.split(separator: "…", omittingEmptySubsequences: false).map { folding.key(String($0)) }
      guard let tail = sides.last, tail.isEmpty == false else { return }
      let head = sides.count > 1 ? sides[0] : []
      // The first name that has a spelling keeps it; `standards check` speaks of the second.
      guard known.insert(head + [0] + tail).inserted else { return }
      forms.append(Form(name: name, how: how, head: head, tail: tail))
    }
    for (position, name) in names.enumerated() { add(name.name, position, .ownName) }
    for (position, name) in names.enumerated() {
      for alias in name.aliases { add(alias, position, .alias) }
    }
    for (position, name) in names.enumerated() {
      for old in name.oldNames { add(old, position, .oldName) }
    }
    var alikeNames: [[UInt32]: Set<Int>] = [:]
    for form in forms {
      alikeNames[form.head + [0] + form.tail.map { lookalikes[$0] ?? $0 }, default: []].insert(form.name)
    }
    var exact = Phrases<Int>(backward: true)
    var alike = Phrases<Int>(backward: true)
    var deletions: [[UInt32]: [Int]] = [:]
    for (position, form) in forms.enumerated() {
      exact.insert(form.tail, position)
      let folded = form.tail.map { lookalikes[$0] ?? $0 }
      // What two names share once look-alikes are equal says nothing.
      if alikeNames[form.head + [0] + folded]?.count == 1 { alike.insert(folded, position) }
      if form.isPlain, form.tail.count >= NameIndex.shortestNear {
        for key in NameIndex.deletions(of: form.tail[...]) { deletions[key, default: []].append(position) }
      }
    }
    var byName: [String: Int] = [:]
    for (position, name) in names.enumerated() where byName[name.name] == nil { byName[name.name] = position }
    var apart: [Int: [Int]] = [:]
    var apartSpellings: [Int: [[UInt32]]] = [:]
    for pair in data.apart {
      if let first = byName[pair.first] {
        apartSpellings[first, default: []].append(folding.key(pair.second))
      }
      if let second = byName[pair.second] {
        apartSpellings[second, default: []].append(folding.key(pair.first))
      }
      if let first = byName[pair.first], let second = byName[pair.second] {
        apart[first, default: []].append(second)
        apart[second, default: []].append(first)
      }
    }
    var formsOfName = [[Int]](repeating: [], count: names.count)
    for (position, form) in forms.enumerated() { formsOfName[form.name].append(position) }
    self.formsOfName = formsOfName
    self.names = names
    self.forms = forms
    self.exact = exact
    self.alike = alike
    self.deletions = deletions
    byLength = Dictionary(grouping: forms.indices.filter { forms[$0].isPlain }, by: { forms[$0].tail.count })
    self.lookalikes = lookalikes
    self.apart = apart
    self.apartSpellings = apartSpellings
  }

  /// Whether a spelling with what stands before it is rather a name that is never taken for its own
  /// (全国文明村, 全国文明村镇).
  func isKeptApart(_ form: Form, behind before: ArraySlice<UInt32>) -> Bool {
    guard let others = apartSpellings[form.name] else { return false }
    return others.contains { other in
      guard let first = other.first, let start = before.lastIndex(of: first),
        other.starts(with: form.tail) == false
      else { return false }
      let whole = before[start...] + form.tail
      return other.starts(with: whole) || whole.starts(with: other)
    }
  }

  /// A spelling found at the end of a text.
  struct Hit: Sendable {
    var form: Form
    /// Position in `forms`.
    var position: Int
    /// Where its tail begins.
    var start: Int
    /// Whether only look-alikes made it equal.
    var isAlike: Bool
  }

  /// Spellings that the text ends with, longest first.
  func endings(of text: [UInt32]) -> [Hit] {
    exact.ending(at: text.count, in: text).reversed().flatMap { start, positions in
      positions.map { Hit(form: forms[$0], position: $0, start: start, isAlike: false) }
    }
  }

  /// Spellings that the text ends with once look-alikes are equal, longest first.
  func alikeEndings(of text: [UInt32]) -> [Hit] {
    let folded = text.map { lookalikes[$0] ?? $0 }
    return alike.ending(at: folded.count, in: folded).reversed().flatMap { start, positions in
      positions.map { Hit(form: forms[$0], position: $0, start: start, isAlike: true) }
    }
  }

  /// A name that a text nearly is.
  struct Near: Sendable {
    var name: Int
    /// The spelling that it nearly is.
    var spelling: [UInt32]
    var differences: [Difference]
    /// Another name is as near, or one that must never be taken for it.
    var isContested: Bool
  }

  /// The name that differs from the characters by one (changed, missing, added) or by two that changed places.
  ///
  /// Names of fewer than five characters are too alike for that. `isDamage` says whether a difference looks like
  /// damage; otherwise the characters are another name.
  func near(
    _ text: ArraySlice<UInt32>, isDamage: (Difference, _ seen: [UInt32], _ meant: [UInt32]) -> Bool
  ) -> Near? {
    guard text.count >= NameIndex.shortestNear - 1, text.count <= 30 else { return nil }
    let whole = Array(text)
    let keys = NameIndex.deletions(of: text)
    var candidates: Set<Int> = []
    if let found = deletions[whole] { candidates.formUnion(found) }
    for key in keys {
      if let found = deletions[key] { candidates.formUnion(found) }
      if key.count >= NameIndex.shortestNear, let found = plainForms(key) { candidates.formUnion(found) }
    }
    guard candidates.isEmpty == false else { return nil }
    var close: [(form: Int, difference: Difference)] = []
    for form in candidates.sorted() {
      guard let difference = Difference(seen: whole, meant: forms[form].tail) else { continue }
      close.append((form, difference))
    }
    let damaged = close.first { isDamage($0.difference, whole, forms[$0.form].tail) }
    guard let first = damaged ?? close.first else { return nil }
    let name = forms[first.form].name
    let isContested =
      close.contains { forms[$0.form].name != name }
      || apart[name, default: []].contains { other in
        formsOfName[other].contains {
          forms[$0].isPlain && Difference(seen: whole, meant: forms[$0].tail) != nil
        }
      }
    if damaged == nil, isContested == false { return nil }
    return Near(
      name: name, spelling: forms[first.form].tail, differences: [first.difference], isContested: isContested)
  }

  /// Forms without slot that are these characters.
  private func plainForms(_ text: [UInt32]) -> [Int]? {
    guard let hit = exact.ending(at: text.count, in: text).last, hit.start == 0 else { return nil }
    return hit.values.filter { forms[$0].isPlain }
  }

  /// A spelling of the same length with two other characters that leave its first and last words as they are
  /// (党群效劳中心), or that look like them; for long names only, and never taken for a match.
  func resembling(_ text: [UInt32], isWellMade: (UInt32, UInt32) -> Bool) -> Form? {
    guard text.count >= NameIndex.shortestResembling else { return nil }
    return byLength[text.count]?.first { position in
      let tail = forms[position].tail
      var count = 0
      var first = 0
      var last = 0
      for index in text.indices where text[index] != tail[index] {
        count += 1
        if count > 2 { return false }
        if count == 1 { first = index }
        last = index
      }
      guard count > 0 else { return false }
      if looksAlike(text[first], tail[first]), looksAlike(text[last], tail[last]) { return true }
      return first >= 2 && last == first + 1 && last <= text.count - 3
        && isWellMade(text[first], text[last]) == false
    }.map { forms[$0] }
  }

  /// Whether one character is easily taken for the other.
  func looksAlike(_ seen: UInt32, _ meant: UInt32) -> Bool {
    (lookalikes[seen] ?? seen) == (lookalikes[meant] ?? meant)
  }

  private static func deletions(of text: ArraySlice<UInt32>) -> [[UInt32]] {
    text.indices.map { index in
      var key: [UInt32] = []
      key.reserveCapacity(text.count - 1)
      key.append(contentsOf: text[..<index])
      key.append(contentsOf: text[(index + 1)...])
      return key
    }
  }

  private static let shortestNear = 5
  private static let shortestResembling = 6
}
