/// A cell to write: value, look, and a comment that pops up.
package struct StyledCell: Sendable {
  package enum Style: String, Sendable, CaseIterable {
    case title, subtitle, heading, body, centred, wrapped, number, area, date, fault, caution, note, total
    case keep, fix, merge, move, remove, review, add
  }

  package var value: Cell
  package var style: Style
  package var comment: String?

  package init(_ value: Cell, _ style: Style = .body, comment: String? = nil) {
    self.value = value
    self.style = style
    self.comment = comment
  }

  package init(_ text: String, _ style: Style = .body, comment: String? = nil) {
    self.init(text.isEmpty ? .empty : .text(text), style, comment: comment)
  }
}
