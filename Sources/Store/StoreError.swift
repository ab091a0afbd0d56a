import GRDB
package import Vocabulary
import Wording

/// Why the store could not do what was asked; `text` says it for people.
package enum StoreError: Error, Hashable, Sendable {
  /// Another process is writing; trying again later helps.
  case busy(file: String)
  /// Not an SQLite file, or one of another application. It was left untouched.
  case notAStore(file: String)
  /// Written by a newer version of the program.
  case tooNew(file: String)
  case damaged(file: String, detail: String)
  case cannotOpen(file: String, detail: String)
  /// Full disk, read-only file, failing device.
  case cannotWrite(file: String, detail: String)
  case noSurveyToWithdraw(locality: Locality.ID, on: CalendarDate)
  /// A value broke a check or a unique key of the schema, such as two signs with one id.
  case refusedValue(locality: Locality.ID, detail: String)
  /// A plan was made for a locality that was never audited.
  case noAuditToPlan(locality: Locality.ID)
  /// Somebody else wrote between looking and writing; doing it again helps.
  case changedMeanwhile(file: String)
  /// A file is in the way that is not to be overwritten.
  case fileExists(file: String)
  /// A backup has faults; the first of them.
  case unsoundBackup(file: String, fault: Bilingual)
  /// Anything else that SQLite reports: a fault of ours.
  case unexpected(file: String, detail: String)

  package var text: Bilingual {
    switch self {
    case .busy(let file): StoreText.busy.filled(file)
    case .notAStore(let file): StoreText.notAStore.filled(file)
    case .tooNew(let file): StoreText.tooNew.filled(file)
    case .damaged(let file, let detail): StoreText.damaged.filled(file, detail)
    case .cannotOpen(let file, let detail): StoreText.cannotOpen.filled(file, detail)
    case .cannotWrite(let file, let detail): StoreText.cannotWrite.filled(file, detail)
    case .noSurveyToWithdraw(let locality, let date):
      StoreText.noSurveyToWithdraw.filled(date.description, locality.text)
    case .refusedValue(let locality, let detail): StoreText.refusedValue.filled(locality.text, detail)
    case .noAuditToPlan(let locality): StoreText.noAuditToPlan.filled(locality.text)
    case .changedMeanwhile(let file): StoreText.changedMeanwhile.filled(file)
    case .fileExists(let file): StoreText.fileExists.filled(file)
    case .unsoundBackup(let file, let fault): StoreText.unsoundBackup.filled(file, fault)
    case .unexpected(let file, let detail): StoreText.unexpected.filled(file, detail)
    }
  }
}

extension StoreError {
  /// Runs a piece of work on the database and turns errors of SQLite and of decoding into ours.
  static func mapped<Result>(file: String, _ work: () throws -> Result) throws -> Result {
    do {
      return try work()
    } catch let error as DatabaseError {
      throw StoreError(error, file: file)
    } catch let error as DecodingError {
      throw damaged(file: file, detail: "\(error)")
    }
  }

  /// Runs a write of one locality's data and says whose it was when the schema refuses it.
  static func naming<Result>(_ locality: Locality.ID, _ work: () throws -> Result) throws -> Result {
    do {
      return try work()
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
      throw refusedValue(locality: locality, detail: error.message ?? error.resultCode.description)
    }
  }

  private init(_ error: DatabaseError, file: String) {
    let detail = error.message ?? error.resultCode.description
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(file: file)
    case .SQLITE_NOTADB: self = .notAStore(file: file)
    case .SQLITE_CORRUPT: self = .damaged(file: file, detail: detail)
    case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: self = .cannotOpen(file: file, detail: detail)
    case .SQLITE_READONLY, .SQLITE_FULL, .SQLITE_IOERR: self = .cannotWrite(file: file, detail: detail)
    default: self = .unexpected(file: file, detail: detail)
    }
  }
}
