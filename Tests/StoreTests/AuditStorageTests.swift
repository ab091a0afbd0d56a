import Auditing
import Standards
import Store
import Surveys
import Testing
import Vocabulary

struct AuditStorageTests {
  @Test func `an audit and its readings read back as they were`() throws {
    let store = try Store.inMemory()
    let survey = Samples.survey()
    let audit = Samples.audit(of: survey)
    let readings = Samples.readings(of: survey)
    _ = try store.record([survey], source: "a")
    try store.save([(audit, readings)])
    #expect(try store.audit(of: survey.locality.id) == audit)
    #expect(try store.readings(of: survey.locality.id) == readings)
    let heading = AuditHeading(pack: "cn-2024", status: .reported, asOf: Samples.may)
    #expect(try store.auditHeading(of: survey.locality.id) == heading)
    #expect(try store.verify() == [])
  }

  @Test func `a locality that was not audited has none`() throws {
    let store = try Store.inMemory()
    #expect(try store.audit(of: "1") == nil)
    #expect(try store.auditHeading(of: "1") == nil)
    #expect(try store.readings(of: "1") == [:])
  }

  @Test func `the same audit again changes nothing and another one counts`() throws {
    let store = try Store.inMemory()
    let survey = Samples.survey()
    let readings = Samples.readings(of: survey)
    _ = try store.record([survey], source: "a")
    try store.save([(Samples.audit(of: survey), readings)])
    let before = try store.dumpText
    try store.save([(Samples.audit(of: survey), readings)])
    #expect(try store.dumpText == before)
    let second = Samples.audit(of: survey, disposition: .keep)
    try store.save([(second, readings)])
    #expect(try store.audit(of: survey.locality.id) == second)
  }
}
