/// What is wrong with the standards taken together, each fault shown on a sign.
package enum StandardsCheckText: String, WordingKey {
  case witness, rowNumber, rowUnknown, bothKinds, keptAndWithdrawn, keepOneRow, firstRowDecides
  case withdrawnAmongOthers, withdrawnAmongOthersCure, bothVerdicts, requiredAndWithdrawn
  case requiredAndWithdrawnCure, missedAndRemoved, twoCaps, onlyRowCounts, shadowed, hiddenByKinds
  case removeRow, rowSays, restated, restatedCure, sameEitherWay, sameWord, nestedWord, wordsCure
  case panelDecides, listed, datesReversedCure, outsideTerm, outsideTermCure, neverHolds, unknownLimit
  case limitsKnown, noLimits, limitUnread, mergeWithoutRoom, mergeWithoutRoomCure, mergedNowhere
  case twinWithdrawn, twinWithdrawnCure, removedBeforeTwins, capTooSmall, capTooSmallCure
  case requiredBeyondCap, judgedWithoutSource, citesNothing, repealed, repealedCure, restsOnRepealed
  case unseen, unseenCure, reviewOnly, readAsFirst, gap, gapCure, nobodyRules, foldedCollision
  case foldedCollisionCure
}
