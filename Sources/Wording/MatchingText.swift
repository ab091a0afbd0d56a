/// How the reading of a sign was reached; `because` of a reading is one of these.
package enum MatchingText: String, WordingKey {
  case empty
  // Names: {0} the name on the sign, {1} the dictionary's.
  case ownName, alias, oldName, folded
  /// {0} the names of the dictionary.
  case several
  /// {0} the place that was guessed, {1} the dictionary's name.
  case guessedPlace
  // Doubtful: {0} the name on the sign, {1} the dictionary's.
  case near, resembles
  /// {0} the part that is not explained, {1} the dictionary's name.
  case unexplained
  /// {0} the dictionary's name.
  case levelOnBody
  /// {0} the class by the surveyor, {1} the dictionary's name.
  case kindAgainstName
  // Nothing to match: {0} the class.
  case nothingToMatch
  /// {0} the class.
  case classByKind
  case classUnsure
  /// {0} the name on the sign.
  case notListed
  /// {0} the name on the sign.
  case plainRoom
  /// {0} the dictionary's name.
  case guideTo
  case guideToSeveral
}
