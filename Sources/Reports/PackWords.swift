import Standards
import Vocabulary
import Wording

/// What every report says of the pack it was made under: its title, its status, and the caution that follows.
struct PackWords {
  let title: String
  let status: String
  let caution: String

  init(_ pack: Pack, language: Language) {
    title = pack.title.text(in: language)
    status = pack.status.term.text(in: language)
    caution = pack.status.caution.text(in: language)
  }
}

extension Pack.Status {
  var caution: PageText {
    switch self {
    case .inForce: .cautionInForce
    case .draft: .cautionDraft
    case .reported: .cautionReported
    case .superseded: .cautionSuperseded
    }
  }
}

extension SignGroup {
  var heading: PageText {
    switch self {
    case .plaque: .plaques
    case .emblem: .emblems
    case .inside: .insidePlates
    case .unplaced: .unplacedPlates
    case .door: .doorPlates
    case .window: .windowPlates
    case .panel: .panels
    case .honour: .honours
    case .other: .otherSigns
    }
  }
}

extension Disposition {
  var meaning: PageText {
    switch self {
    case .keep: .keepMeans
    case .fix: .fixMeans
    case .merge: .mergeMeans
    case .move: .moveMeans
    case .remove: .removeMeans
    case .review: .reviewMeans
    }
  }
}
