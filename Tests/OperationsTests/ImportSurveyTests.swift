import Foundation
import Operations
import Store
import Surveys
import TestSupport
import Testing
import Vocabulary

/// Bringing surveys into the store.
@Suite struct Importing {
  private func withSheet(_ text: String, _ body: (URL) throws -> Void) throws {
    let folder = try Program.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let sheet = folder.appending(path: "台账.csv")
    try Data(text.utf8).write(to: sheet)
    try body(sheet)
  }

  private let good = "村(社区)名称,位置,牌面文字\r\n丹桂社区,外墙,丹桂社区居民委员会\r\n丹桂社区,走廊,丹桂社区综治中心\r\n"
  private let date = CalendarDate("2026-05-20")

  @Test func `the good rows of a faulty table come in, the rest is remarked`() throws {
    try withSheet(good + "丹桂社区,外墙,\r\n") { sheet in
      let store = try Store.inMemory()
      let outcome = try ImportSurvey.run([sheet], into: store, on: date)
      #expect(outcome.new == 1)
      #expect(outcome.errors == 1)
      let locality = try #require(try store.localities().first)
      #expect(try store.survey(of: locality.id)?.signs.count == 2)
    }
  }

  @Test func `strict takes nothing when a row is faulty`() throws {
    try withSheet(good + "丹桂社区,外墙,\r\n") { sheet in
      let store = try Store.inMemory()
      #expect(throws: Problem.self) { try ImportSurvey.run([sheet], into: store, on: date, strict: true) }
      #expect(try store.localities().isEmpty)
    }
  }

  @Test func `a path that does not exist is said so`() throws {
    let store = try Store.inMemory()
    #expect(throws: Problem.self) {
      try ImportSurvey.run([URL(filePath: "no-such-folder")], into: store, on: date)
    }
  }
}
