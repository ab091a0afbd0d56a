import ArgumentParser
import Foundation
import Operations
import Vocabulary
import Wording

/// The command line of signaudit: a noun, then a verb, the same words as the modules.
@main
struct Signaudit: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "signaudit",
      abstract: help(.program), discussion: help(.programDiscussion), version: "0.1.0",
      subcommands: [
        RunCommand.self, SurveyCommand.self, NamesCommand.self, StandardsCommand.self, AuditCommand.self,
        RulingCommand.self, RulesCommand.self, PlanCommand.self, FloorplanCommand.self, TrackCommand.self,
        LedgerCommand.self, ReportCommand.self, StoreCommand.self,
      ])
  }

  static func main() async {
    do {
      var command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch {
      finish(after: error)
    }
  }

  /// Prints what stopped the command, and ends with the exit code of the contract.
  private static func finish(after error: any Error) -> Never {
    if let outcome = error as? Problem.Exit { Foundation.exit(outcome.rawValue) }
    // Help, version and unusable arguments are the parser's own errors.
    let code = exitCode(for: error)
    let isParsers = error is CleanExit || code == .validationFailure || code == .success
    if isParsers, !(error is Problem) {
      let message = ParserWords.translated(fullMessage(for: error), to: Shell.language)
      if code == .success {
        print(message)
        Foundation.exit(Problem.Exit.done.rawValue)
      }
      Shell.tell(message)
      Foundation.exit(Problem.Exit.usage.rawValue)
    }
    let problem = Problem(of: error)
    Shell.tell("signaudit: " + problem.line(in: Shell.language))
    Foundation.exit(problem.exit.rawValue)
  }
}
