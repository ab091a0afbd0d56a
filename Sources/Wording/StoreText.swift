/// What the store says when a file cannot be used, and what it finds wrong when it checks one.
package enum StoreText: String, WordingKey {
  // Why a file cannot be used; {0} is the file.
  case busy, notAStore, tooNew, damaged, cannotOpen, cannotWrite, unexpected
  /// {0} the date, {1} the locality.
  case noSurveyToWithdraw
  /// {0} the locality, {1} what the database says.
  case refusedValue

  // Faults that a check of the file finds.
  /// {0} what SQLite's integrity check says.
  case integrity
  /// {0} the table, {1} the table that it refers to.
  case danglingReference
  /// {0} the event's sequence.
  case eventMissing, eventChanged, eventColumns
  case withdrawalRows
  /// {0} the locality, {1} the date, {2} the revision.
  case revisionDigest, revisionRows
  /// {0} the locality, {1} the audit's number.
  case auditDigest, auditRows
  /// {0} the locality, {1} the site, {2} the plan's number.
  case planDigest, planRows
  case stepRows

  /// {0} the locality.
  case noAuditToPlan
  /// {0} the file.
  case changedMeanwhile, fileExists
  /// {0} the file, {1} its first fault.
  case unsoundBackup
}
