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

  /// How much the sign differs from an item's as it was seen last, among signs that read the same.
  func difference(from last: Sign?) -> Int {
    guard let last else { return 0 }
    var difference = 0
    if (sign.width, sign.height) != (last.width, last.height) { difference += 8 }
    if sign.position != last.position { difference += 4 }
    if sign.text != last.text { difference += 2 }
    if sign.id != last.id { difference += 1 }
    return difference
  }
}
