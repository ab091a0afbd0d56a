package import Vocabulary

/// One thing that a plan weighs. One file each in `Terms/`; the list is `ObjectiveTerms.all`.
///
/// The model's measure and `value` say the same in two ways; a test compares them.
package protocol ObjectiveTerm: SendableMetatype {
  static var id: String { get }
  static var name: Bilingual { get }
  /// In square metres of office, the unit in which a plan weighs everything.
  static var weight: Double { get }

  /// False where there is nothing to weigh and nothing to tell.
  static func isUsed(in scene: PlanScene) -> Bool

  /// Adds the columns, rows and costs that make the solver see it.
  static func add(to model: inout PlanModel)

  /// How much of it an arrangement has, 0 or more.
  static func value(of arrangement: Arrangement, in scene: PlanScene) -> Double
}

extension ObjectiveTerm {
  package static func isUsed(in scene: PlanScene) -> Bool { true }
}
