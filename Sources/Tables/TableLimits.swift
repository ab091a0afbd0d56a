/// Bounds that keep a hostile or broken file from filling the memory.
package struct TableLimits: Sendable {
  /// Largest size of a file on disk, bytes.
  package var fileBytes: Int
  /// Largest unpacked size of one part of a workbook, bytes.
  package var partBytes: Int
  /// Cells in one sheet that hold something.
  package var cells: Int
  package var columns: Int

  package init(fileBytes: Int, partBytes: Int, cells: Int, columns: Int) {
    self.fileBytes = fileBytes
    self.partBytes = partBytes
    self.cells = cells
    self.columns = columns
  }

  package static let standard = TableLimits(
    fileBytes: 512 << 20, partBytes: 1 << 30, cells: 20_000_000, columns: 16_384)
}
