import Operations
import Tables
import Vocabulary

/// Prints remarks on standard error as `file:sheet:row:column: what is wrong; what to do`.
enum RemarkPrinter {
  /// Errors and warnings, and notes too when `all`.
  static func print(_ remarks: [Remark], all: Bool = false) {
    for remark in remarks where all || remark.severity != .note {
      Shell.tell(remark.line(in: Shell.language))
    }
  }
}
