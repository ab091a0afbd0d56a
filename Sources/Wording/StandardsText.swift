/// What is wrong with the files of Standards/, and what a pack says.
package enum StandardsText: String, WordingKey {
  case columnMissing, columnMissingCure, valueMissing, valueMissingCure, unknownValue
  case unknownValueCure, notADate, notADateCure, notANumber, duplicateID, duplicateIDCure, retiredID
  case retiredIDCure, badID, badIDCure, aliasOfTwo, aliasOfTwoCure, unknownCitation
  case unknownCitationCure, noCitation, noCitationCure, unknownName, unknownNameCure
  case unknownFunction, unknownFunctionCure, unknownRule, unknownRuleCure, unknownNorm
  case unknownParent, inheritanceRing, packFolder, datesReversed, atMost, closedList
  case unknownState, unknownStateCure, unknownRole, unknownRoleCure, stateMissing, stateMissingCure
  case stateKind, unreachableState, unreachableStateCure, deadEndState
  case required, mergedInto, mayHang, mayNotHang, termYears, holdsBetween, holdsFrom, holdsTo
}
