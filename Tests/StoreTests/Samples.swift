import Auditing
import Foundation
import Matching
import Planning
import Standards
import Store
import Surveys
import Tracking
import Vocabulary

/// Small invented values that the tests of the store share.
enum Samples {
  static let may = day(2026, 5, 8)
  static let june = day(2026, 6, 9)

  static func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
    guard let date = CalendarDate(year: year, month: month, day: day) else {
      preconditionFailure("a test names a day that does not exist")
    }
    return date
  }

  static func survey(
    _ code: String = "110101001001", on date: CalendarDate = may, texts: [String] = ["红旗村村民委员会", "红旗村\n调解室"],
    district: String? = "东城区", subdistrict: String? = "桂花街道"
  ) -> Survey {
    let id = Locality.ID(code)
    return Survey(
      locality: Locality(
        id: id, name: "红旗村", kind: .village, district: district, subdistrict: subdistrict, households: 300),
      surveyedOn: date,
      sites: [
        Site(
          id: "A", localities: [id], name: "村委会", kind: .villageOffice, longitude: 116.4,
          buildingArea: Area(squareMetres: 400))
      ],
      rooms: [
        Room(
          id: "R1", site: "A", floor: 1, name: "办公室", function: .office, usableArea: Area(squareMetres: 20.5))
      ],
      uses: [Use(site: "A", name: "调解")],
      signs: texts.enumerated().map { index, text in
        Sign(
          id: .init("S-\(index + 1)"), locality: id, site: "A", position: .doorLeft, kind: .plaque,
          text: text,
          width: Length(millimetres: 400), hungOn: PartialDate(year: 2021, month: 3),
          extra: ["备用": "甲", "序号": "1"])
      })
  }

  static func audit(of survey: Survey, disposition: Disposition = .remove) -> Audit {
    let locality = survey.locality.id
    return Audit(
      locality: locality, pack: "cn-2024", status: .reported, asOf: survey.surveyedOn,
      findings: survey.signs.map { sign in
        Finding(
          id: "not-listed:\(sign.id)", rule: "not-listed", code: "NL", subjects: [.sign(locality, sign.id)],
          locality: locality, site: sign.site, disposition: disposition, severity: .must, citations: ["gb-1"],
          facts: ["count": .number(2), "names": .list(["甲", "乙"]), "text": .text(sign.text)],
          text: Bilingual(zh: "不在目录", en: "not listed"))
      },
      dispositions: Dictionary(uniqueKeysWithValues: survey.signs.map { ($0.id, disposition) }),
      targets: survey.signs.first.map { [$0.id: .init(kind: .function, id: "display")] } ?? [:],
      additions: [
        Audit.Addition(
          id: "missing:\(locality)/A/village-committee", locality: locality, site: "A",
          name: "village-committee",
          canonicalName: "村民委员会", wording: "红旗村村民委员会", placement: .outsidePlaque, finding: "missing",
          citations: ["gb-1"])
      ],
      needs: [Finding.Need(subject: .locality(locality), column: "population")])
  }

  static func readings(of survey: Survey) -> [Sign.ID: Reading] {
    Dictionary(
      uniqueKeysWithValues: survey.signs.map { sign in
        (
          sign.id,
          Reading(
            signClass: .organisation,
            parts: [
              .init(name: sign.text, canonical: "village-committee", canonicalName: "村委会", how: .ownName)
            ],
            place: "红旗村", decision: .matched, confidence: 0.97, because: Bilingual(zh: "本名", en: "own name"))
        )
      })
  }

  static func plan(
    of localities: [Locality.ID] = ["110101001001"], site: Site.ID = "A", room: Room.ID? = "R1"
  ) -> Plan {
    Plan(
      site: site, localities: localities,
      assignments: [
        .init(activity: "service-hall", name: "便民服务大厅", kind: .function, room: room),
        .init(activity: "body:调解", name: "调解", kind: .body, from: "R1", room: "R1", hoursPerWeek: 7.5),
      ],
      moves: room.map {
        [
          .init(
            activity: "service-hall", name: "便民服务大厅", from: nil, to: $0,
            why: Bilingual(zh: "必备", en: "required"))
        ]
      } ?? [],
      objective: .init(
        terms: [.init(id: "moves", name: Bilingual(zh: "搬动", en: "moves"), value: 1, weight: 0.1)],
        value: 0.1,
        bound: 0.1, stopped: .optimal))
  }

  static func step(
    _ item: String = "W-1", sign: Sign.ID = "S-1", locality: Locality.ID = "110101001001",
    from: WorkState = .registered, to: WorkState = .underway
  ) -> Step {
    Step(
      item: item, subject: .sign(locality, sign), from: from, to: to, by: "张三", role: "community", on: june,
      note: "已摘")
  }

  static func ruling(
    _ disposition: Disposition = .keep, sign: Sign.ID = "S-1", locality: Locality.ID = "110101001001",
    on date: CalendarDate = may, until: CalendarDate? = nil
  ) -> Ruling {
    Ruling(
      subject: .sign(locality, sign), disposition: disposition, by: "王五", reason: "经研究保留", on: date,
      until: until)
  }
}

extension Store {
  var dumpText: String {
    get throws {
      var text = ""
      try dump { text += $0 + "\n" }
      return text
    }
  }
}

/// A folder of its own that is gone after the test.
func withTemporaryFolder<Result>(_ work: (URL) throws -> Result) throws -> Result {
  let folder = FileManager.default.temporaryDirectory.appending(path: "store-tests-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  return try work(folder)
}
