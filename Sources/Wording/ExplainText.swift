/// The page of a finding or a sign: what it rests on and what would have to be true for another verdict.
package enum ExplainText: String, WordingKey {
  // Headings.
  case facts, clauses, documents, why, nearest, otherwise, alsoFound, needed, usedBy

  // What the sign says.
  case signText, readAs, unreadable, signClass, position, room, unit, site
  /// {0} the name, {1} how it was told.
  case readName
  /// {0} the verdict, {1} where to.
  case verdict, verdictWithTarget
  /// {0} who, {1} when, {2} why, {3} until when.
  case ruledBy, ruledByUntil
  case nothingFound

  // After the nearest lawful change; {0} the verdict then, {1} the new findings.
  case recheckGone, recheckKept, recheckLeft, recheckFresh
  case needsPerson
  /// {0} the day of the audit.
  case noLongerFound

  // What may be supposed; {0} a name, a text or a number.
  case hangsInside, hangsOutside, hasBusiness, hasNoBusiness, hasBasis, hasNoBasis, isAdmitted, isOlder
  case isSound, isAlone, isSurely, isOwn, isListedOutside, isListedInside, panelMayHang, documentsSeen
  case capIs, isAmongHonours
  /// {0} what is supposed, {1} the verdict.
  case thenVerdict
  case nothingElse

  // Facts of findings.
  case counted, observed, most, measured, norm, heads, usualWidth, usualHeight, year, termYears, ended
  case candidates, names, plates, told, drawn, distance, missing

  // Kinds of clauses; {0} what it is about, {1} what it says.
  case clauseRule, clauseCap, clauseEntry, clausePanel, clauseList
}
