import Matching
import Vocabulary

/// Counts how readings compare with labels, and writes them as a line of a table.
struct ReadingScore {
  /// A share with its interval of 95 % after Wilson.
  struct Share {
    var right = 0
    var all = 0

    var value: Double { all == 0 ? 1 : Double(right) / Double(all) }

    var interval: (Double, Double) {
      guard all > 0 else { return (0, 1) }
      let z = 1.96
      let n = Double(all)
      let centre = (value + z * z / (2 * n)) / (1 + z * z / n)
      let half = z / (1 + z * z / n) * (value * (1 - value) / n + z * z / (4 * n * n)).squareRoot()
      return (max(0, centre - half), min(1, centre + half))
    }

    mutating func add(_ isRight: Bool) {
      all += 1
      if isRight { right += 1 }
    }

    var text: String {
      let (low, high) = interval
      return "\(right)/\(all) \(Share.percent(value)) [\(Share.percent(low)), \(Share.percent(high))]"
    }

    private static func percent(_ value: Double) -> String {
      let tenths = Int((value * 1000).rounded())
      return "\(tenths / 10).\(tenths % 10)"
    }
  }

  var classes = Share()
  /// Matched, and the label says otherwise; must be none.
  var wrong = Share()
  var recall = Share()
  var review = Share()
  /// Own names of signs that the dictionary does not know.
  var ownNames = Share()
  var faults: [String] = []

  /// - Parameters:
  ///   - canonical: the label, without names that the reader cannot know.
  ///   - isHeld: whether the reader's dictionary has the wording of every name on the sign.
  ///   - own: the own names that an unlisted sign should give; nil where nobody can say.
  mutating func add(
    _ reading: Reading, signClass: String, canonical: [String], isHeld: Bool, own: [String]?, text: String
  ) {
    let names = reading.parts.compactMap(\.canonicalName)
    let isClassRight = reading.signClass.rawValue == signClass
    let isWrong = reading.decision == .matched && names != canonical
    classes.add(isClassRight)
    wrong.add(isWrong)
    review.add(reading.decision == .review)
    if isClassRight == false {
      faults.append("class \(reading.signClass.rawValue), not \(signClass): \(text)")
    }
    if isWrong { faults.append("wrong \(names), not \(canonical): \(text)") }
    if isHeld, canonical.isEmpty == false {
      let isFound = reading.decision == .matched && names == canonical
      recall.add(isFound)
      if isFound == false { faults.append("\(reading.decision) \(names), not \(canonical): \(text)") }
    }
    if let own {
      // The place may keep a 社区 or 村 that the label gives to the name (三江社区|卫生服务站).
      let given = reading.parts.map(\.name)
      let isRight =
        given == own
        || given.count == own.count
          && zip(given, own).allSatisfy { $1 == $0 || $1 == "社区" + $0 || $1 == "村" + $0 }
      ownNames.add(isRight)
      if isRight == false { faults.append("own \(reading.parts.map(\.name)), not \(own): \(text)") }
    }
  }

  static func + (left: ReadingScore, right: ReadingScore) -> ReadingScore {
    func sum(_ path: KeyPath<ReadingScore, Share>) -> Share {
      Share(
        right: left[keyPath: path].right + right[keyPath: path].right,
        all: left[keyPath: path].all + right[keyPath: path].all)
    }
    return ReadingScore(
      classes: sum(\.classes), wrong: sum(\.wrong), recall: sum(\.recall), review: sum(\.review),
      ownNames: sum(\.ownNames), faults: left.faults + right.faults)
  }

  func line(_ title: String) -> String {
    "\(title) | class \(classes.text) | wrong \(wrong.right) | recall \(recall.text) | review \(review.text)"
      + " | own name \(ownNames.text)"
  }
}
