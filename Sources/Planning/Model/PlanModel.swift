import Standards
import Vocabulary

/// The planning model of a scene as a mixed integer programme: columns with costs, and rows.
///
/// It is a value that prints (`ModelPrinter`); the solver only reads it. All columns start at 0; the cost is minimised.
package struct PlanModel: Sendable {
  package enum Sense: String, Sendable, CaseIterable { case atMost, exactly, atLeast }

  package struct Column: Hashable, Sendable {
    package var name: String
    package var cost: Double
    /// Nil for no upper limit.
    package var upper: Double?
    package var isInteger: Bool
  }

  package struct Row: Hashable, Sendable {
    /// The constraint or the term that it belongs to.
    package var owner: String
    /// What of the scene it speaks of: a room, an activity.
    package var subject: String
    package var terms: [Weighted]
    package var sense: Sense
    package var bound: Double
    /// True for constraints; rows of terms only measure.
    package var isHard: Bool
  }

  package struct Weighted: Hashable, Sendable {
    package var column: Int
    package var weight: Double

    package init(_ column: Int, _ weight: Double) {
      self.column = column
      self.weight = weight
    }
  }

  package let scene: PlanScene
  package private(set) var columns: [Column] = []
  package private(set) var rows: [Row] = []
  /// By activity and room: the constraints that the pair breaks.
  package let breaches: [[[String]]]
  /// By activity and room: the constraints that the pair is a burden to.
  package let burdens: [[[String]]]
  /// By pairs of activities: true for those that must not share a room.
  let apart: [[Bool]]
  /// By activity and room: the column that puts it there; nil where it must not be.
  package private(set) var place: [[Int?]] = []
  /// True where rows are sums over cliques; false for the plain rows, a pair each, against which that is measured.
  let isStrengthened: Bool
  /// By room: the column that is 1 for an office, made when a term asks for it.
  private var offices: [Int: Int] = [:]

  /// - Parameters:
  ///   - constraints: fewer than all of them only to learn what one of them costs.
  ///   - isStrengthened: false for plain rows, which only a benchmark wants.
  package init(
    _ scene: PlanScene, constraints: [any Constraint.Type] = Constraints.all,
    terms: [any ObjectiveTerm.Type] = ObjectiveTerms.all, isStrengthened: Bool = true
  ) {
    self.scene = scene
    self.isStrengthened = isStrengthened
    breaches = scene.activities.map { activity in
      scene.rooms.map { room in
        constraints.filter { $0.forbids(activity, in: room, of: scene) }.map { $0.about.id }
      }
    }
    apart = scene.activities.map { first in
      scene.activities.map { scene.sharing(first, $0) == .no }
    }
    burdens = scene.activities.map { activity in
      scene.rooms.map { room in
        constraints.filter { $0.burdens(activity, in: room, of: scene) }.map { $0.about.id }
      }
    }
    for (index, activity) in scene.activities.enumerated() {
      place.append(
        scene.rooms.indices.map { room in
          // Whoever is in a room may stay there, and whoever is pinned to one goes there; what that breaks is weighed,
          // not forbidden.
          let own = scene.pins[activity.id] ?? activity.from
          guard breaches[index][room].isEmpty || scene.rooms[room].id == own else { return nil }
          return addColumn("in(\(activity.id), \(scene.rooms[room].id))", isInteger: true)
        })
    }
    for constraint in constraints { constraint.addRows(to: &self) }
    for term in terms { term.add(to: &self) }
  }

  package mutating func addColumn(
    _ name: String, cost: Double = 0, upper: Double? = 1, isInteger: Bool = false
  ) -> Int {
    columns.append(Column(name: name, cost: cost, upper: upper, isInteger: isInteger))
    return columns.count - 1
  }

  package mutating func addCost(_ cost: Double, to column: Int) { columns[column].cost += cost }

  package mutating func addRow(
    _ owner: String, _ subject: String, _ terms: [Weighted], _ sense: Sense, _ bound: Double,
    isHard: Bool = true
  ) {
    rows.append(
      Row(owner: owner, subject: subject, terms: terms, sense: sense, bound: bound, isHard: isHard))
  }

  /// The columns that put an activity of the list into the room, with their activities.
  package func placed(_ activities: [Int], in room: Int) -> [(activity: Int, column: Int)] {
    activities.compactMap { activity in place[activity][room].map { (activity, $0) } }
  }

  package func placed(
    in room: Int, where condition: (Activity) -> Bool = { _ in true }
  ) -> [(activity: Int, column: Int)] {
    placed(scene.activities.indices.filter { condition(scene.activities[$0]) }, in: room)
  }

  /// The column that is 1 when the room is an office: somebody works at desks there and no resident uses it.
  package mutating func office(_ room: Int) -> Int {
    if let column = offices[room] { return column }
    let column = addColumn("office(\(scene.rooms[room].id))")
    offices[room] = column
    let serving = placed(in: room) { $0.servesResidents }.map { Weighted($0.column, 1) }
    for (_, desk) in placed(in: room, where: { $0.roomClass == .office }) {
      addRow(
        "office-area", scene.rooms[room].id.text, [Weighted(column, 1), Weighted(desk, -1)] + serving,
        .atLeast, 0, isHard: false)
    }
    return column
  }
}
