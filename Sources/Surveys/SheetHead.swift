import Foundation
import Tables
import Vocabulary

/// What the rows above the tables tell: whose sheet it is, and when it was filled in.
struct SheetHead {
  var unit: String?
  var date: CalendarDate?
  /// Titles and other texts, where a unit may be named.
  var titles: [String] = []

  private static let unitLabels = ["填报单位", "单位名称", "填报村(社区)", "村(社区)名称", "村(社区)", "社区名称", "村名", "调查单位"]
  private static let dateLabels = [
    "填报时间", "填报日期", "填表时间", "填表日期", "调查日期", "调查时间", "制表时间", "统计时间", "普查日期", "日期",
  ]

  /// Takes a row in; true when it told something.
  mutating func take(_ row: Sheet.Row) -> Bool {
    var told = false
    for (index, cell) in row.cells.enumerated() {
      if case .date(let day) = cell, date == nil, label(before(index, in: row), Self.dateLabels) {
        date = day
        told = true
        continue
      }
      guard let text = PlainText.of(cell) else { continue }
      // 填报单位：石桥村　填报人：…　填报时间：2026年5月31日 may all stand in one cell.
      for piece in pieces(PlainText.folded(text)) {
        if let value = value(of: piece, Self.dateLabels, row, index), let day = DateText.date(value) {
          if let year = day.month, let exact = day.day {
            date = date ?? CalendarDate(year: day.year, month: year, day: exact)
            told = true
          }
        } else if let value = value(of: piece, Self.unitLabels, row, index), !value.isEmpty {
          unit = unit ?? value
          told = true
        }
      }
      titles.append(text)
    }
    return told
  }

  private func label(_ cell: Cell, _ labels: [String]) -> Bool {
    guard let text = PlainText.of(cell) else { return false }
    return labels.contains(HeadingText(text).name)
  }

  /// The nearest filled cell at the left: labels and values may stand apart.
  private func before(_ index: Int, in row: Sheet.Row) -> Cell {
    row.cells.prefix(index).last { PlainText.of($0) != nil } ?? .empty
  }

  /// The nearest filled cell at the right.
  private func after(_ index: Int, in row: Sheet.Row) -> String? {
    row.cells.dropFirst(index + 1).lazy.compactMap { PlainText.of($0) }.first
  }

  private func pieces(_ text: String) -> [String] {
    text.split(separator: " ").map(String.init)
  }

  /// What stands behind a label, in the same cell or the next.
  private func value(of piece: String, _ labels: [String], _ row: Sheet.Row, _ index: Int) -> String? {
    let plain = piece.replacing("（", with: "(").replacing("）", with: ")")
    for label in labels where plain.hasPrefix(label) {
      let rest = plain.dropFirst(label.count)
      guard let first = rest.first else { return after(index, in: row) }
      guard first == ":" || first == "：" else { continue }
      let value = String(rest.dropFirst())
      return value.isEmpty ? after(index, in: row) : value
    }
    return nil
  }
}
