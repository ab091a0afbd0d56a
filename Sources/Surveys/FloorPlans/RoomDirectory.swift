import Vocabulary

/// Finds rooms of a table by what stands in a room of a plan.
struct RoomDirectory {
  /// Indexes of the rooms that something may mean.
  struct Matches {
    var byNumber: [Int] = []
    var byName: [Int] = []
    /// True for a drawn room in which no word stands.
    var isSilent = true

    /// Number and name agree, or only one of them speaks.
    var agrees: Bool {
      byNumber.isEmpty || byName.isEmpty || byNumber.contains { byName.contains($0) }
    }
  }

  private let rooms: [Room]
  private var ids: [String: [Int]] = [:]
  private var numbers: [String: [Int]] = [:]
  private var names: [String: [Int]] = [:]
  private var fullNames: [String: [Int]] = [:]

  init(_ rooms: [Room]) {
    self.rooms = rooms
    for (index, room) in rooms.enumerated() {
      let name = PlainText.word(room.name)
      ids[Self.key(room.id.text), default: []].append(index)
      names[name, default: []].append(index)
      fullNames[Self.key(room.id.text) + name, default: []].append(index)
      guard let number = room.number else { continue }
      numbers[Self.key(number), default: []].append(index)
      fullNames[Self.key(number) + name, default: []].append(index)
    }
  }

  func matches(of drawn: DrawnPlan.DrawnRoom) -> Matches {
    var found = Matches()
    if let id = drawn.id.map(Self.key), !id.isEmpty {
      found.isSilent = false
      found.byNumber = ids[id] ?? numbers[id] ?? []
    }
    let words = drawn.words.map(PlainText.word).filter { !$0.isEmpty }
    guard !words.isEmpty else { return found }
    found.isSilent = false
    // A name may be broken over lines.
    for word in words.count > 1 ? words + [words.joined()] : words {
      if let full = fullNames[Self.key(word)] ?? fullNames[word] {
        found.byNumber += full
        found.byName += full
        continue
      }
      if let named = names[word] {
        found.byName += named
      } else {
        let (number, name) = Self.split(word)
        if drawn.id == nil, !number.isEmpty {
          found.byNumber += numbers[number] ?? ids[number] ?? []
        }
        if !name.isEmpty, !number.isEmpty { found.byName += names[name] ?? [] }
      }
    }
    found.byNumber = Set(found.byNumber).sorted()
    found.byName = Set(found.byName).sorted()
    return found
  }

  /// Rooms whose name holds a word of the drawn room, or is held by it.
  func similar(to drawn: DrawnPlan.DrawnRoom) -> [Int] {
    let words = drawn.words.map(PlainText.word).filter { $0.unicodeScalars.count >= 2 && Int($0) == nil }
    return rooms.indices.filter { index in
      let name = PlainText.word(rooms[index].name)
      return words.contains { $0.contains(name) || name.contains($0) }
    }
  }

  /// `101室` and `101警务室` begin with a number; the rest is the name, if any.
  private static func split(_ word: String) -> (number: String, name: String) {
    let head = word.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == ".") }
    let tail = word.dropFirst(head.count)
    let isSuffix = tail.isEmpty || ["室", "号", "房", "房间", "号房", "号房间"].contains(tail)
    return (key(String(head)), isSuffix ? "" : String(tail))
  }

  private static func key(_ number: String) -> String { PlainText.word(number).uppercased() }
}
