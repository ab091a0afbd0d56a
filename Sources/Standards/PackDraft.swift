import Tables
import Vocabulary

/// A pack as its own files say, before inheritance.
struct PackDraft {
  var pack: Pack
  var parent: String?
  var place: CellPlace
}
