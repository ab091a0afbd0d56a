import ArgumentParser

/// `signaudit-bench`: the solvers on the public instances that others are measured on, large floor plans, and sheets.
@main
struct SignauditBench: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "signaudit-bench",
    abstract:
      "Measures the solvers on public instances, how fast large floor plans open and sheets are drawn; one JSON object a line.",
    subcommands: [
      MedianCommand.self, FacilityCommand.self, AssignmentCommand.self, OfficeCommand.self,
      SitesCommand.self, PlanCommand.self, SheetsCommand.self,
    ])
}
