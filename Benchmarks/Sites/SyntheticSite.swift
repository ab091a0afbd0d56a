import Planning
import Standards
import Vocabulary

/// An invented service centre of 8 to 20 rooms and 15 to 35 functions and bodies, as crowded as real ones are.
///
/// Most of what is there has a room that suits it; some of it is where it must not be, some of it is new and has none.
struct SyntheticSite {
  let scene: PlanScene

  private static let names = ["居民委员会", "党支部", "监督委员会", "团支部", "妇联", "民兵连", "调解委员会", "物业管理委员会"]

  init(number: Int, seed: UInt64, facilities: Facilities) {
    // Every site has numbers of its own, so that the first hundred are the same in every run.
    var random = SplitMix64(seed: seed &+ 0x9E37_79B9 &* UInt64(number))
    let storeys = Int.random(in: 1...3, using: &random)
    let rooms = (0..<Int.random(in: 8...20, using: &random)).map { index in
      Room(
        id: .init("R\(index + 1)"), site: "S1", floor: index % storeys + 1, name: "用房\(index + 1)",
        function: .idle, usableArea: Area(squareMetres: Self.area(&random)),
        isAccessible: Int.random(in: 0..<4, using: &random) == 0 ? false : nil)
    }
    let functions = facilities.functions.filter {
      $0.roomFunction != .sanitary && $0.roomFunction != .circulation && $0.id != "office"
    }
    let office = facilities.function("office")
    let count = Int.random(in: 15...35, using: &random)
    // Every function once, in an order of chance; then offices of bodies and second rooms of functions.
    var wanted = functions.shuffled(using: &random)
    while wanted.count < count {
      if let office, Int.random(in: 0..<10, using: &random) < 6 {
        wanted.append(office)
      } else {
        wanted.append(functions[Int.random(in: 0..<functions.count, using: &random)])
      }
    }
    let activities = wanted.prefix(count).enumerated().map { index, function in
      Self.activity(function, index, rooms, &random)
    }
    scene = PlanScene(
      site: Site(
        id: "S1", localities: ["L1"], name: "党群服务中心", storeys: storeys,
        hasLift: storeys > 1 ? Int.random(in: 0..<3, using: &random) == 0 : nil),
      rooms: rooms, activities: activities, facilities: facilities)
  }

  /// Many small rooms, some halls.
  private static func area(_ random: inout SplitMix64) -> Double {
    switch Int.random(in: 0..<10, using: &random) {
    case 0..<5: Double(Int.random(in: 10...24, using: &random))
    case 5..<8: Double(Int.random(in: 25...48, using: &random))
    default: Double(Int.random(in: 50...140, using: &random))
    }
  }

  private static func activity(
    _ function: Facilities.Function, _ index: Int, _ rooms: [Room], _ random: inout SplitMix64
  ) -> Activity {
    let isBody = function.id == "office"
    let least = function.minimumArea?.squareMetres ?? 0
    let suitable = rooms.filter { ($0.usableArea?.squareMetres ?? 0) >= least }
    let room: Room? =
      switch Int.random(in: 0..<20, using: &random) {
      case 0..<3: nil
      case 3..<6: rooms[Int.random(in: 0..<rooms.count, using: &random)]
      default: suitable.isEmpty ? nil : suitable[Int.random(in: 0..<suitable.count, using: &random)]
      }
    let hasDesk = isBody || function.roomFunction == .service || function.roomFunction == .office
    return Activity(
      function, id: "a\(index)", name: isBody ? names[index % names.count] : function.name,
      kind: isBody ? .body : .function,
      origin: room != nil || isBody
        ? .survey : Int.random(in: 0..<3, using: &random) == 0 ? .wanted : .required,
      from: room?.id,
      headcount: hasDesk ? function.defaultHeadcount ?? Int.random(in: 1...4, using: &random) : nil,
      hoursPerWeek: function.defaultHours ?? Double(Int.random(in: 2...40, using: &random)))
  }
}
