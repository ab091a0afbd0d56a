import Planning
import Standards
import Vocabulary

/// Small random sites of the small standard, with facts left out here and there.
enum RandomSite {
  static func scene(
    _ random: inout SplitMix64, rooms roomCount: ClosedRange<Int>, activities activityCount: ClosedRange<Int>
  ) -> PlanScene {
    let rooms = (0..<Int.random(in: roomCount, using: &random)).map { index in
      TinySite.room(
        "R\(index)", area: pick([8, 12, 18, 24, 30, 40, 60, nil], &random),
        floor: pick([1, 1, 2, nil], &random),
        isAccessible: pick([true, false, nil], &random))
    }
    let functions = TinySite.facilities.functions.map(\.id).filter { $0 != "sanitary" }
    let activities = (0..<Int.random(in: activityCount, using: &random)).map { index in
      let from = Bool.random(using: &random) ? pick(rooms, &random).id : nil
      return TinySite.activity(
        pick(functions, &random), "a\(index)", from: from, heads: pick([nil, 1, 2, 5], &random),
        hours: pick([nil, 10, 20, 40, 60], &random),
        origin: from == nil ? pick(Activity.Origin.allCases, &random) : .survey)
    }
    return TinySite.scene(rooms, activities, hasLift: pick([true, false, nil], &random))
  }

  static func pick<Value>(_ values: [Value], _ random: inout SplitMix64) -> Value {
    values[Int.random(in: 0..<values.count, using: &random)]
  }
}
