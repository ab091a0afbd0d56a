import ArgumentParser

/// `signaudit-bench`: the solvers on the public instances that others are measured on.
@main
struct SignauditBench: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "signaudit-bench",
    abstract: "Measures the solvers on public instances; one JSON object a file.",
    subcommands: [
      MedianCommand.self, FacilityCommand.self, AssignmentCommand.self, OfficeCommand.self,
      SitesCommand.self,
    ])
}
