/// How the reading of a sign was reached; `because` of a reading is one of these.
package enum MatchingText: String, WordingKey {
  case empty
  // Names: {0} the name on the sign, {1} the dictionary's.
  case ownName, alias, oldName
  /// {2} the characters that were made others.
  case folded
  /// {0} the names of the dictionary.
  case several
  /// {0} the place that was guessed, {1} the dictionary's name.
  case guessedPlace
  // Doubtful: {0} the name on the sign, {1} the dictionary's.
  case resembles
  /// {1} the spelling of the dictionary, {2} the characters that differ.
  case near, differs
  // Characters that differ: {0} the position, {1} what is there, {2} what should be.
  case changed, added
  /// {0} the position behind which it is missing, {1} what is missing.
  case missing
  /// {0} what is missing at the beginning.
  case missingFirst
  /// {0}, {1} the positions, {2} what is there, {3} what should be.
  case swapped
  /// {0} what is there, {1} what it stands for.
  case rewritten
  case otherScript
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
