import Standards
import TestSupport
import Testing
import Vocabulary

/// What changes for people when one pack takes the place of another.
@Suite struct DifferencesOfPacks {
  private let library: StandardsLibrary

  init() throws { library = try StandardsFolder.read(Checkout.standards) }

  private func differences(_ first: String, _ second: String) throws -> [PackDifference] {
    PackDifference.between(
      try #require(library.packs[first]), try #require(library.packs[second]), in: library)
  }

  @Test func `a pack does not differ from itself`() throws {
    for id in library.packs.keys { #expect(try differences(id, id).isEmpty) }
  }

  @Test func `a child differs in its own lines only, by kind of locality`() throws {
    let found = try differences("cn-2024", "fuzhou-2024").filter { $0.section == "caps" }
    let village = try #require(found.first { $0.after?.unitKind == .village })
    #expect(village.change == .changed)
    #expect(village.before?.value.zh.contains("最多4块") == true)
    #expect(village.after?.value.zh.contains("最多5块") == true)
    #expect(try !differences("cn-2024", "fuzhou-2024").contains { $0.section == "mechanisms" })
  }

  @Test func `what is added one way is removed the other way`() throws {
    let there = try differences("cn-2024", "shandong-2021")
    let back = try differences("shandong-2021", "cn-2024")
    #expect(there.contains { $0.id == "militia-company" && $0.change == .added })
    #expect(back.contains { $0.id == "militia-company" && $0.change == .removed })
    #expect(there.count { $0.change == .added } == back.count { $0.change == .removed })
    #expect(there.count { $0.change == .changed } == back.count { $0.change == .changed })
  }
}
