/// Why a command could not do its work, and what to do; used by Operations/Problem.
package enum ProblemText: String, WordingKey {
  case packUnknown, packUnknownCure, packNeeded, packNeededCure, standardsFolderMissing
  case standardsFolderMissingCure, standardsBroken, standardsBrokenCure, pathMissing
  case pathMissingCure, noTables, noTablesCure, nothingImported, nothingImportedCure, storeMissing
  case storeMissingCure, storeForeign, storeForeignCure, storeTooNew, storeTooNewCure, storeBusy
  case storeBusyCure, storeFault, storeFaultCure, cannotWrite, cannotWriteCure, unitUnknown
  case unitUnknownCure, surveyUnknown, surveyUnknownCure, findingUnknown, findingUnknownCure
  case ruleUnknown, ruleUnknownCure, reportUnknown, reportUnknownCure, subjectUnknown
  case subjectUnknownCure, signUnknown, signUnknownCure, rulingReversed, rulingReversedCure, selfApproved,
    selfApprovedCure
  case exceptionIncomplete, exceptionIncompleteCure, noRuling, noRulingCure, noAudit
  case pinBad, pinWithoutSite, pinWithoutSiteCure, pinActivity, pinNames, pinSeveral, pinRoom, pinNowhere
  case pinNowhereCure, pinPassage, pinOtherRoom, pinFixed, pinTwice, pinTwiceCure, pinApart
  case noAuditCure, auditOutdated, siteUnknown, siteUnknownCure, placeUnknown, placeUnknownCure,
    choiceUnknown, choiceUnknownCure, noPlan,
    noPlanCure
  case solverFailed, solverFailedCure
  /// {0} names of sites.
  case exportNoPlace, exportNoPlaceCure, exportNothing, exportNothingCure
  case textColumnMissing, textColumnMissingCure, stageUnknown, stageUnknownCure
  case stateUnknown, stateUnknownCure, roleUnknown, roleUnknownCure, itemAmbiguous
  case badDate, badDateCure, rowsFaulty, rowsFaultyCure, openCCMissing, openCCMissingCure, ours, oursCure
}
