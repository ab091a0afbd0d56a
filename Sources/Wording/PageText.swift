/// What stands on the pages of a report: the overview and the page of a locality.
package enum PageText: String, WordingKey {
  // Frame of every page.
  case pagesReport, asOf, surveyedOn, packLine, madeBy, stages, stageImport, stageAudit, stagePlan,
    stageDraw, stageReport, backToOverview
  case cautionInForce, cautionDraft, cautionReported, cautionSuperseded
  // Key figures.
  case overviewTitle, localityTitle, keyFigures, communitiesAndVillages, signs, outside, toDo, toReview, toAdd
  case now, afterwards, nowAndAfterwards, change, howToRead, countsNote, atMost
  // Groups of signs.
  case plaques, emblems, insidePlates, unplacedPlates, doorPlates, windowPlates, panels, honours, otherSigns
  case allSigns
  // Dispositions.
  case dispositions, dispositionsNote
  case keepMeans, fixMeans, mergeMeans, moveMeans, removeMeans, reviewMeans, addMeans
  // Overview by locality.
  case byLocality, locality, mustFindings, missingFacts, total, subtotal, noSubdistrict, noLocalities
  // Findings.
  case findings, noFindings, findingsCount, reason, basis, nearest, mergedInto, movedTo, endsAs, noCitation
  case notices, unknownSign, moreSigns
  case ruledBy, approvedBy, ruledUntil, ruledBecause
  // Additions.
  case additions, additionsNote, placement
  // Premises.
  case premises, premisesFindings, noPremisesFindings, measure, measured, standard, verdict
  case met, notMet, notJudged, unknown
  case buildingArea, usableArea, areaPer100Households, officeShare, officePerHead, households, staff
  case squareMetres, percentage, atLeast, atMostNorm, shared
  // Rooms.
  case rooms, roomName, floor, function, area, occupants, hours, platesInRoom, noRooms, floorNumber, basement
  // Kept signs, missing facts, remarks.
  case keptSigns, keptNote, text, place, needs, needsNote, fact, concerns, localityItself, remarks, noRemarks
  case andMore, atEntrance, onWallInside, replacedByPlan
  // The plan and its sheets.
  case sarifReport, planReport, plan, planNote, noPlan, sheets, sheetsNote, phaseBefore, phaseAfter,
    sheetTitle, sheetAlt, facade, facadeAlt, phaseBoth
  case directions, directionsAlt, directionServices, directionOtherFloors, directionGuides, guidedBy,
    noGuideSign,
    figureServices, figureUnguided, figureGuides
  case moreSheets, sheetRowsBefore, sheetRowsAfter, movedFromTo, sharedHours, platesToMake, roomMoves,
    newlySetUp, newHere, newPlate, requiredPlate, platesMark, roomRenamed
  case signOffLocality, signOffFirst, signOffSecond, plates, moveStep, moveWhy, plateText, plateGoes, plateWhy
  case roomUse, roomBefore, roomAfter, users, areaBefore, areaAfter, standardBefore, standardAfter,
    moreStandards, areaClass
  case unmetNeeds, unmetNote, allMet, assumptions, assumptionsNote, planQuality, provenBest, withinGap
  case stoppedByEffort, stoppedByClock, objectiveTerm, objectiveValue, signsGo, signGoes, noRoom
  // How far the clean-up is.
  case completion, completionNote, noItems, itemsOpen, itemsClosed, itemsAll, closedShare, rebounds
  case itemClass, itemTitle, itemAction, itemState, itemSince, openItems, moreItems
}
