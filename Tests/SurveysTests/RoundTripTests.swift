import Foundation
import Surveys
import Tables
import TestSupport
import Testing
import Vocabulary

/// What is written comes back; no row is lost on the way in.
@Suite struct RoundTrips {
  struct Random: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
    mutating func maybe<Value>(_ value: @autoclosure () -> Value) -> Value? {
      Int.random(in: 0..<3, using: &self) == 0 ? nil : value()
    }
    mutating func maybePick<Value>(_ values: [Value]) -> Value? {
      Bool.random(using: &self) ? nil : pick(values)
    }
    mutating func pick<Value>(_ values: [Value]) -> Value {
      values[Int.random(in: 0..<values.count, using: &self)]
    }
  }

  private func withFolder(_ body: (URL) throws -> Void) throws {
    let folder = try Program.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }

  private func survey(_ random: inout Random) throws -> Survey {
    let id: Locality.ID = "990101001001"
    let rooms = (1...5).map { number in
      Room(
        id: .init("R\(number)"), site: "S1", floor: random.maybePick([-1, 1, 2]),
        number: random.maybe("10\(number)"), name: "房间\(number)",
        function: random.maybePick(Room.Function.allCases),
        usableArea: random.maybe(Area(squareMetres: Double(number) * 7.5)),
        occupants: random.maybe(["居委会", "服务站"]) ?? [], headcount: random.maybe(number),
        hoursPerWeek: random.maybe(12.5), isPublic: random.maybe(true), isAccessible: random.maybe(false),
        doorClearWidth: random.maybe(Length(millimetres: 880)),
        outline: random.maybe([Point(x: 0, y: 0), Point(x: 6, y: 0), Point(x: 6, y: 4.5)]),
        note: random.maybe("备注，有“引号”"))
    }
    let signs = (1...12).map { number in
      Sign(
        id: .init("P\(number)"), locality: id, site: "S1", room: random.maybe(Room.ID("R\(number % 5 + 1)")),
        position: random.pick(Position.allCases), entrance: random.maybe("东门"),
        kind: random.maybePick(SignKind.allCases), text: "第\(number)块\n牌子, \"引号\"",
        width: random.maybe(Length(millimetres: 350)), height: random.maybe(Length(millimetres: 2400)),
        material: random.maybePick(Material.allCases), textColour: random.maybe(.red),
        direction: random.maybe(.vertical), hungBy: random.maybe("区民政局"),
        hungOn: random.maybe(PartialDate("2021-03")) ?? nil, costYuan: random.maybe(80),
        isActive: random.maybe(false),
        condition: random.maybePick(Condition.allCases), covers: random.maybe([Sign.ID("P1")]) ?? [],
        anchor: random.maybe(Point(x: 1.5, y: 2)), facing: random.maybe(90), note: random.maybe("老牌"),
        extra: random.maybe(["群众意见": "太旧"]) ?? [:])
    }
    return Survey(
      locality: Locality(
        id: id, name: "丹桂社区", kind: .community, district: "临江区", subdistrict: "桂花街道",
        households: random.maybe(1500), staff: random.maybe(12), hasCollectiveEconomy: random.maybe(false)),
      surveyedOn: try #require(CalendarDate("2026-05-31")),
      sites: [
        Site(
          id: "S1", localities: [id], name: "丹桂社区党群服务中心", kind: random.maybe(.serviceCentre),
          isMain: random.maybe(true), storeys: random.maybe(2),
          buildingArea: random.maybe(Area(squareMetres: 640)))
      ], rooms: rooms,
      uses: [
        Use(site: "S1", room: "R1", name: "便民服务大厅", headcount: random.maybe(4), isFixed: random.maybe(true))
      ],
      signs: signs.sorted { $0.id < $1.id }, pack: random.maybe("cn-2024"))
  }

  @Test func `reading what was written gives the survey again`() throws {
    for seed in 0..<40 as Range<UInt64> {
      var random = Random(state: seed)
      let survey = try survey(&random)
      try withFolder { folder in
        try SurveyTables.write(survey, to: folder)
        var read: [Survey] = []
        var faults: [String] = []
        try SurveyFolder.forEachBatch(at: [folder]) {
          read += $0.surveys
          faults += $0.remarks.filter { $0.severity != .note }.map { $0.line(in: .english) }
        }
        #expect(read == [survey], "seed \(seed)")
        #expect(faults == [], "seed \(seed)")
      }
    }
  }

  @Test func `every row is imported or remarked upon`() throws {
    for seed in 0..<60 as Range<UInt64> {
      var random = Random(state: seed)
      var rows: [[String]] = [["序号", "村名", "位置", "类别", "牌面文字", "尺寸", "挂牌日期"]]
      let texts = ["石桥村村民委员会", "", "合计", "小计", "注：以上为5月数据", "财务管理制度", "负责人（签字）：", "益农信息社"]
      let count = Int.random(in: 1...40, using: &random)
      for number in 0..<count {
        rows.append([
          random.pick([String(number), "", "合计"]), random.pick(["石桥村", "", "柳湾村", "不知道哪里"]),
          random.pick(["外墙", "", "天上"]), random.pick(["方牌", "", "制度牌"]), random.pick(texts),
          random.pick(["60cm×40cm", "", "很大"]), random.pick(["2021年3月", "", "2021年13月"]),
        ])
      }
      try withFolder { folder in
        var csv = CSVWriter()
        csv.row(["桂花街道石桥村牌子台账"])
        csv.row(["填报单位：石桥村", "填报时间：2026年5月31日"])
        for row in rows { csv.row(row) }
        try csv.write(to: folder.appending(path: "台账.csv"))
        var imported = 0
        var remarked: Set<Int> = []
        try SurveyFolder.forEachBatch(at: [folder]) { batch in
          imported += batch.surveys.map(\.signs.count).reduce(0, +)
          // Only remarks upon whole rows; one on a cell of an imported row does not make up for a lost row.
          let whole: Set<String> = [
            "subtotal", "note-row", "signature-row", "section-row", "text-missing", "unit-unknown",
            "row-repeated",
            "id-repeated", "heading-repeated",
          ]
          for remark in batch.remarks where whole.contains(remark.code) {
            remarked.insert(remark.place.row ?? 0)
          }
        }
        let filled = rows.dropFirst().count { row in row.contains { !$0.isEmpty } }
        #expect(imported + remarked.count == filled, "seed \(seed)")
      }
    }
  }

  @Test func `ids survive sorting and renumbering`() throws {
    func ids(_ rows: [String]) throws -> [String: Sign.ID] {
      var ids: [String: Sign.ID] = [:]
      try withFolder { folder in
        try Data((["序号,村名,位置,牌面文字"] + rows).joined(separator: "\n").utf8)
          .write(to: folder.appending(path: "t.csv"))
        try SurveyFolder.forEachBatch(at: [folder], on: CalendarDate("2026-05-31")) { batch in
          for sign in batch.surveys.flatMap(\.signs) { ids[sign.text] = sign.id }
        }
      }
      return ids
    }
    let one = try ids(["1,石桥村,外墙,益农信息社", "2,石桥村,走廊,家长学校", "3,石桥村,门左,石桥村村民委员会"])
    let other = try ids(["7,石桥村,门左,石桥村村民委员会", "8,石桥村,外墙,益农信息社", "9,石桥村,走廊,家长学校"])
    #expect(one.count == 3)
    #expect(one == other)
  }

  @Test(.enabled(if: Checkout.shared != nil, "needs ../shared"))
  func `every messy file gives a table or a remark`() throws {
    let folder = try #require(Checkout.shared).appending(path: "data/messy")
    let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
      .compactMap { $0 as? URL }.filter { TableFile.mayHoldTable($0) }
    #expect(files.count > 40)
    for file in files {
      var surveys = 0
      var remarks = 0
      var isEmpty = true
      try? TableFile.forEachSheet(in: file) { if !$0.rows.isEmpty, !$0.isHidden { isEmpty = false } }
      try SurveyFolder.forEachBatch(at: [file], on: CalendarDate("2026-05-31")) {
        surveys += $0.surveys.count
        remarks += $0.remarks.count
      }
      #expect(surveys + remarks > 0 || isEmpty, "\(file.lastPathComponent)")
    }
  }

  @Test func `the template comes in as it is, in both languages`() throws {
    for language in Language.allCases {
      try withFolder { folder in
        let file = folder.appending(path: "调查表.xlsx")
        try SurveyTemplate.write(to: file, language: language)
        var signs = 0
        var faults: [String] = []
        try SurveyFolder.forEachBatch(at: [file], on: CalendarDate("2026-05-31")) {
          signs += $0.surveys.map(\.signs.count).reduce(0, +)
          faults += $0.remarks.filter { $0.severity != .note }.map { $0.line(in: .english) }
        }
        #expect(signs == 1)
        #expect(faults == [])
      }
    }
  }

  @Test func `an annotated sheet keeps its values and explains its faults`() throws {
    try withFolder { folder in
      let sheet = folder.appending(path: "台账.csv")
      try Data("村名,位置,牌面文字\n石桥村,外墙,益农信息社\n石桥村,天上,家长学校\n石桥村,外墙,\n".utf8).write(to: sheet)
      var remarks: [Remark] = []
      try SurveyFolder.forEachBatch(at: [sheet], on: CalendarDate("2026-05-31")) { remarks += $0.remarks }
      let outputs = try SurveyAnnotation.write([sheet], remarks: remarks, to: folder, language: .chinese)
      #expect(outputs.count == 1)
      var rows: [Sheet.Row] = []
      try TableFile.forEachSheet(in: outputs[0].output) { rows += $0.rows }
      #expect(rows.map { $0.cell(0) } == [.text("村名"), .text("石桥村"), .text("石桥村"), .text("石桥村")])
      #expect(rows[1].cells.count == 3)
      #expect("\(rows[2].cell(3))".contains("天上"))
      #expect("\(rows[3].cell(3))".contains("牌面文字"))
    }
  }
}
