package import Standards
package import Vocabulary

/// Where the text of a guide sign leads.
package enum GuideText {
  /// Whether a guide names the room, its function, or at least the first two characters of its name (图书 for 图书阅览室).
  ///
  /// - Parameter function: the function that a name speaks of (`Facilities.functionNamed`).
  package static func leads(
    _ guide: String, to room: Room, function: (String) -> Facilities.Function?
  ) -> Bool {
    if guide.contains(room.name) || guide.contains(room.name.prefix(2)) { return true }
    if let number = room.number, number.count > 2, guide.contains(number) { return true }
    return function(room.name)?.isNamed(in: guide) ?? false
  }
}
