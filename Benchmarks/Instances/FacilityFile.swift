import Foundation
import Planning

/// Reads capacitated location files of the OR-Library: `pmedcap` (whole customers) and `cap` (divisible demand).
enum FacilityFile {
  case median(SingleSourceProblem)
  case split(SplitFacilityProblem)

  /// - Parameter capacity: what the word `capacity` in the files capa, capb and capc stands for.
  static func read(_ path: String, capacity: Double?) throws -> FacilityFile {
    var numbers = try NumberStream(path: path)
    return try parse(&numbers, capacity: capacity)
  }

  static func parse(_ numbers: inout NumberStream, capacity: Double?) throws -> FacilityFile {
    let file = numbers.file
    let all = numbers.count
    let first = try numbers.whole()
    let second = try numbers.whole()
    // The files do not say what they are; how many numbers they have does.
    if all == 2 + 2 * first + second * (1 + first) {
      return .split(try split(&numbers, candidates: first, customers: second, capacity: capacity))
    }
    let places = try numbers.size("places")
    guard all == 5 + 4 * places else {
      throw InstanceFault.impossible(
        file: file, what: "\(all) numbers: neither a cap nor a pmedcap file, or cut off")
    }
    return .median(try median(&numbers, places: places))
  }

  /// `candidates customers`, capacity and opening cost of each candidate; of each customer its demand and what all of
  /// that costs from each candidate.
  private static func split(
    _ numbers: inout NumberStream, candidates: Int, customers: Int, capacity: Double?
  ) throws -> SplitFacilityProblem {
    var capacities: [Double] = []
    var openingCosts: [Double] = []
    for _ in 0..<candidates {
      let token = try numbers.token()
      guard let size = Double(token) ?? (token == "capacity" ? capacity : nil) else {
        throw InstanceFault.notANumber(file: numbers.file, token: "\(token) (--capacity says what it is)")
      }
      capacities.append(size)
      openingCosts.append(try numbers.number())
    }
    var demands: [Double] = []
    var costs = [Double](repeating: 0, count: candidates * customers)
    for customer in 0..<customers {
      demands.append(try numbers.number())
      for candidate in 0..<candidates { costs[candidate * customers + customer] = try numbers.number() }
    }
    return SplitFacilityProblem(
      demands: demands, capacities: capacities, openingCosts: openingCosts, costs: costs)
  }

  /// `number best`, `places medians capacity`; then `number x y demand` for each place. Distances are cut to whole
  /// numbers, as the best values of the files have them.
  private static func median(_ numbers: inout NumberStream, places: Int) throws -> SingleSourceProblem {
    let count = try numbers.size("medians")
    let capacity = try numbers.whole()
    guard count <= places else {
      throw InstanceFault.impossible(file: numbers.file, what: "more medians than places")
    }
    var points: [(x: Double, y: Double)] = []
    var demands: [Int] = []
    for _ in 0..<places {
      _ = try numbers.whole()
      points.append((try numbers.number(), try numbers.number()))
      demands.append(try numbers.whole())
    }
    let costs = points.flatMap { a in
      points.map { b in Int(((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y)).squareRoot()) }
    }
    return SingleSourceProblem(
      customers: places, candidates: places, costs: costs, weights: points.flatMap { _ in demands },
      capacities: Array(repeating: capacity, count: places), count: count...count)
  }
}
