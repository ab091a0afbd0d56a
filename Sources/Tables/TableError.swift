/// Why a file could not be read or written at all; its wording stands in Wording, see `TableError+Wording.swift`.
package enum TableError: Error, Hashable, Sendable {
  case notFound(file: String)
  case unreadable(file: String)
  case tooLarge(file: String, limit: Int)
  case passwordProtected(file: String)
  /// The old binary Excel format (.xls), OpenDocument, WPS .et: not read.
  case unsupportedFormat(file: String, format: String)
  case damaged(file: String, part: String?)
  /// A part of the workbook unpacks to more than the limit.
  case bomb(file: String, part: String)
  case undecodable(file: String, byteOffset: Int)
  case yaml(file: String, line: Int, message: String)
  case cannotWrite(file: String)
}
