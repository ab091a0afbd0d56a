/// What this program adds to an IMDF archive: a file of its own beside the standard ones, with the rooms of the units
/// and the signs.
package enum IMDFAddition {
  package static let part = "signaudit.geojson"
  package static let name = "imdf:extension:signaudit:signs#1.0.0"
}
