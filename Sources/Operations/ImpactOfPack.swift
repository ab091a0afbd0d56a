import Auditing
import Matching
package import Standards
package import Store
import Surveys
package import Vocabulary
import Wording

/// Which signs of a store would get another verdict if one pack took the place of another; changes nothing.
package enum ImpactOfPack {
  /// A sign whose verdict changes.
  package struct Change: Sendable {
    package var locality: LocalitySummary
    package var sign: Sign
    package var signClass: SignClass?
    package var before: Disposition
    package var after: Disposition
    /// The rules of the second pack that decide, in the order of the audit; empty for a sign that it keeps.
    package var rules: [String]
  }

  package struct Outcome: Sendable {
    package var localities = 0
    package var signs = 0
    /// By locality, then sign.
    package var changes: [Change] = []

    /// How many signs go from one verdict to another, the most frequent first.
    package var counts: [(before: Disposition, after: Disposition, count: Int)] {
      let order = Disposition.allCases
      return order.flatMap { before in
        order.map { after in
          (before, after, changes.count { $0.before == before && $0.after == after })
        }
      }.filter { $0.count > 0 }.enumerated().sorted {
        ($1.element.count, $0.offset) < ($0.element.count, $1.offset)
      }
      .map(\.element)
    }
  }

  /// Rulings count for both: what people decided stands whichever list is in force.
  ///
  /// - Parameter date: the date of both audits; each survey's own date when nil.
  /// - Throws: `Problem` for an id that is no pack's.
  package static func run(
    _ first: String, _ second: String, on store: Store, library: StandardsLibrary, asOf date: CalendarDate?,
    watch: Watch = { _ in }
  ) throws -> Outcome {
    let packs = try [first, second].map { try StandardsSource.pack($0, of: nil, in: library) }
    let reading = try SignReading(library)
    let localities = try store.localities()
    watch(Advance(.audit, .begun, total: localities.count))
    var outcome = Outcome()
    for locality in localities {
      guard let survey = try store.survey(of: locality.id) else { continue }
      let readings = reading.readings(of: survey)
      let rulings = try store.rulings(of: locality.id).filter { !$0.isRevoked }.map(\.ruling)
      let audits = packs.map { pack in
        Audit.run(
          survey, readings: readings, library: library, pack: pack, asOf: date ?? survey.surveyedOn,
          rulings: rulings)
      }
      outcome.localities += 1
      outcome.signs += survey.signs.count
      for sign in survey.signs.sorted(by: { $0.id < $1.id }) {
        guard let before = audits[0].dispositions[sign.id], let after = audits[1].dispositions[sign.id],
          before != after
        else { continue }
        outcome.changes.append(
          Change(
            locality: locality, sign: sign, signClass: readings[sign.id]?.signClass, before: before,
            after: after, rules: rules(of: sign, after, in: audits[1])))
      }
      watch(Advance(.audit, .going, done: outcome.localities, total: localities.count))
    }
    watch(Advance(.audit, .ended, done: outcome.localities, total: localities.count))
    return outcome
  }

  private static func rules(of sign: Sign, _ disposition: Disposition, in audit: Audit) -> [String] {
    audit.findings.filter {
      $0.disposition == disposition && $0.subjects.first == .sign(sign.locality, sign.id)
    }.map(\.rule)
  }
}

extension ImpactOfPack.Outcome {
  package var listing: Listing {
    Listing(
      columns: [
        .init("unit", CommandText.columnUnit.filled()), .init("name", CommandText.columnName.filled()),
        .init("sign", CommandText.columnID.filled()), .init("text", CommandText.columnSignText.filled()),
        .init("class", CommandText.columnKind.filled()), .init("position", CommandText.columnPlace.filled()),
        .init("before", CommandText.columnBefore.filled()), .init("after", CommandText.columnAfter.filled()),
        .init("rule", CommandText.columnRule.filled()),
      ],
      rows: changes.map { change in
        [
          .text(change.locality.id.text), .text(change.locality.name), .text(change.sign.id.text),
          .text(change.sign.text), change.signClass.map { .term($0.rawValue, $0.term.filled()) } ?? .none,
          .term(change.sign.position.rawValue, change.sign.position.term.filled()),
          .term(change.before.rawValue, change.before.term.filled()),
          .term(change.after.rawValue, change.after.term.filled()), .list(change.rules),
        ]
      })
  }
}
