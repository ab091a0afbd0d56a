import Store
import Surveys
import Testing
import Vocabulary

struct SurveyRevisionTests {
  @Test func `a recorded survey reads back as it was`() throws {
    let store = try Store.inMemory()
    let survey = Samples.survey()
    #expect(try store.record([survey], source: "a.xlsx") == [.new])
    #expect(try store.survey(of: survey.locality.id) == survey)
    #expect(try store.survey(of: survey.locality.id, on: Samples.may) == survey)
    #expect(try store.survey(of: survey.locality.id, on: Samples.june) == nil)
    #expect(try store.survey(of: "unknown") == nil)
  }

  @Test func `corrected content is a revision and the same content is nothing`() throws {
    let store = try Store.inMemory()
    let first = Samples.survey()
    let corrected = Samples.survey(texts: ["红旗村村民委员会"])
    #expect(try store.record([first, first], source: "a.xlsx") == [.new, .unchanged])
    #expect(try store.record([corrected], source: "b.xlsx") == [.revised])
    #expect(try store.survey(of: first.locality.id) == corrected)
    #expect(try store.record([first], source: "a.xlsx") == [.revised])
    #expect(try store.survey(of: first.locality.id) == first)
  }

  @Test func `an identical import leaves the dump byte-equal`() throws {
    let store = try Store.inMemory()
    try _ = store.record([Samples.survey()], source: "a.xlsx")
    let before = try store.dumpText
    #expect(try store.record([Samples.survey()], source: "elsewhere/copy.xlsx") == [.unchanged])
    #expect(try store.dumpText == before)
  }

  @Test func `a re-sorted sheet is the same content`() throws {
    let store = try Store.inMemory()
    let survey = Samples.survey()
    var sorted = survey
    sorted.signs.reverse()
    #expect(try store.record([survey], source: "a.xlsx") == [.new])
    #expect(try store.record([sorted], source: "a.xlsx") == [.unchanged])
  }

  @Test func `the latest date counts whatever was recorded last`() throws {
    let store = try Store.inMemory()
    let later = Samples.survey(on: Samples.june, texts: ["新"])
    _ = try store.record([later], source: "june")
    _ = try store.record([Samples.survey()], source: "may")
    #expect(try store.survey(of: later.locality.id) == later)
    #expect(try store.localities().map(\.surveyedOn) == [Samples.june])
    #expect(try store.localities().map(\.signs) == [1])
  }

  @Test func `a withdrawn survey is gone from view and comes back when recorded again`() throws {
    let store = try Store.inMemory()
    let earlier = Samples.survey()
    let later = Samples.survey(on: Samples.june, texts: ["新"])
    let id = later.locality.id
    _ = try store.record([earlier, later], source: "a")
    try store.withdraw(locality: id, on: Samples.june)
    #expect(try store.survey(of: id) == earlier)
    #expect(try store.survey(of: id, on: Samples.june) == nil)
    #expect(try store.localities().map(\.surveyedOn) == [Samples.may])
    try store.withdraw(locality: id, on: Samples.may)
    #expect(try store.survey(of: id) == nil)
    #expect(try store.localities().isEmpty)
    #expect(try store.record([later], source: "a") == [.revised])
    #expect(try store.survey(of: id) == later)
    #expect(try store.eventCount() == 2)
    #expect(try store.verify() == [])
  }

  @Test func `what is not there cannot be withdrawn`() throws {
    let store = try Store.inMemory()
    let survey = Samples.survey()
    _ = try store.record([survey], source: "a")
    let missing = StoreError.noSurveyToWithdraw(locality: survey.locality.id, on: Samples.june)
    #expect(throws: missing) { try store.withdraw(locality: survey.locality.id, on: Samples.june) }
    try store.withdraw(locality: survey.locality.id, on: Samples.may)
    let again = StoreError.noSurveyToWithdraw(locality: survey.locality.id, on: Samples.may)
    #expect(throws: again) { try store.withdraw(locality: survey.locality.id, on: Samples.may) }
    #expect(try store.eventCount() == 1)
  }

  @Test func `localities come by district, subdistrict, id`() throws {
    let store = try Store.inMemory()
    _ = try store.record(
      [
        Samples.survey("3", district: "乙区", subdistrict: "甲街道"),
        Samples.survey("2", district: "甲区", subdistrict: "乙街道"),
        Samples.survey("1", district: "甲区", subdistrict: "乙街道"),
        Samples.survey("9", district: nil, subdistrict: nil),
        Samples.survey("5", district: "甲区", subdistrict: "丙街道"),
      ], source: "a")
    // Ordered by code point: 丙 U+4E19 before 乙 U+4E59 before 甲 U+7532.
    #expect(try store.localities().map(\.id.text) == ["9", "3", "5", "1", "2"])
  }

  @Test func `one refused survey undoes the whole call`() throws {
    let store = try Store.inMemory()
    _ = try store.record([Samples.survey("1")], source: "a")
    let before = try store.dumpText
    var broken = Samples.survey("3")
    broken.signs.append(broken.signs[0])
    let error = #expect(throws: StoreError.self) {
      try store.record([Samples.survey("2"), broken], source: "a")
    }
    guard case .refusedValue("3", _) = error else {
      Issue.record("not a refused value: \(String(describing: error))")
      return
    }
    #expect(try store.dumpText == before)
  }

  @Test func `surveys in parts are one transaction`() throws {
    struct CutOff: Error {}
    let store = try Store.inMemory()
    let before = try store.dumpText
    #expect(throws: CutOff.self) {
      try store.recording(source: "a") { record in
        #expect(try record([Samples.survey("1")]) == [.new])
        #expect(try record([Samples.survey("1"), Samples.survey("2")]) == [.unchanged, .new])
        throw CutOff()
      }
    }
    #expect(try store.dumpText == before)
    let count = try store.recording(source: "a") { record in
      try record([Samples.survey("1")]).count + record([Samples.survey("2")]).count
    }
    #expect(count == 2)
    #expect(try store.localities().map(\.id) == ["1", "2"])
  }

  @Test func `older and withdrawn revisions stay readable`() throws {
    let store = try Store.inMemory()
    let first = Samples.survey()
    let corrected = Samples.survey(texts: ["红旗村村民委员会"])
    let id = first.locality.id
    _ = try store.record([first], source: "a.xlsx")
    _ = try store.record([corrected], source: "b.xlsx")
    try store.withdraw(locality: id, on: Samples.may)
    let revisions = try store.revisions(of: id, on: Samples.may)
    #expect(revisions.map(\.number) == [1, 2])
    #expect(revisions.map(\.source) == ["a.xlsx", "b.xlsx"])
    #expect(revisions.map(\.signs) == [2, 1])
    #expect(revisions.map(\.isWithdrawn) == [false, true])
    #expect(try store.survey(of: id, on: Samples.may, revision: 1) == first)
    #expect(try store.survey(of: id, on: Samples.may, revision: 2) == corrected)
    #expect(try store.survey(of: id, on: Samples.may, revision: 3) == nil)
    #expect(try store.revisions(of: id, on: Samples.june).isEmpty)
  }

  @Test func `odd characters survive`() throws {
    let store = try Store.inMemory()
    let texts = ["", " ", "甲\r\n乙", "\u{0}前\u{0}后", "𠮷🏮", "e\u{301}", "\u{FEFF}'\";--"]
    let survey = Samples.survey(texts: texts, district: "东\u{0}城区")
    _ = try store.record([survey], source: "a")
    #expect(
      try store.survey(of: survey.locality.id)?.signs.map { Array($0.text.utf8) }
        == texts.map { Array($0.utf8) })
    #expect(try store.verify() == [])
  }
}
