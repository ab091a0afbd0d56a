/// The help pages of the command line and what it prints by itself.
package enum CommandText: String, WordingKey {
  case program, programDiscussion, language, verbose, run, runSurvey, runOut, asOf, stages
  case standards, standardsFolder, database, survey, surveyImport, surveyPaths, surveyOn, strict
  case withdrawOn, surveyCheck, surveyAnnotate, surveyAnnotateOut, surveyWithdraw, unitCode, surveyTemplate
  case surveyTemplateOut, surveySynth, synthUnits, synthSeed, synthOut, names, namesMatch
  case standardsCommand, standardsCheck, standardsShow, audit, auditRun, auditExplain, findingID
  case ruling, rulingRecord, rulingSubject, rulingAs, rulingBy, rulingReason, rulingOn, rulingUntil
  case rulingList, rulingRevoke, rules, rulesList, rulesExplain, ruleID, ledger, ledgerExport
  case outFile, report, reportName, reportOut, store, storeVerify, storeDump, storeMigrate, format
  case stageImport, stageAudit, stageReport, stageDone, imported, remarksFile, audited, statusNotice
  case reportsAt, nothingWrong, faultsFound, written, notKept, withdrawn, rulingRecorded, verified
  case migrated, overrides, outOfTerm, columnID, columnRule, columnCode, columnName, columnUnit,
    columnSubjects
  case columnDisposition, columnSeverity, columnText, columnCitation, columnKind, columnValue
  case columnOrigin, columnPlace, columnWhat, columnCure, columnWitness, columnBy, columnOn, columnUntil
  case planPin, planMend, planOptions, planOptionsSite, columnMoves, columnPeople, columnPlates
  case columnServiceArea, columnOfficeArea, columnUnmet, columnRest, columnGain, columnStopped, columnSteps
  case plan, planMake, planExplain, planSite, planEffort, planSeconds, planned, stagePlan
  case floorplan, floorplanDraw, drawSite, drawWhat, drawFormats, drawFont, drawn, drawAsOf, drawDistrict,
    drawSubdistrict, drawPaper, posterDrawn, stageDraw
  case standardsDiff, standardsDiffOther, columnChange, columnCitationBefore, columnCitationAfter
  case changeAdded, changeRemoved, changeChanged
  case standardsImpact, impactOut, impact, impactLine, columnSignText, columnBefore, columnAfter, listingSheet
  case columnReason, columnState, stateInForce, stateRevoked, columnNearest
  case rulingApprovedBy, rulingAsOf, rowsAsOf, columnApprovedBy, columnRuling, statePending, stateLapsed
  case packOutOfTerm, impactCounts, columnCountedBy, columnCount, summarySheet, countedByKind, countedByPlace
  case countedByLocality
  case synthFlat, synthFlatShare, auditChanged
  case floorplanExport, exportSite, exportWhat, exportFormats, exported, exportSchematic
}
