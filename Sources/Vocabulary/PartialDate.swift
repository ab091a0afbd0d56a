/// A date as precise as it was written: a year, a month or a day. A month stays a month.
package struct PartialDate: Hashable, Sendable, Codable, CustomStringConvertible {
  package let year: Int
  package let month: Int?
  package let day: Int?

  /// Nil when the numbers name no year, month or day of the calendar.
  package init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (1...9999).contains(year), month != nil || day == nil else { return nil }
    if let month, CalendarDate(year: year, month: month, day: day ?? 1) == nil { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  package init(_ date: CalendarDate) {
    year = date.year
    month = date.month
    day = date.day
  }

  /// Reads `2021`, `2021-03` and `2021-03-05`.
  package init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard (1...3).contains(parts.count), let year = parts[0] else { return nil }
    if parts.count > 1, parts[1] == nil { return nil }
    if parts.count > 2, parts[2] == nil { return nil }
    self.init(year: year, month: parts.count > 1 ? parts[1] : nil, day: parts.count > 2 ? parts[2] : nil)
  }

  /// The first day that the written date can mean.
  package var earliest: CalendarDate? { CalendarDate(year: year, month: month ?? 1, day: day ?? 1) }

  /// The last day that the written date can mean.
  package var latest: CalendarDate? {
    let lastMonth = month ?? 12
    return CalendarDate(
      year: year, month: lastMonth, day: day ?? CalendarDate.days(inMonth: lastMonth, of: year))
  }

  package var description: String {
    var text = CalendarDate.padded(year, 4)
    if let month { text += "-" + CalendarDate.padded(month, 2) }
    if let day { text += "-" + CalendarDate.padded(day, 2) }
    return text
  }

  package init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let date = PartialDate(text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "not a date: \(text)"))
    }
    self = date
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
