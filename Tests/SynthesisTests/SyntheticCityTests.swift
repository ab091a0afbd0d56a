import Standards
import Surveys
import Synthesis
import Testing
import Vocabulary

/// The synthetic city that measurements are made on.
@Suite struct SyntheticCities {
  private let library = StandardsLibrary(names: [
    KnownName(id: "mediation-committee", nameClass: "organisation", name: "人民调解委员会", aliases: ["调委会"]),
    KnownName(id: "governance-centre", nameClass: "mechanism", name: "综治中心"),
    KnownName(id: "reading-room", nameClass: "room", name: "图书阅览室"),
    KnownName(id: "civilised-village", nameClass: "honour", name: "文明村"),
  ])

  private func city(_ units: Int, seed: UInt64 = 7) throws -> [Survey] {
    let date = try #require(CalendarDate("2026-05-31"))
    return Array(SyntheticCity(units: units, seed: seed, on: date, library: library))
  }

  @Test func `the same seed gives the same city, another seed another`() throws {
    #expect(try city(12) == city(12))
    #expect(try city(12) != city(12, seed: 8))
  }

  @Test func `a locality is the same in a city of any size`() throws {
    #expect(try city(30).prefix(5) == city(5)[...])
  }

  @Test func `localities, rooms and signs have ids of their own`() throws {
    let surveys = try city(300)
    #expect(Set(surveys.map(\.locality.id)).count == 300)
    for survey in surveys {
      #expect(Set(survey.signs.map(\.id)).count == survey.signs.count)
      #expect(Set(survey.rooms.map(\.id)).count == survey.rooms.count)
      #expect(survey.locality.id.text.count == 12)
      let rooms = Set(survey.rooms.map(\.id))
      #expect(survey.signs.allSatisfy { $0.room.map(rooms.contains) ?? true })
    }
  }

  @Test func `names are unique within a subdistrict`() throws {
    var seen: Set<String> = []
    for survey in try city(800) {
      let place = survey.locality
      #expect(seen.insert("\(place.district ?? "")/\(place.subdistrict ?? "")/\(place.name)").inserted)
    }
  }
}
