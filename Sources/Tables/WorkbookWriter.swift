import CXlsxWriter
package import Foundation
package import Vocabulary

/// Writes an XLSX workbook row by row with bounded memory; the same rows give the same bytes.
///
/// Rows are written in order and never revisited. Creation date and document properties are arguments.
package final class WorkbookWriter {
  private let book: UnsafeMutablePointer<lxw_workbook>
  private let target: URL
  private let temporary: URL
  private var formats: [StyledCell.Style: UnsafeMutablePointer<lxw_format>] = [:]
  private var sheet: UnsafeMutablePointer<lxw_worksheet>?
  private var layout: SheetLayout?
  private var row: UInt32 = 0
  private var isClosed = false
  /// Choices too long for a cell's own list stand on a hidden sheet.
  private var longLists: [[String]] = []
  private static let listSheet = "_选项"

  /// - Parameter rebuildsMerges: for sheets whose layout merges cells over several rows; the workbook is then kept in
  ///   memory until it is closed.
  /// - Throws: `TableError.cannotWrite`.
  package init(to url: URL, title: String, created: CalendarDate, rebuildsMerges: Bool = false) throws {
    target = url
    temporary = url.deletingLastPathComponent().appending(path: ".\(url.lastPathComponent).part")
    guard FileManager.default.createFile(atPath: temporary.path, contents: nil) else {
      throw TableError.cannotWrite(file: url.relativePath)
    }
    var options = lxw_workbook_options()
    options.constant_memory = rebuildsMerges ? 0 : 1
    guard let book = workbook_new_opt(temporary.path, &options) else {
      throw TableError.cannotWrite(file: url.relativePath)
    }
    self.book = book
    setProperties(title: title, created: created)
  }

  deinit {
    // An abandoned workbook leaves nothing behind.
    guard !isClosed else { return }
    lxw_workbook_free(book)
    try? FileManager.default.removeItem(at: temporary)
  }

  /// Starts a sheet; the one before is finished.
  ///
  /// - Throws: `TableError.cannotWrite` for a name that Excel does not take.
  package func addSheet(_ layout: SheetLayout) throws {
    finishSheet()
    guard let sheet = workbook_add_worksheet(book, layout.name) else {
      throw TableError.cannotWrite(file: target.relativePath)
    }
    self.sheet = sheet
    self.layout = layout
    row = 0
    for (column, width) in layout.columnWidths.enumerated() {
      worksheet_set_column(sheet, UInt16(column), UInt16(column), width, nil)
    }
    if layout.frozenRows > 0 || layout.frozenColumns > 0 {
      worksheet_freeze_panes(sheet, UInt32(layout.frozenRows), UInt16(layout.frozenColumns))
    }
    setPage(layout, of: sheet)
    for merge in layout.merges {
      worksheet_merge_range(
        sheet, UInt32(merge.firstRow - 1), UInt16(merge.firstColumn), UInt32(merge.lastRow - 1),
        UInt16(merge.lastColumn), nil, format(.body))
    }
  }

  /// Filter and lists may reach to the last row, which is known only now.
  private func finishSheet() {
    guard let sheet, let layout else { return }
    if let filter = layout.filter {
      let last = filter.lastRow == SheetLayout.toTheEnd ? Int(row) : filter.lastRow
      worksheet_autofilter(
        sheet, UInt32(filter.firstRow - 1), UInt16(filter.firstColumn),
        UInt32(max(last, filter.firstRow) - 1),
        UInt16(filter.lastColumn))
    }
    for list in layout.choiceLists { add(list, to: sheet) }
    self.layout = nil
  }

  /// Writes the next row. `cells` may be shorter than the sheet is wide.
  package func addRow(_ cells: [StyledCell], height: Double? = nil) throws {
    guard let sheet else { return }
    if let height { worksheet_set_row(sheet, row, height, nil) }
    for (column, cell) in cells.enumerated() { write(cell, at: UInt16(column), of: sheet) }
    row += 1
  }

  /// Leaves rows empty.
  package func skipRows(_ count: Int) { row += UInt32(count) }

  /// Writes one cell over `columns` columns of the next row, merged (a title row).
  package func addMergedRow(_ cell: StyledCell, columns: Int, height: Double? = nil) throws {
    guard let sheet else { return }
    if let height { worksheet_set_row(sheet, row, height, nil) }
    if columns > 1 {
      worksheet_merge_range(sheet, row, 0, row, UInt16(columns - 1), nil, format(cell.style))
    }
    write(cell, at: 0, of: sheet)
    row += 1
  }

  /// Closes the file under its name; nothing is left at the target when anything failed before.
  ///
  /// - Throws: `TableError.cannotWrite`.
  package func close() throws {
    finishSheet()
    addLongLists()
    isClosed = true
    guard workbook_close(book) == LXW_NO_ERROR, rename(temporary.path, target.path) == 0 else {
      try? FileManager.default.removeItem(at: temporary)
      throw TableError.cannotWrite(file: target.relativePath)
    }
  }

  private func write(_ cell: StyledCell, at column: UInt16, of sheet: UnsafeMutablePointer<lxw_worksheet>) {
    let format = format(cell.style)
    switch cell.value {
    case .empty: worksheet_write_blank(sheet, row, column, format)
    case .text(let text), .fault(let text):
      // Excel takes at most 32,767 characters in a cell.
      worksheet_write_string(
        sheet, row, column, text.count > 32_767 ? String(text.prefix(32_767)) : text, format)
    case .number(let number): worksheet_write_number(sheet, row, column, number, format)
    case .date(let date): worksheet_write_string(sheet, row, column, date.description, format)
    case .truth(let truth): worksheet_write_boolean(sheet, row, column, truth ? 1 : 0, format)
    }
    if let comment = cell.comment { worksheet_write_comment(sheet, row, column, comment) }
  }

  private func setProperties(title: String, created: CalendarDate) {
    var moment = tm()
    moment.tm_year = Int32(created.year - 1900)
    moment.tm_mon = Int32(created.month - 1)
    moment.tm_mday = Int32(created.day)
    moment.tm_hour = 12
    // libxlsxwriter keeps the pointers only during the call.
    title.withCString { title in
      "signaudit".withCString { author in
        var properties = lxw_doc_properties()
        properties.title = UnsafeMutablePointer(mutating: title)
        properties.author = UnsafeMutablePointer(mutating: author)
        properties.created = timegm(&moment)
        workbook_set_properties(book, &properties)
      }
    }
  }

  private func setPage(_ layout: SheetLayout, of sheet: UnsafeMutablePointer<lxw_worksheet>) {
    worksheet_set_paper(sheet, 9)
    if layout.isLandscape { worksheet_set_landscape(sheet) }
    worksheet_fit_to_pages(sheet, 1, 0)
    worksheet_set_margins(sheet, 0.4, 0.4, 0.5, 0.6)
    if let rows = layout.repeatedRows {
      worksheet_repeat_rows(sheet, UInt32(rows.lowerBound - 1), UInt32(rows.upperBound - 1))
    }
    if let footer = layout.footer { worksheet_set_footer(sheet, footer) }
  }

  private func format(_ style: StyledCell.Style) -> UnsafeMutablePointer<lxw_format>? {
    if let known = formats[style] { return known }
    guard let format = workbook_add_format(book) else { return nil }
    CellFormat.apply(style, to: format)
    formats[style] = format
    return format
  }

  /// A list that the cell itself can hold has at most 255 characters; a longer one stands on a hidden sheet.
  private func add(_ list: SheetLayout.ChoiceList, to sheet: UnsafeMutablePointer<lxw_worksheet>) {
    let isLong = list.choices.joined(separator: ",").count > 255 || list.choices.contains { $0.contains(",") }
    var validation = lxw_data_validation()
    validation.error_type = UInt8(LXW_VALIDATION_ERROR_TYPE_STOP.rawValue)
    validation.ignore_blank = UInt8(LXW_VALIDATION_ON.rawValue)
    validation.show_error = UInt8(LXW_VALIDATION_ON.rawValue)
    validation.dropdown = UInt8(LXW_VALIDATION_ON.rawValue)
    let message = strdup(list.message)
    defer { free(message) }
    validation.error_message = message
    let end = list.rows.upperBound == SheetLayout.toTheEnd ? Int(row) : list.rows.upperBound
    guard end >= list.rows.lowerBound else { return }
    let (first, last) = (UInt32(list.rows.lowerBound - 1), UInt32(end - 1))
    let column = UInt16(list.column)
    if isLong {
      longLists.append(list.choices)
      let letters = CellPlace.letters(longLists.count - 1)
      let formula = strdup("='\(Self.listSheet)'!$\(letters)$1:$\(letters)$\(list.choices.count)")
      defer { free(formula) }
      validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
      validation.value_formula = formula
      worksheet_data_validation_range(sheet, first, column, last, column, &validation)
    } else {
      var choices = list.choices.map { strdup($0) } + [nil]
      defer { for choice in choices { free(choice) } }
      validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
      choices.withUnsafeMutableBufferPointer { buffer in
        validation.value_list = buffer.baseAddress
        worksheet_data_validation_range(sheet, first, column, last, column, &validation)
      }
    }
  }

  private func addLongLists() {
    guard !longLists.isEmpty, let sheet = workbook_add_worksheet(book, Self.listSheet) else { return }
    let height = longLists.map(\.count).max() ?? 0
    for row in 0..<height {
      for (column, list) in longLists.enumerated() where row < list.count {
        worksheet_write_string(sheet, UInt32(row), UInt16(column), list[row], nil)
      }
    }
    worksheet_hide(sheet)
  }
}
