extension MatchingText {
  package var english: String {
    switch self {
    case .empty: "The sign has no text that can be read."
    case .ownName: "Without place and other additions, “{0}” is the standard name itself."
    case .alias: "“{0}” is an alias of “{1}”."
    case .oldName: "“{0}” is an old name of “{1}”."
    case .folded: "“{0}” has traditional, variant or look-alike characters ({2}) and folds to “{1}”."
    case .several: "The sign names, in order: {0}."
    case .guessedPlace: "“{0}” lacks the word for village or community; taken as a place, it leaves “{1}”."
    case .near: "“{0}” is one character away from “{1}”: {2}. Not certain, a person should look."
    case .differs: "“{0}” resembles “{1}”: {2}. It may be another name, a person should look."
    case .changed: "character {0} is “{1}” and should be “{2}”"
    case .added: "character {0}, “{1}”, is too many"
    case .missing: "“{1}” is missing after character {0}"
    case .missingFirst: "“{0}” is missing at the beginning"
    case .swapped: "characters {0} and {1} are “{2}” and should be “{3}”"
    case .rewritten: "“{0}” stands for “{1}”"
    case .otherScript: "whole words written otherwise"
    case .resembles:
      "“{0}” resembles “{1}”, but some of it cannot be explained; it may be another name, a person should look."
    case .unexplained:
      "“{1}” was recognised, but “{0}” on the sign cannot be explained; a person should look."
    case .levelOnBody:
      "The name is “{0}”, but with a level or a year it may be an honour; a person should look."
    case .kindAgainstName: "The survey calls it “{0}”, but the text is “{1}”; a person should look."
    case .nothingToMatch: "{0}: there is no name to match."
    case .classByKind: "Taken as “{0}” by the survey's kind: there is no name to match."
    case .classUnsure: "What kind of sign this is cannot be told; a person should look."
    case .notListed: "The dictionary does not know “{0}”."
    case .plainRoom: "“{0}” is the plate of a plain room, not the name of a body or a mechanism."
    case .guideTo: "A guide that points to “{0}”."
    case .guideToSeveral: "A guide without a single target."
    }
  }
}
