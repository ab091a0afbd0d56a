/// Remarks on survey sheets, and the texts of the template and of annotated sheets.
package enum SurveyText: String, WordingKey {
  case valueUnknown, valueUnknownCure, notUnderstood, numberCure, truthCure, lengthCure, sizeCure
  case areaCure, dateCure, floorCure, formulaError, formulaErrorCure, headingRepeated, noTable
  case noTableCure, subtotal, noteRow, signatureRow, sectionRow, textBeside, columnUnknown, columnUnused,
    placeDerived
  case cellMissing, cellMissingCure, textMissing, textMissingCure, kindMissing, kindMissingCure
  case unitUnknown, unitUnknownCure, unitMissing, unitMissingCure, unitDerived, siteDerived
  case siteUnknown, siteUnknownCure
  case roomUnknown, roomCure, positionUnknown, positionCure, idRepeated, idRepeatedCure, rowRepeated
  case dateMissing, dateMissingCure, codeShort, codeNumber, codeCure, outlineBad, outlineCure
  case templateTitle, templateGuide, templateGuideName, templateExample, templateLine1
  case templateLine2, templateLine3, templateDate, signsSheet, roomsSheet, sitesSheet, unitsSheet
  case usesSheet, choiceMessage, annotationColumn, lostFormulas, lostLooks
}
