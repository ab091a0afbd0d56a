extension StoreText {
  package var english: String {
    switch self {
    case .busy: "Another program is using the store {0}; try again in a moment."
    case .notAStore: "{0} is not a store of this program; choose another file. The file was left as it is."
    case .tooNew: "{0} was written by a newer version of this program; upgrade the program to open it."
    case .damaged: "The store {0} is damaged: {1}; restore a backup and check it with signaudit store verify."
    case .cannotOpen:
      "The store {0} cannot be opened: {1}; check that the folder exists and may be read and written."
    case .cannotWrite: "The store {0} cannot be written: {1}; check the free space and the permissions."
    case .unexpected:
      "Reading or writing the store {0} failed: {1}; this is a fault of the program, please report it."
    case .noSurveyToWithdraw:
      "There is no survey to withdraw: {1} has no current survey of {0}; check the unit and the date."
    case .refusedValue: "The database refused the data of {0}: {1}; check for ids that are empty or repeated."
    case .integrity: "The integrity check of the database failed: {0}"
    case .danglingReference: "A row of table {0} refers to a record of table {1} that does not exist."
    case .eventMissing: "Event {0} is missing from the log."
    case .eventChanged: "Event {0} does not fit its hash: it or an event before it was changed."
    case .eventColumns: "The search columns of event {0} differ from its payload."
    case .withdrawalRows: "The withdrawals of surveys differ from the event log."
    case .revisionDigest: "Revision {2} of the survey of {0} on {1} does not fit its digest: it was changed."
    case .revisionRows: "The rows of revision {2} of the survey of {0} on {1} differ from its full text."
    case .auditDigest: "Audit {1} of {0} does not fit its digest: it was changed."
    case .auditRows: "The rows of audit {1} of {0} differ from its full text."
    case .planDigest: "Plan {2} of site {1} of {0} does not fit its digest: it was changed."
    case .planRows: "The rows of plan {2} of site {1} of {0} differ from its full text."
    case .stepRows: "The rows of steps differ from the event log."
    case .noAuditToPlan: "{0} was not audited yet, so no plan can be saved; run signaudit audit run first."
    case .changedMeanwhile: "Somebody else has just written to the store {0}; try again."
    case .fileExists: "The file {0} exists and is not overwritten; choose another name or move it away first."
    case .unsoundBackup: "The backup {0} has faults and was not used: {1}"
    }
  }
}
