import Foundation
import Store
import Surveys
import Testing
import Vocabulary

struct DumpTests {
  @Test func `the order in which localities are recorded leaves no trace`() throws {
    let surveys = (1...6).map { Samples.survey("11010100100\($0)") }
    let audits = surveys.map { (audit: Samples.audit(of: $0), readings: Samples.readings(of: $0)) }
    let forward = try Store.inMemory()
    _ = try forward.record(surveys, source: "a")
    try forward.save(audits)
    let backward = try Store.inMemory()
    for survey in surveys.reversed() { _ = try backward.record([survey], source: "a") }
    try backward.save(Array(audits[3...]))
    try backward.save(Array(audits[..<3]))
    #expect(try forward.dumpText == backward.dumpText)
  }

  @Test func `every line is JSON and every table is there`() throws {
    let store = try Store.inMemory()
    let survey = Samples.survey(texts: ["甲\n乙\"丙\\\u{1}\t丁"])
    _ = try store.record([survey], source: "a")
    try store.save([(Samples.audit(of: survey), Samples.readings(of: survey))])
    try store.save([Samples.plan()])
    _ = try store.append(Samples.ruling())
    _ = try store.append([Samples.step()])
    try store.withdraw(locality: survey.locality.id, on: survey.surveyedOn)
    var rows: [String: Int] = [:]
    var table = ""
    try store.dump { line in
      let value = try JSONSerialization.jsonObject(with: Data(line.utf8))
      if let heading = value as? [String: Any], let name = heading["table"] as? String {
        table = name
        rows[table] = 0
      } else if value is [Any] {
        rows[table, default: 0] += 1
      }
      if table == "sign", let row = value as? [Any] {
        #expect(row.contains { $0 as? String == survey.signs[0].text })
      }
    }
    #expect(rows.count == 16)
    #expect(rows.values.allSatisfy { $0 > 0 }, "\(rows)")
  }
}
