/// What a consolidation plan says: assumptions, reasons, and what stands in the way.
package enum PlanText: String, WordingKey {
  // Parts of sentences.
  case listSeparator
  /// {0} a name.
  case quoted, formerRoom
  /// {0} a number.
  case area, heads
  /// {0} a name, {1} a number.
  case nameWithHours, nameWithHeads

  // Assumptions; {0} a list.
  case hoursFromStandard, hoursUnknown, slotsUnread, headcountFromStandard, headcountGuessed, headcountSplit
  /// {0} a list, {1} square metres for each head.
  case headcountFromArea
  case functionUnknown, areaUnknown, floorUnknown, roomClassUnknown
  case liftUnknown
  /// {0} hours.
  case weekAssumed

  // Why an activity moves; {0} a room.
  case setUpRequired, setUpWanted
  /// {0} the room, {1} names of constraints.
  case moveOutOfBreach
  /// {0} the room, {1} its area.
  case moveFreesOffice
  /// {0} the old area, {1} the new one.
  case moveSmallerOffice, moveToLarger
  /// {0} the room, {1} who moves in.
  case moveMakesWay
  case moveToGround, moveForTheWhole, needsSwapSpace, waitsIn, waitsOpen
  case plateSize, plateCost, plateEstimate

  // What becomes of signs; {0} a sign, a room or a function.
  case signRemoved, signFixed, signMergedNowhere, moveWithoutTarget
  case signMergedIntoSign, signMovedToSign, signMergedIntoRoom, signMovedToRoom, signMergedIntoWindow,
    signMovedToWindow
  case signMovedToEntrance, signMovedToInnerWall
  case targetUnknown, functionHasNoRoom
  case plateReplaced, plateOfEmptyRoom, signFollows, guideOutdated

  // Why a plate is made; {0} a room.
  case plateRequired, plateForNewUse

  // What stands in the way.
  case noRooms
  /// {0} constraints with their rooms.
  case noRoomFits
  /// {0} constraints.
  case cannotAllHold
  /// {0} a constraint, {1} rooms.
  case blockedRooms
  /// {0} a room, {1} constraints.
  case staysInBreach, goesInBreach
  /// {0} a constraint, {1} the detail.
  case constraintWithDetail
  /// {0} the area there is, {1} the area needed.
  case areaAgainstNeed
  /// {0} the norm, {1} measured, {2} required.
  case buildingTooSmall

  // Names of standards; {0} a function.
  case areaPerHouseholds, siteArea, officeShare, officePerHead, requiredFunction, leastArea

  // A plan on paper.
  /// {0} the site.
  case planOf
  case assignmentsTitle, movesTitle, roomsTitle, signsTitle, platesTitle, areasTitle, standardsTitle,
    assumptionsTitle,
    objectiveTitle, unmetTitle
  case nowhere, shared, unknown, met, missed
  /// {0} the value, {1} the bound, {2} why the search stopped.
  case objectiveSum
  case stoppedOptimal, stoppedEffort, stoppedClock
}
