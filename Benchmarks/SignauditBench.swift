import ArgumentParser

/// `signaudit-bench`: the solvers on the public instances that others are measured on, and the drawing of sheets.
@main
struct SignauditBench: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "signaudit-bench",
    abstract: "Measures the solvers on public instances and the drawing of sheets; one JSON object a file.",
    subcommands: [
      MedianCommand.self, FacilityCommand.self, AssignmentCommand.self, OfficeCommand.self,
      SitesCommand.self, SheetsCommand.self,
    ])
}
