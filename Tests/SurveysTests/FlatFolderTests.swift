import Foundation
import Surveys
import TestSupport
import Tables
import Testing
import Vocabulary

/// A city in flat tables is read by bytes and pile by pile; what comes of it is what the patient reading makes of it.
@Suite struct ReadingAFlatCity {
  private struct Outcome: Equatable {
    var surveys: [Survey] = []
    var remarks: [String] = []
    var rows = 0
    /// The patient reading gives one.
    var batches = 0
  }

  private func outcome(of folder: URL) throws -> Outcome {
    var outcome = Outcome()
    try SurveyFolder.forEachBatch(at: [folder], on: CalendarDate("2026-05-31")) { batch in
      outcome.surveys += batch.surveys
      outcome.remarks += batch.remarks.filter { $0.code != "floorplan-unreadable" }.map {
        $0.line(in: .english)
      }
      outcome.rows += batch.importedRows
      outcome.batches += 1
    }
    return outcome
  }

  /// A broken floor plan beside the tables changes nothing but makes the folder one that is read patiently.
  private func patiently<Result>(_ folder: URL, _ body: () throws -> Result) throws -> Result {
    let plans = folder.appending(path: "floorplans")
    try FileManager.default.createDirectory(at: plans, withIntermediateDirectories: true)
    try Data("none".utf8).write(to: plans.appending(path: "S1-1.geojson"))
    defer { try? FileManager.default.removeItem(at: plans) }
    return try body()
  }

  private func city(_ random: inout SeededRandom, faulty: Bool, in folder: URL) throws {
    let units = 1 + random.below(40)
    let code = { (unit: Int) in "9901010010" + (unit < 10 ? "0" : "") + String(unit) }
    func table(_ name: String, _ rows: [[String]]) throws {
      var csv = random.below(2) == 0 ? CSVWriter.plain() : CSVWriter()
      for row in rows { csv.row(row) }
      try csv.write(to: folder.appending(path: name + ".csv"))
    }
    func pick(_ good: [String], _ bad: [String]) -> String {
      let list = faulty && random.below(12) == 0 ? bad : good
      return random.element(of: list) ?? ""
    }
    try table(
      "units",
      [["unit_code", "name", "kind", "district", "subdistrict", "households"]]
        + (0..<units).map { [code($0), "桃\($0)溪社区", "community", "桃城区", "溪口街道", pick(["900", ""], ["许多"])] })
    var sites = [["site_id", "unit_code", "name", "main", "storeys"]]
    for unit in 0..<units {
      let shared = random.below(9) == 0 ? "；" + code(random.below(units)) : ""
      sites.append(["\(code(unit))-1", code(unit) + shared, "中心\(unit)", pick(["yes", ""], ["也许"]), "2"])
    }
    try table("sites", sites)
    var rooms = [["房间编号", "区划代码", "场所编号", "楼层", "门牌号", "名称", "功能", "面积", "相邻房间", "备注"]]
    for _ in 0..<units * 4 {
      let unit = random.below(units)
      rooms.append([
        "R\(random.below(9))", code(unit), pick(["\(code(unit))-1"], ["", "S9"]),
        pick(["1", "二层", ""], ["天上"]),
        pick(["101", "１０２", ""], ["1 03"]), pick(["办公室", "会议室"], ["", "多功能 室"]),
        pick(["办公", "会议", ""], ["什么"]), pick(["18", "20.5㎡", ""], ["很大"]), pick(["", "R1；R2"], ["R1"]),
        pick(["", "旧"], [" "]),
      ])
    }
    try table("rooms", rooms)
    var signs = [
      [
        "sign_id", "unit_code", "site_id", "room_id", "room", "position", "kind", "text", "size", "material",
        "hung_by", "hung_on", "cost_yuan", "active", "群众意见", "note",
      ]
    ]
    for number in 0..<units * 12 {
      let unit = random.below(units)
      signs.append([
        pick(["P\(number)"], ["", "P1", "Ｐ2"]), code(unit), pick(["\(code(unit))-1"], ["", "S9"]),
        pick(["R1", "R2", ""], ["R77"]), pick([""], ["办公室", "会议"]),
        pick(["外墙", "inside", "门左", ""], ["天上"]), pick(["方牌", "plaque", "", "室牌"], ["别的什么"]),
        pick(["桃1溪社区居民委员会", "财务管理制度", "一行\n两行，\"引\"", "ABC"], ["", " ", " 前后空格　", "合计", "会计"]),
        pick(["60cm×40cm", "600*400", ""], ["很大"]), pick(["不锈钢", "木", ""], ["金子"]),
        pick(["区民政局", ""], [" 区委 "]), pick(["2021", "2021年3月", "2021-03-05", ""], ["2021年13月"]),
        pick(["120", ""], ["约一百"]), pick(["有", "无", ""], ["可能"]), pick(["", "太旧"], [" 旧 "]),
        pick(["", "老牌"], ["　", "旧 "]),
      ])
    }
    try table("signs", signs)
  }

  @Test(arguments: [false, true]) func `both ways of reading give the same`(faulty: Bool) throws {
    for seed in 0..<25 as Range<UInt64> {
      var random = SeededRandom(seed: seed)
      let folder = try Program.temporaryFolder()
      defer { try? FileManager.default.removeItem(at: folder) }
      try city(&random, faulty: faulty, in: folder)
      let quick = try outcome(of: folder)
      let patient = try patiently(folder) { try outcome(of: folder) }
      #expect(quick.surveys.count == patient.surveys.count, "seed \(seed)")
      #expect(quick.surveys.sorted { $0.locality.id < $1.locality.id } == patient.surveys, "seed \(seed)")
      #expect(quick.remarks == patient.remarks, "seed \(seed)")
      #expect(quick.rows == patient.rows, "seed \(seed)")
      #expect(!quick.surveys.isEmpty)
      #expect(patient.batches == 1)
      if !faulty { #expect(quick.batches > 1, "seed \(seed)") }
    }
  }

  @Test(arguments: [
    "P9,,S1,外墙,无主的牌子", "P9,999999999999,S1,外墙,别处的牌子", "合计,990101001000,,,12 块", "注：以上为5月数据,,,,",
    "sign_id,unit_code,site_id,position,text",
  ])
  func `a row that only the patient reading understands is read by it`(row: String) throws {
    let folder = try Program.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data("unit_code,name,kind,district,subdistrict\n990101001000,丹桂社区,社区,桃城区,溪口街道\n".utf8)
      .write(to: folder.appending(path: "units.csv"))
    try Data("sign_id,unit_code,site_id,position,text\nP1,990101001000,S1,外墙,议事亭\n\(row)\n".utf8)
      .write(to: folder.appending(path: "signs.csv"))
    let quick = try outcome(of: folder)
    let patient = try patiently(folder) { try outcome(of: folder) }
    #expect(quick == patient && quick.batches == 1)
  }
}
