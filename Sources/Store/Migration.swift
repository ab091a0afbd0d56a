/// One numbered step of the schema; its text never changes once a store in the field may have run it.
struct Migration {
  /// 1, 2, 3 …; `user_version` of the file is the number of the last step that it has run.
  let number: Int
  let sql: String

  /// All steps in order.
  static let all: [Migration] = [first]

  /// The `user_version` that this program writes and reads.
  static var latest: Int { all.last?.number ?? 0 }
}
