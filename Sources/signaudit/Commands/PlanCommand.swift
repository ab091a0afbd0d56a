import ArgumentParser
import Operations
import Planning
import Vocabulary
import Wording

/// `signaudit plan …`
struct PlanCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "plan", abstract: help(.plan),
      subcommands: [
        PlanMakeCommand.self, PlanOptionsCommand.self, PlanExplainCommand.self, PlanSitingCommand.self,
      ])
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
  @Option(name: .customLong("pin"), help: hint(.planPin, value: "pin")) var pins: [Pin] = []
  @Flag(name: .long, help: hint(.planMend)) var mend = false
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
      site: site.map { .init($0) }, effort: effort, seconds: seconds, pins: pins, mends: mend,
      watch: bar.note)
    Summary.tell(outcome)
  }
}

/// `signaudit plan options`: the plans of a site between which a planner chooses.
struct PlanOptionsCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "options", abstract: help(.planOptions))
  }

  @OptionGroup var store: StoreOptions
  @OptionGroup var standards: StandardsOptions
  @Option(name: .long, help: hint(.planOptionsSite, value: "site")) var site: String
  @Option(name: .long, help: hint(.planEffort, value: "n")) var effort: Int?
  @Option(name: .customLong("pin"), help: hint(.planPin, value: "pin")) var pins: [Pin] = []
  @OptionGroup var listing: ListingOptions
  @OptionGroup var shell: ShellOptions

  func validate() throws {
    if let effort, effort < 0 { throw ValidationError(help(.planEffort)) }
  }

  func run() throws {
    try listing.format.print(
      ListPlanOptions.run(
        on: OpenStore.at(store.path), library: standards.open(), packID: standards.pack, site: .init(site),
        effort: effort, pins: pins))
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
