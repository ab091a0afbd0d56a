import Standards
import Tables
import Vocabulary
import Wording

/// The ledger's last sheet: how to read it, what the codes mean, which documents it rests on.
enum LedgerNotes {
  static func write(to book: WorkbookWriter, context: ReportContext) throws {
    let language = context.language
    let word = { (text: LedgerText) in text.text(in: language) }
    let pack = PackWords(context.pack, language: language)
    var layout = SheetLayout(name: word(.notesSheet), columnWidths: [20, 26, 90])
    layout.footer = word(.pageNumbers)
    try book.addSheet(layout)
    try book.addMergedRow(StyledCell(word(.notesTitle), .title), columns: 3, height: 32)
    try book.addMergedRow(StyledCell(word(.howToRead), .heading), columns: 3)
    let status = LedgerText.noteStatus.filled(pack.title, pack.status, pack.caution).text(in: language)
    for line in [
      status, word(.noteRows), word(.noteBefore), word(.noteReview), word(.noteEmpty), word(.noteColumns),
    ] {
      try book.addMergedRow(StyledCell(line, .note), columns: 3, height: 32)
    }
    book.skipRows(1)
    try book.addMergedRow(StyledCell(word(.codesHeading), .heading), columns: 3)
    try book.addRow([LedgerText.code, .ruleName, .meaning].map { StyledCell(word($0), .heading) })
    for rule in RuleWords.all(in: language) {
      try book.addRow([
        StyledCell(rule.code), StyledCell(rule.name), StyledCell(rule.reason, .wrapped),
      ])
    }
    book.skipRows(1)
    try book.addMergedRow(StyledCell(word(.sourcesHeading), .heading), columns: 3)
    try book.addRow(
      [LedgerText.documentNumber, .knownByHeading, .source].map { StyledCell(word($0), .heading) })
    for id in sources(of: context) {
      guard let citation = context.library.citations[id] else { continue }
      try book.addRow([
        StyledCell(citation.number ?? id), StyledCell(citation.knownBy.term.text(in: language)),
        StyledCell(
          [citation.title, citation.issuer, citation.date].compactMap { $0 }.filter { !$0.isEmpty }
            .joined(separator: language == .chinese ? "，" : ", "), .wrapped),
      ])
    }
  }

  /// What the pack cites, in the order of the ids.
  private static func sources(of context: ReportContext) -> [String] {
    let pack = context.pack
    let ids =
      pack.caps.flatMap(\.citations) + pack.requirements.flatMap(\.citations)
      + pack.entries.flatMap(\.citations)
      + pack.panels.flatMap(\.citations)
    return Set(ids).sorted()
  }
}
