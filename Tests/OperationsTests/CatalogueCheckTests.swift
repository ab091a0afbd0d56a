import Foundation
import Matching
import Operations
import Standards
import Tables
import TestSupport
import Testing
import Vocabulary

/// What an author of a catalogue is told of the folder, and what a pack is on one day.
@Suite struct TheCatalogueBench {
  @Test func `the standards of the project have neither errors nor warnings, and every note has a case`()
    throws
  {
    let remarks = try CheckStandards.run(Checkout.standards)
    #expect(remarks.filter { $0.severity != .note }.map { $0.line(in: .english) } == [])
    #expect(remarks.contains { $0.code == "gap" })
    for remark in remarks { #expect(remark.witness != nil && remark.cure != nil, "\(remark.code)") }
  }

  @Test(arguments: [("綜治中心", "综治中心"), ("综治 中心", "综治中心"), ("ＡＢ岗中心", "AB岗中心")])
  func `spellings that fold to the same collide`(_ second: String, _ first: String) throws {
    let library = StandardsLibrary(names: [
      KnownName(id: "a", nameClass: "mechanism", name: first, row: 2),
      KnownName(id: "b", nameClass: "mechanism", name: "别的", aliases: [second], row: 3),
    ])
    let remark = try #require(
      try CheckStandards.remarks(on: library).first { $0.code == "alias-of-two" })
    #expect(remark.place.description == "names/mechanism.csv:3")
    #expect(remark.severity == .error)
    #expect(remark.witness?.zh.contains("“红旗村\(second)”") == true)
    #expect(remark.witness?.zh.contains("认作“\(first)”，不会认作“别的”") == true)
  }

  @Test func `witness signs are read as the names that they are of`() throws {
    let library = try StandardsSource.open(Checkout.standards)
    let reader = try SignReader(names: library.names, data: library.matching)
    var read = 0
    let names = library.names.filter { ["organisation", "mechanism"].contains($0.nameClass) }
    for name in names {
      let community = name.level == "community"
      let reading = reader.read(
        WitnessSign.text(of: name),
        in: .init(
          localityKind: community ? .community : .village, locality: community ? "红旗社区" : "红旗村",
          subdistrict: nil, district: nil, position: .inside, kind: nil))
      if reading.parts.contains(where: { $0.canonical == name.id }) { read += 1 }
    }
    print("witness signs read as their names: \(read) of \(names.count)")
    #expect(Double(read) >= Double(names.count) * 0.95)
  }

  // MARK: - As of a day

  private func library() throws -> StandardsLibrary {
    func entry(_ name: String, _ from: String?, _ to: String?) -> Pack.Entry {
      Pack.Entry(
        name: name, placements: [.roomPlate], validFrom: from.flatMap { CalendarDate($0) },
        validTo: to.flatMap { CalendarDate($0) }, citations: ["r1"], origin: "p")
    }
    func pack(_ id: String, _ entries: [Pack.Entry]) -> Pack {
      Pack(
        id: id, title: Bilingual(zh: "试", en: "test"), region: "cn", edition: "1", status: .draft,
        entries: entries)
    }
    return StandardsLibrary(packs: [
      "p": pack("p", [entry("old", nil, "2025-12-31"), entry("new", "2026-01-01", nil)]),
      "q": pack("q", [entry("new", "2026-01-01", nil)]),
    ])
  }

  private func ids(_ listing: Listing, _ section: String) -> [String] {
    listing.rows.compactMap { row in
      if case .text(section) = row[0], case .text(let id) = row[1] { return id }
      return nil
    }
  }

  @Test func `show prints the rows in force on a day`() throws {
    let library = try library()
    func shown(_ date: String?) throws -> [String] {
      ids(
        try ShowStandards.run("p", library: library, asOf: date.flatMap { CalendarDate($0) }), "mechanisms")
    }
    #expect(try shown(nil) == ["old", "new"])
    #expect(try shown("2025-12-31") == ["old"])
    #expect(try shown("2026-01-01") == ["new"])
  }

  @Test func `diff compares what is in force on a day`() throws {
    let library = try library()
    func differing(_ date: String?) throws -> [String] {
      ids(
        try DiffStandards.run("p", "q", library: library, asOf: date.flatMap { CalendarDate($0) }),
        "mechanisms")
    }
    #expect(try differing(nil) == ["old"])
    #expect(try differing("2025-06-01") == ["old"])
    #expect(try differing("2026-06-01") == [])
  }
}
