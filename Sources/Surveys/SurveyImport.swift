package import Tables

/// What came of reading a set of files: surveys, and a remark for every row that is none.
package struct SurveyImport: Sendable {
  /// One per locality and date, ordered by locality id.
  package var surveys: [Survey]
  /// In the order of files, sheets, rows.
  package var remarks: [Remark]
  /// Rows read as units, sites, rooms, uses and signs.
  package var importedRows: Int

  package init(surveys: [Survey] = [], remarks: [Remark] = [], importedRows: Int = 0) {
    self.surveys = surveys
    self.remarks = remarks
    self.importedRows = importedRows
  }
}
