import Standards
import Surveys
import Tables
import Vocabulary
import Wording

/// The ledger's sheet of sums by locality.
struct LedgerSummary {
  private var localities: [(locality: Locality, figures: Figures)] = []

  mutating func take(_ locality: AuditedLocality, pack: Pack) {
    localities.append((locality.survey.locality, Figures(locality, pack: pack)))
  }

  func write(to book: WorkbookWriter, context: ReportContext) throws {
    let language = context.language
    let groups: [SignGroup] = [.plaque, .emblem, .inside]
    let dispositions = Disposition.allCases
    var headings: [String] = [LedgerText.number, .subdistrict, .locality, .localityKind, .signs].map {
      $0.text(in: language)
    }
    for group in groups {
      let name = group.heading.filled()
      headings.append(LedgerText.before.filled(name).text(in: language))
      headings.append(LedgerText.after.filled(name).text(in: language))
    }
    headings += dispositions.map { $0.term.text(in: language) }
    headings += [LedgerText.additions, .mustFindings, .premisesFindings, .missingFacts].map {
      $0.text(in: language)
    }
    var layout = SheetLayout(
      name: LedgerText.summarySheet.text(in: language),
      columnWidths: [6, 14, 16, 8] + [Double](repeating: 10, count: headings.count - 4))
    layout.frozenRows = 3
    layout.repeatedRows = 3...3
    layout.footer = LedgerText.pageNumbers.text(in: language)
    try book.addSheet(layout)
    try LedgerHead.write(.summaryTitle, to: book, columns: headings.count, context: context)
    try book.addRow(headings.map { StyledCell($0, .heading) }, height: 44)
    for (index, entry) in localities.enumerated() {
      let cells: [StyledCell] = [
        StyledCell(.number(Double(index + 1)), .centred), StyledCell(entry.locality.subdistrict ?? ""),
        StyledCell(entry.locality.name), StyledCell(entry.locality.kind.term.text(in: language), .centred),
      ]
      try book.addRow(cells + numbers(entry.figures, groups, dispositions, .number))
    }
    let total = localities.map(\.figures).reduce(Figures(), +)
    let label = [
      StyledCell(.empty, .total), StyledCell(.empty, .total),
      StyledCell(LedgerText.total.text(in: language), .total), StyledCell(.empty, .total),
    ]
    try book.addRow(label + numbers(total, groups, dispositions, .total))
  }

  private func numbers(
    _ figures: Figures, _ groups: [SignGroup], _ dispositions: [Disposition], _ style: StyledCell.Style
  ) -> [StyledCell] {
    var values = [figures.all.before]
    for group in groups { values += [figures[group].before, figures[group].after] }
    values += dispositions.map { figures[$0] }
    values += [figures.additions, figures.mustFindings, figures.premisesFindings, figures.needs]
    return values.map { StyledCell(.number(Double($0)), style) }
  }
}
