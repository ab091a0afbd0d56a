package import Vocabulary
import Wording

/// Writes a plan down for people to read and for tests to compare.
package enum PlanPrinter {
  package static func text(_ plan: Plan, in language: Language) -> String {
    var lines = [PlanText.planOf.filled(plan.site.text).text(in: language)]
    func section(_ title: PlanText, _ rows: [String]) {
      guard !rows.isEmpty else { return }
      lines.append("")
      lines.append(title.text(in: language))
      lines += rows.map { "  " + $0 }
    }
    let none = PlanText.nowhere.text(in: language)
    func room(_ id: Room.ID?) -> String { id?.text ?? none }
    section(
      .assignmentsTitle,
      plan.assignments.map { one in
        let hours = one.hoursPerWeek.map { PlanWords.number($0) + "h" }
        let heads = one.headcount.map { PlanText.heads.filled($0).text(in: language) }
        let shared = one.isShared ? PlanText.shared.text(in: language) : nil
        return ([one.activity, one.name, room(one.from) + " → " + room(one.room)] + [hours, heads, shared])
          .compactMap { $0 }.joined(separator: "  ")
      })
    section(
      .movesTitle,
      plan.moves.enumerated().map { index, move in
        "\(index + 1). \(move.name)  \(room(move.from)) → \(move.to)  \(move.why.text(in: language))"
      })
    section(
      .roomsTitle,
      plan.rooms.map { "\($0.room)  \($0.name)  \($0.function.term.text(in: language))" })
    section(
      .signsTitle,
      plan.signs.map { change in
        "\(change.locality)/\(change.sign)  \(change.disposition.term.text(in: language))  "
          + "\(place(change.destination, language))  \(change.why.text(in: language))"
      })
    section(
      .platesTitle,
      plan.plates.map { plate in
        let replaces =
          plate.replaces.isEmpty ? "" : "  ← \(plate.replaces.map(\.text).joined(separator: " "))"
        return "\(plate.text)  ×\(plate.quantity)  \(place(plate.destination, language))\(replaces)  "
          + [plate.why, plate.estimate].compactMap { $0?.text(in: language) }.joined(separator: "  ")
      })
    section(
      .areasTitle,
      plan.areas.map { area in
        "\(area.function.term.text(in: language))  \(PlanWords.number(area.before.squareMetres)) → "
          + PlanWords.number(area.after.squareMetres)
      })
    section(.standardsTitle, plan.standards.map { check($0, language) })
    section(.assumptionsTitle, plan.assumptions.map { $0.text(in: language) })
    section(
      .objectiveTitle,
      plan.objective.terms.filter { $0.value != 0 }.map { term in
        "\(term.name.text(in: language))  \(ModelPrinter.number(term.value)) × \(ModelPrinter.number(term.weight))"
      } + [
        PlanText.objectiveSum.filled(
          ModelPrinter.number(plan.objective.value), ModelPrinter.number(plan.objective.bound),
          plan.objective.stopped.words
        ).text(in: language)
      ])
    section(
      .unmetTitle,
      plan.unmet.map { need in
        "\(need.need)  \(plan.name(of: need).text(in: language))  \(need.why.text(in: language))  [\(need.constraints.joined(separator: " "))]"
      })
    return lines.joined(separator: "\n") + "\n"
  }

  private static func place(_ destination: Plan.Destination?, _ language: Language) -> String {
    guard let destination else { return "–" }
    let place = destination.sign?.text ?? destination.room?.text
    return [place, destination.position.term.text(in: language)].compactMap { $0 }.joined(separator: " ")
  }

  private static func check(_ check: Plan.StandardCheck, _ language: Language) -> String {
    let unknown = PlanText.unknown.text(in: language)
    func number(_ value: Double?) -> String { value.map(ModelPrinter.number) ?? unknown }
    let verdict: PlanText? = check.isMet(check.after).map { $0 ? .met : .missed }
    return "\(check.name.text(in: language))  \(number(check.before)) → \(number(check.after))  "
      + "\(check.isCeiling ? "≤" : "≥") \(number(check.required))"
      + (verdict.map { "  " + $0.text(in: language) } ?? "")
  }
}
