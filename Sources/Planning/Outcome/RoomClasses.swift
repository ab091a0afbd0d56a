import Vocabulary

/// The class of a room before and after: one where nobody moves keeps the class that the survey gave it.
enum RoomClasses {
  static func after(_ room: Int, _ arrangement: Arrangement, _ scene: PlanScene) -> Room.Function? {
    guard arrangement.activities(in: room) != scene.asItIs.activities(in: room) else {
      return scene.rooms[room].function
    }
    return arrangement.mainClass(of: room, in: scene) ?? .idle
  }

  static func areas(_ arrangement: Arrangement, _ scene: PlanScene) -> [Plan.AreaChange] {
    Room.Function.allCases.compactMap { function in
      func area(_ arrangement: Arrangement) -> Double? {
        let rooms = scene.rooms.indices.filter { Self.after($0, arrangement, scene) == function }
        return rooms.isEmpty ? nil : rooms.reduce(0.0) { $0 + (scene.area($1) ?? 0) }
      }
      let before = area(scene.asItIs)
      let later = area(arrangement)
      guard before != nil || later != nil else { return nil }
      return .init(
        function: function, before: Area(squareMetres: before ?? 0), after: Area(squareMetres: later ?? 0))
    }
  }
}
