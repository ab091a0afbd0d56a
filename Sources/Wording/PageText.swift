/// What stands on the pages of a report: the overview and the page of a locality.
package enum PageText: String, WordingKey {
  // Frame of every page.
  case pagesReport, asOf, surveyedOn, packLine, madeBy, stages, stageImport, stageAudit, stageReport,
    backToOverview
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
  case andMore
}
