package import Vocabulary

/// The value of one cell of a sheet, as the file gives it.
package enum Cell: Hashable, Sendable {
  case empty
  case text(String)
  case number(Double)
  /// A number that the workbook shows as a date; the time of day is dropped.
  case date(CalendarDate)
  case truth(Bool)
  /// An error value such as `#REF!`.
  case fault(String)
}
