import Auditing
import Store
import Surveys
import Testing
import Vocabulary

struct RulingTests {
  @Test func `rulings are numbered events and read back as they were`() throws {
    let store = try Store.inMemory()
    let first = Samples.ruling()
    let second = Samples.ruling(.remove, sign: "S-2", until: Samples.june)
    #expect(try store.append(first).sequence == 1)
    #expect(try store.append(second).sequence == 2)
    #expect(try store.rulings().map(\.ruling) == [first, second])
    #expect(try store.rulings().map(\.isRevoked) == [false, false])
    #expect(try store.eventCount() == 2)
  }

  @Test func `a newer ruling on the same subject supersedes`() throws {
    let store = try Store.inMemory()
    _ = try store.append(Samples.ruling(.keep))
    _ = try store.append(Samples.ruling(.keep, sign: "S-2"))
    _ = try store.append(Samples.ruling(.remove))
    #expect(try store.rulings().map(\.isRevoked) == [true, false, false])
  }

  @Test func `rulings of one locality are only its own`() throws {
    let store = try Store.inMemory()
    _ = try store.append(Samples.ruling(locality: "1"))
    _ = try store.append(Samples.ruling(locality: "2"))
    #expect(try store.rulings(of: "2").map(\.sequence) == [2])
    #expect(try store.rulings(of: "3").isEmpty)
  }

  @Test func `revoking ends a ruling once`() throws {
    let store = try Store.inMemory()
    let ruling = Samples.ruling()
    _ = try store.append(ruling)
    let event = try store.revoke(subject: ruling.subject, by: "李四", reason: "误判", on: Samples.june)
    #expect(event?.sequence == 2)
    #expect(event?.kind == .revocation)
    #expect(try store.rulings().map(\.isRevoked) == [true])
    #expect(try store.revoke(subject: ruling.subject, by: "李四", reason: "误判", on: Samples.june) == nil)
    #expect(try store.eventCount() == 2)
  }

  @Test func `nothing in force is nothing to revoke`() throws {
    let store = try Store.inMemory()
    let lapsed = Samples.ruling(until: Samples.may)
    #expect(try store.revoke(subject: lapsed.subject, by: "李四", reason: "", on: Samples.may) == nil)
    _ = try store.append(lapsed)
    #expect(try store.revoke(subject: lapsed.subject, by: "李四", reason: "", on: Samples.june) == nil)
    #expect(try store.revoke(subject: lapsed.subject, by: "李四", reason: "", on: Samples.may) != nil)
  }

  @Test func `each event seals its predecessor`() throws {
    let one = try Store.inMemory()
    let other = try Store.inMemory()
    let first = try one.append(Samples.ruling(.keep))
    _ = try other.append(Samples.ruling(.fix))
    let second = try one.append(Samples.ruling(.merge, sign: "S-2"))
    let same = try other.append(Samples.ruling(.merge, sign: "S-2"))
    #expect(first.hash.count == 64)
    #expect(second.hash != same.hash)
  }
}
