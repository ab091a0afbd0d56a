import ArgumentParser
import Operations
import Vocabulary
import Wording

/// `signaudit plan …`
struct PlanCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "plan", abstract: help(.plan),
      subcommands: [PlanMakeCommand.self, PlanExplainCommand.self, PlanSitingCommand.self])
  }
}

/// `signaudit plan make`: a consolidation plan for every site.
struct PlanMakeCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "make", abstract: help(.planMake))
  }

  @OptionGroup var store: StoreOptions
  @OptionGroup var standards: StandardsOptions
  @Option(name: .long, help: hint(.planSite, value: "site")) var site: String?
  @Option(name: .long, help: hint(.planEffort, value: "n")) var effort: Int?
  @Option(name: .long, help: hint(.planSeconds, value: "s")) var seconds: Double?
  @OptionGroup var shell: ShellOptions

  func validate() throws {
    if let effort, effort < 0 { throw ValidationError(help(.planEffort)) }
    // Also false for what is no number.
    if let seconds, !(seconds > 0) { throw ValidationError(help(.planSeconds)) }
  }

  func run() async throws {
    let bar = ProgressBar(showsTimes: false)
    let outcome = try await MakePlans.run(
      on: OpenStore.at(store.path), library: standards.open(), packID: standards.pack,
      site: site.map { .init($0) }, effort: effort, seconds: seconds, watch: bar.note)
    Summary.tell(outcome)
  }
}

/// `signaudit plan explain`: the plan of a site in words.
struct PlanExplainCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "explain", abstract: help(.planExplain))
  }

  @OptionGroup var store: StoreOptions
  @OptionGroup var standards: StandardsOptions
  @Option(name: .long, help: hint(.planSite, value: "site")) var site: String?
  @OptionGroup var shell: ShellOptions

  func run() throws {
    for page in try ExplainPlan.run(
      on: OpenStore.at(store.path), library: standards.open(), site: site.map { .init($0) },
      language: Shell.language)
    {
      Shell.say(page)
    }
  }
}
