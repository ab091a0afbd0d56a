import Planning

/// Reads generalised assignment files: `agents jobs`, costs by agent, weights by agent, capacities.
enum AssignmentFile {
  /// - Parameter maximising: costs are profits, and their largest sum is looked for.
  /// - Returns: a problem of least cost; `profit` of an answer's cost is what the file means.
  static func read(_ path: String, maximising: Bool) throws -> (
    problem: SingleSourceProblem, profit: (Int) -> Int
  ) {
    var numbers = try NumberStream(path: path)
    return try parse(&numbers, maximising: maximising)
  }

  static func parse(
    _ numbers: inout NumberStream, maximising: Bool
  ) throws -> (problem: SingleSourceProblem, profit: (Int) -> Int) {
    let agents = try numbers.size("agents")
    let jobs = try numbers.size("jobs")
    let values = try (0..<agents * jobs).map { _ in try numbers.whole() }
    let weights = try (0..<agents * jobs).map { _ in try numbers.whole() }
    let capacities = try (0..<agents).map { _ in try numbers.whole() }
    // Every job is done once, so that what it falls short of the dearest may be counted instead.
    let dearest = values.max() ?? 0
    let problem = SingleSourceProblem(
      customers: jobs, candidates: agents, costs: maximising ? values.map { dearest - $0 } : values,
      weights: weights, capacities: capacities, staying: Array(0..<agents), count: agents...agents)
    return (problem, { cost in maximising ? jobs * dearest - cost : cost })
  }
}
