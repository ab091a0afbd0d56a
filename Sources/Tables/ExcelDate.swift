package import Vocabulary

/// The day numbers of spreadsheet programs.
package enum ExcelDate {
  /// The day of a serial number; nil for what is no day between 1900 and 9999.
  ///
  /// The 1900 system counts a 29 February 1900 that never was (day 60), so earlier days are one off.
  package static func date(serial: Double, uses1904: Bool = false) -> CalendarDate? {
    guard serial.isFinite, serial >= 1, serial < 2_958_466 else { return nil }
    let day = Int(serial)
    // Days since 1970-01-01.
    if uses1904 { return civil(day - 24_107) }
    return civil(day < 60 ? day - 25_568 : day - 25_569)
  }

  /// Howard Hinnant, chrono-compatible low-level date algorithms, `civil_from_days`.
  private static func civil(_ days: Int) -> CalendarDate? {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthIndex = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthIndex + 2) / 5 + 1
    let month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9
    return CalendarDate(year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month, day: day)
  }
}
