import Planning
import Surveys
import Vocabulary

/// How a plan is written in JSON; keys and their order are promised to scripts.
enum PlanJSON {
  static func text(_ plan: Plan, in survey: Survey) -> String {
    JSONText.object([
      ("site", JSONText.string(plan.site.text)),
      ("name", JSONText.string(survey.site(plan.site)?.name)),
      ("units", JSONText.list(plan.localities.map { JSONText.string($0.text) })),
      ("assignment", JSONText.list(plan.assignments.map(text))),
      ("rooms", JSONText.list(plan.rooms.map(text))),
      ("moves", JSONText.list(plan.moves.map(text))),
      ("signs", JSONText.list(plan.signs.map(text))),
      ("plates", JSONText.list(plan.plates.map(text))),
      ("areas", JSONText.list(plan.areas.map(text))),
      ("standards", JSONText.list(plan.standards.map(text))),
      ("assumptions", JSONText.list(plan.assumptions.map { JSONText.bilingual($0) })),
      ("terms", JSONText.list(plan.objective.terms.map(text))),
      ("objective", JSONText.number(plan.objective.value)),
      ("bound", JSONText.number(plan.objective.bound)),
      ("gap", JSONText.number(plan.objective.gap)),
      ("stopped", JSONText.string(plan.objective.stopped.rawValue)),
      ("unmet", JSONText.list(plan.unmet.map { text($0, plan.name(of: $0)) })),
    ])
  }

  private static func text(_ assignment: Plan.Assignment) -> String {
    JSONText.object([
      ("activity", JSONText.string(assignment.activity)),
      ("name", JSONText.string(assignment.name)),
      ("kind", JSONText.string(assignment.kind.rawValue)),
      ("function", JSONText.string(assignment.function)),
      ("from", JSONText.string(assignment.from?.text)),
      ("room", JSONText.string(assignment.room?.text)),
      ("hours", JSONText.number(assignment.hoursPerWeek)),
      ("headcount", JSONText.number(assignment.headcount.map(Double.init))),
      ("shared", assignment.isShared ? "true" : "false"),
    ])
  }

  private static func text(_ change: Plan.RoomChange) -> String {
    JSONText.object([
      ("room", JSONText.string(change.room.text)),
      ("name", JSONText.string(change.name)),
      ("function", JSONText.string(change.function.rawValue)),
      ("occupants", JSONText.list(change.occupants.map { JSONText.string($0) })),
      ("headcount", JSONText.number(change.headcount.map(Double.init))),
      ("hours", JSONText.number(change.hoursPerWeek)),
      ("public", JSONText.truth(change.isPublic)),
    ])
  }

  private static func text(_ move: Plan.Move) -> String {
    JSONText.object([
      ("activity", JSONText.string(move.activity)),
      ("name", JSONText.string(move.name)),
      ("from", JSONText.string(move.from?.text)),
      ("to", JSONText.string(move.to.text)),
      ("why", JSONText.bilingual(move.why)),
    ])
  }

  private static func text(_ change: Plan.SignChange) -> String {
    JSONText.object([
      ("sign", JSONText.string(Subject.sign(change.locality, change.sign).description)),
      ("disposition", JSONText.string(change.disposition.rawValue)),
      ("destination", change.destination.map(text) ?? "null"),
      ("why", JSONText.bilingual(change.why)),
    ])
  }

  private static func text(_ destination: Plan.Destination) -> String {
    JSONText.object([
      ("kind", JSONText.string(destination.kind.rawValue)),
      ("room", JSONText.string(destination.room?.text)),
      ("sign", JSONText.string(destination.sign?.text)),
      ("position", JSONText.string(destination.position.rawValue)),
    ])
  }

  private static func text(_ plate: Plan.Plate) -> String {
    JSONText.object([
      ("unit", JSONText.string(plate.locality.text)),
      ("text", JSONText.string(plate.text)),
      ("kind", JSONText.string(plate.kind.rawValue)),
      ("destination", text(plate.destination)),
      ("quantity", JSONText.number(Double(plate.quantity))),
      ("width_mm", JSONText.number(plate.width?.millimetres)),
      ("height_mm", JSONText.number(plate.height?.millimetres)),
      ("cost_yuan", JSONText.number(plate.costYuan)),
      ("replaces", JSONText.list(plate.replaces.map { JSONText.string($0.text) })),
      ("addition", JSONText.string(plate.addition)),
      ("why", JSONText.bilingual(plate.why)),
    ])
  }

  private static func text(_ change: Plan.AreaChange) -> String {
    JSONText.object([
      ("class", JSONText.string(change.function.rawValue)),
      ("before_m2", JSONText.number(change.before.squareMetres)),
      ("after_m2", JSONText.number(change.after.squareMetres)),
    ])
  }

  private static func text(_ check: Plan.StandardCheck) -> String {
    JSONText.object([
      ("id", JSONText.string(check.id)),
      ("name", JSONText.bilingual(check.name)),
      ("before", JSONText.number(check.before)),
      ("after", JSONText.number(check.after)),
      ("required", JSONText.number(check.required)),
      ("unit", JSONText.string(check.unit)),
      ("limit", JSONText.string(check.isCeiling ? "at-most" : "at-least")),
      ("metBefore", JSONText.truth(check.isMet(check.before))),
      ("metAfter", JSONText.truth(check.isMet(check.after))),
      ("missedBy", JSONText.number(check.shortfall)),
      ("citation", JSONText.list(check.citations.map { JSONText.string($0) })),
    ])
  }

  private static func text(_ term: Plan.Objective.Term) -> String {
    JSONText.object([
      ("id", JSONText.string(term.id)),
      ("name", JSONText.bilingual(term.name)),
      ("value", JSONText.number(term.value)),
      ("weight", JSONText.number(term.weight)),
    ])
  }

  private static func text(_ need: Plan.UnmetNeed, _ name: Bilingual) -> String {
    JSONText.object([
      ("need", JSONText.string(need.need)),
      ("name", JSONText.bilingual(name)),
      ("why", JSONText.bilingual(need.why)),
      ("constraints", JSONText.list(need.constraints.map { JSONText.string($0) })),
    ])
  }
}
