package import Vocabulary

/// Which sites stay, who goes where, and how good that is known to be.
package struct SitingPlan: Hashable, Sendable {
  package struct SiteOutcome: Hashable, Sendable {
    package var candidate: SitingCase.Candidate
    package var stays: Bool
    package var mustStay: Bool
    /// Households that it serves, and those that it may; nil for no limit.
    package var households: Int
    package var capacity: Int?
  }

  package struct Walk: Hashable, Sendable {
    package var demand: SitingCase.Demand
    /// Index of the site that serves it from now on.
    package var site: Int
    package var metresBefore: Double
    package var metresAfter: Double
  }

  package var limits: SitingLimits
  package var sites: [SiteOutcome]
  package var walks: [Walk]
  package var omissions: [SitingCase.Omission]
  /// What all households walk together, metres; no choice within the limits has less than the bound.
  package var value: Double
  package var bound: Double
  package var stopped: Plan.Objective.Stop
  /// Fewer sites than this cannot do it; nil where the number was given.
  package var fewest: Int?

  package var gap: Double { value > bound ? (value - bound) / value : 0 }
  package var kept: Int { sites.count { $0.stays } }
  package var freedArea: Double { sites.filter { !$0.stays }.reduce(0) { $0 + $1.candidate.area } }
  package var keptArea: Double { sites.filter(\.stays).reduce(0) { $0 + $1.candidate.area } }
  package var households: Int { walks.reduce(0) { $0 + $1.demand.households } }

  package func minutes(_ metres: Double) -> Double { metres / limits.walkingSpeed }
  package func isWithin(_ metres: Double) -> Bool { metres <= limits.reach + 1e-6 }

  /// Metres for each household.
  package var meanBefore: Double { mean(\.metresBefore) }
  package var meanAfter: Double { mean(\.metresAfter) }
  package var longest: Double { walks.map(\.metresAfter).max() ?? 0 }

  /// The share of households within the walk.
  package var shareBefore: Double { share(\.metresBefore) }
  package var shareAfter: Double { share(\.metresAfter) }

  private func mean(_ metres: KeyPath<Walk, Double>) -> Double {
    walks.reduce(0) { $0 + $1[keyPath: metres] * Double($1.demand.households) } / Double(max(1, households))
  }

  private func share(_ metres: KeyPath<Walk, Double>) -> Double {
    Double(walks.filter { isWithin($0[keyPath: metres]) }.reduce(0) { $0 + $1.demand.households })
      / Double(max(1, households))
  }
}
