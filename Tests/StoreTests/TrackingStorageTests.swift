import Auditing
import Planning
import Store
import Surveys
import Testing
import Tracking
import Vocabulary

/// Steps, plans and what is put together for tracking.
struct TrackingStorageTests {
  private func audited(_ surveys: Survey...) throws -> Store {
    let store = try Store.inMemory()
    for survey in surveys {
      _ = try store.record([survey], source: "a")
      try store.save([(Samples.audit(of: survey), Samples.readings(of: survey))])
    }
    return store
  }

  // MARK: Steps

  @Test func `steps are numbered events and read back in order`() throws {
    let store = try Store.inMemory()
    let steps = [Samples.step("W-1"), Samples.step("W-2", sign: "S-2"), Samples.step("W-1", from: .underway)]
    let events = try store.append(steps)
    #expect(events.map(\.sequence) == [1, 2, 3])
    #expect(events.allSatisfy { $0.kind == .step })
    #expect(try store.steps() == steps)
    #expect(try store.steps(of: "110101001001") == steps)
    #expect(try store.steps(of: "1").isEmpty)
    #expect(try store.verify() == [])
  }

  @Test func `steps and rulings on one subject leave each other alone`() throws {
    let store = try Store.inMemory()
    let ruling = Samples.ruling()
    _ = try store.append(ruling)
    _ = try store.append([Samples.step()])
    #expect(try store.rulings().map(\.isRevoked) == [false])
    let revoked = try store.revoke(subject: ruling.subject, by: "李四", reason: "误判", on: Samples.june)
    #expect(revoked?.sequence == 3)
    #expect(try store.rulings().map(\.isRevoked) == [true])
    #expect(try store.steps().count == 1)
  }

  @Test func `of several steps all are written or none`() throws {
    let store = try Store.inMemory()
    #expect(throws: StoreError.self) {
      try store.append([Samples.step("W-1"), Samples.step("")])
    }
    #expect(try store.eventCount() == 0)
    #expect(try store.append([]).isEmpty)
  }

  @Test func `steps that were looked at before somebody else wrote are refused`() throws {
    let store = try Store.inMemory()
    let seen = try store.eventCount()
    _ = try store.append([Samples.step("W-1")], seen: seen)
    #expect(throws: StoreError.changedMeanwhile(file: ":memory:")) {
      try store.append([Samples.step("W-1")], seen: seen)
    }
    #expect(try store.eventCount() == 1)
  }

  // MARK: Plans

  @Test func `a plan reads back as it was, and the same again changes nothing`() throws {
    let store = try audited(Samples.survey())
    let plan = Samples.plan()
    try store.save([plan])
    #expect(try store.plans(of: "110101001001") == [plan])
    let before = try store.dumpText
    try store.save([plan])
    #expect(try store.dumpText == before)
    let other = Samples.plan(room: nil)
    try store.save([other])
    #expect(try store.plans(of: "110101001001") == [other])
    try store.save([plan])
    #expect(try store.plans(of: "110101001001") == [plan])
    #expect(try store.verify() == [])
  }

  @Test func `a plan ends when the survey that it was made for is corrected and audited`() throws {
    let store = try Store.inMemory()
    let survey = Samples.survey()
    _ = try store.record([survey], source: "a")
    try store.save([(Samples.audit(of: survey), Samples.readings(of: survey))])
    try store.save([Samples.plan()])
    var corrected = survey
    corrected.sites[0].id = "B"
    corrected.rooms[0].site = "B"
    for index in corrected.signs.indices { corrected.signs[index].site = "B" }
    _ = try store.record([corrected], source: "a")
    try store.save([(Samples.audit(of: corrected), Samples.readings(of: corrected))])
    #expect(try store.plans(of: "110101001001") == [], "there is no site A any more")
    #expect(try store.rounds(of: "110101001001").flatMap(\.plans) == [])
    let plan = Samples.plan(site: "B")
    try store.save([plan])
    #expect(try store.plans(of: "110101001001") == [plan])
  }

  @Test func `a plan of a shared site is there for each of its localities`() throws {
    let store = try audited(Samples.survey("1"), Samples.survey("2"))
    let plans = [Samples.plan(of: ["1", "2"]), Samples.plan(of: ["2"], site: "B")]
    try store.save(plans)
    #expect(try store.plans(of: "1") == [plans[0]])
    #expect(try store.plans(of: "2") == plans)
    #expect(try store.plans(of: "3") == [])
  }

  @Test func `a plan needs an audit, and without one nothing is saved`() throws {
    let store = try audited(Samples.survey("1"))
    #expect(throws: StoreError.noAuditToPlan(locality: "2")) {
      try store.save([Samples.plan(of: ["1"]), Samples.plan(of: ["2"])])
    }
    #expect(try store.plans(of: "1") == [])
  }

  // MARK: Rounds

  @Test func `every audited survey is a round with its readings and its plans`() throws {
    let (may, june) = (Samples.survey(), Samples.survey(on: Samples.june, texts: ["红旗村村民委员会"]))
    let store = try audited(may)
    try store.save([Samples.plan()])
    _ = try store.record([june], source: "b")
    #expect(try store.rounds(of: "110101001001").map(\.on) == [Samples.may], "June is not audited yet")
    try store.save([(Samples.audit(of: june, disposition: .keep), Samples.readings(of: june))])
    let rounds = try store.rounds(of: "110101001001")
    #expect(
      rounds == [
        Round(
          survey: may, readings: Samples.readings(of: may), audit: Samples.audit(of: may),
          plans: [Samples.plan()]),
        Round(
          survey: june, readings: Samples.readings(of: june),
          audit: Samples.audit(of: june, disposition: .keep)),
      ])
    try store.save([Samples.plan(room: nil)])
    #expect(
      try store.rounds(of: "110101001001").map(\.plans) == [[Samples.plan()], [Samples.plan(room: nil)]])
    #expect(try store.rounds(of: "1") == [])
  }

  @Test func `the latest audit of a date counts, and a withdrawn survey is no round`() throws {
    let (may, june) = (Samples.survey(), Samples.survey(on: Samples.june))
    let store = try audited(may, june)
    try store.save([(Samples.audit(of: june, disposition: .keep), Samples.readings(of: june))])
    #expect(try store.rounds(of: "110101001001").map { $0.audit.dispositions["S-1"] } == [.remove, .keep])
    try store.withdraw(locality: "110101001001", on: Samples.june)
    #expect(try store.rounds(of: "110101001001").map(\.on) == [Samples.may])
  }

  @Test func `a survey that was corrected after its audit comes as the audit saw it`() throws {
    let store = try audited(Samples.survey())
    _ = try store.record([Samples.survey(texts: ["新"])], source: "b")
    #expect(try store.rounds(of: "110101001001").map(\.survey) == [Samples.survey()])
  }
}
