/// What stands in the workbook of the ledger (台账).
package enum LedgerText: String, WordingKey {
  case ledgerReport, findingsReport
  // Names of sheets; at most 31 characters, none of []:*?/\.
  case ledgerSheet, additionsSheet, itemsSheet, summarySheet, premisesSheet, notesSheet
  // Above the headings.
  case ledgerTitle, additionsTitle, itemsTitle, summaryTitle, premisesTitle, notesTitle
  case filledInBy, basisLine
  // Headings of the ledger.
  case number, district, subdistrict, locality, site, floor, room, position, kind, text, canonicalName, hungBy
  case basis, hungOn, size, material, condition, codes, problems, disposition, target, citations, reasons,
    nearest
  case signID, responsible, deadline, photoBefore, photoAfter, review, recheck, closedOn, note
  // Headings of the other sheets.
  case placement, localityKind, signs, before, after, additions, severity, subject, households, buildingArea
  case missingFacts, premisesFindings, mustFindings
  case itemTitle, itemAction, itemState, registeredOn, rebounded, latest, itemID, yes
  // Values.
  case dispositionMessage, choose, pageNumbers, total, notRead
  case stainlessSteel, wood, copper, aluminium, acrylic, pvc, paper, print, screen, otherMaterial
  case good, faded, damaged, illegible
  case sizeBoth, sizeWidth, sizeHeight, toBeMade, knownBy
  // Sheet of notes.
  case howToRead, noteRows, noteBefore, noteReview, noteEmpty, noteColumns, noteStatus
  case codesHeading, code, ruleName, meaning, sourcesHeading, source, documentNumber, issuer, date,
    knownByHeading
}
