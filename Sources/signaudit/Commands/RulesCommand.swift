import ArgumentParser
import Operations
import Vocabulary
import Wording

/// `signaudit rules …`
struct RulesCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "rules", abstract: help(.rules),
      subcommands: [RulesListCommand.self, RulesExplainCommand.self])
  }
}

/// `signaudit rules list`
struct RulesListCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "list", abstract: help(.rulesList))
  }

  @OptionGroup var listing: ListingOptions
  @OptionGroup var shell: ShellOptions

  func run() throws { try listing.format.print(ListRules.run()) }
}

/// `signaudit rules explain`: the page of a rule.
struct RulesExplainCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "explain", abstract: help(.rulesExplain))
  }

  @Argument(help: hint(.ruleID, value: "rule")) var rule: String
  @OptionGroup var standards: StandardsOptions
  @OptionGroup var shell: ShellOptions

  func run() throws {
    Shell.say(try ListRules.explain(rule, library: standards.open()).text(in: Shell.language))
  }
}
