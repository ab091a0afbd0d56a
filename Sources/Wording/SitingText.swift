/// What `plan siting` says: which sites stay, who walks how far, and the map of it.
package enum SitingText: String, WordingKey {
  // Help.
  case command, subdistrict, district, keep, cover, walkMinutes, mustStay
  case minimumArea, maximumArea, minimumHouseholds, householdsPerSite, byArea
  case effort, seed, seconds, out, draw, font

  // The page; {0} what it is about.
  case title, titleAll
  /// {0} sites, {1} localities, {2} households.
  case inHand
  /// {0} the conditions below, those that were asked for.
  case conditions
  case conditionKeep, conditionCover, conditionMinimumHouseholds, conditionMaximumHouseholds
  case conditionMinimumArea, conditionMaximumArea, conditionByArea
  /// {0} sites that stay, {1} sites freed, {2} m² freed.
  case result
  /// {0} the least number.
  case fewestProven, fewestBound
  /// {0} metres before, {1} after, {2} minutes after, {3} the longest way.
  case walks
  /// {0} minutes, {1} the share before, {2} after.
  case coverage
  /// {0} household-kilometres, {1} the bound, {2} the gap, {3} why it stopped.
  case objective
  /// {0} minutes, {1} metres a minute, {2} detour, {3} citations.
  case assumptions
  case atMainSite
  case sitesTitle, localitiesTitle, omissionsTitle
  case stays, mustStays, freed, goes
  /// {0} households, {1} m².
  case siteFigures
  /// {0} households, {1} limit, {2} m².
  case siteFiguresLimited
  case staysAtOwn
  /// {0} the site, {1} metres, {2} minutes.
  case goesTo
  case beyondWalk
  case optimal, stoppedEffort, stoppedClock

  // What is left out; {0} the locality, {1} the site.
  case noHouseholds, noMainSite, noPosition, siteWithoutPosition, siteWithoutArea

  // Columns and figures.
  case columnRow, columnBecomes, columnTo, columnHouseholds, columnArea, columnLimit, columnBefore,
    columnAfter
  case columnMinutes, columnWithin, columnValue
  case rowSite, rowLocality, rowFigure
  case figureKept, figureFreed, figureFreedArea, figureMeanBefore, figureMeanAfter, figureLongest
  case figureShareBefore, figureShareAfter
  /// Before and after side by side, and household-kilometres, for the map.
  case figureMean, figureShare, figureWalk, figureWalkBound
  case figureValue, figureBound, figureGap, figureStopped, figureFewest

  // The map.
  case legendKept, legendFreed, legendDemand, legendWalk, legendReach
  /// {0} minutes.
  case legendReachMinutes
  /// {0} the denominator.
  case scale
  case metres, kilometres, north
  /// {0} the date, {1} the pack or standard.
  case foot
  case facilityStandard
  case mapNote
  /// {0} how many sites are on the map but not in its list.
  case furtherSites

  // Problems and their cures.
  case nowhere, nowhereCure
  case noDemands, noDemandsCure, noCandidates, noCandidatesCure
  /// {0} the name, {1} what there is.
  case unknownSite, unknownSiteCure, ambiguousSite, ambiguousSiteCure
  /// {0} the least, {1} the most.
  case areasContradict, areasContradictCure, householdsContradict, householdsContradictCure
  /// {0} households, {1} those that the sites need.
  case tooFewHouseholds, tooFewHouseholdsCure
  /// {0} sites that must stay, {1} sites that may.
  case tooManyStay, tooManyStayCure
  /// {0} sites to keep, {1} sites there are.
  case tooFewSites, tooFewSitesCure
  /// {0} households, {1} room.
  case tooLittleRoom, tooLittleRoomCure
  /// {0} the locality, {1} its households.
  case tooManyHouseholds, tooManyHouseholdsCure
  /// {0} sites to keep, {1} sites that are needed.
  case uncovered, uncoveredCure
  case impossible, impossibleCure, notFound, notFoundCure
  /// {0} files.
  case written
}
