import Auditing
import Matching
import Vocabulary

/// A sign as one survey saw it, with what the audit says of it.
struct Sighting {
  var sign: Sign
  var key: ItemRegister.Key
  var disposition: Disposition
  var target: Target?
  var signClass: SignClass?

  /// What has to be done; nil for signs that may stay and for those that wait for a ruling.
  var action: WorkItem.Action? {
    switch disposition {
    case .fix: .fix
    case .merge: .merge
    case .move: .move
    case .remove: .remove
    case .keep, .review: nil
    }
  }

  /// Before signs that differ in something, by that; ids come last, for they may be dealt anew.
  static func precedes(_ left: Sighting, _ right: Sighting) -> Bool {
    let (first, second) = (left.sign, right.sign)
    let texts = [left.key.site, left.key.name, left.key.place, first.position.rawValue, first.text]
    let others = [right.key.site, right.key.name, right.key.place, second.position.rawValue, second.text]
    if texts != others { return texts.lexicographicallyPrecedes(others) }
    let sizes = [first.width, first.height].map { $0?.millimetres ?? -1 }
    let otherSizes = [second.width, second.height].map { $0?.millimetres ?? -1 }
    if sizes != otherSizes { return sizes.lexicographicallyPrecedes(otherSizes) }
    if left.disposition != right.disposition { return left.disposition.rank < right.disposition.rank }
    return first.id < second.id
  }

  /// How much the sign differs from an item's as it was seen last, among signs that read the same. The id tells
  /// nothing: it may be dealt anew.
  func difference(from last: Sign?) -> Int {
    guard let last else { return 0 }
    var difference = 0
    if (sign.width, sign.height) != (last.width, last.height) { difference += 8 }
    if sign.position != last.position { difference += 4 }
    if sign.text != last.text { difference += 2 }
    return difference
  }
}
