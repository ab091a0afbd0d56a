import ArgumentParser
import Operations
import Vocabulary
import Wording

/// `signaudit audit …`
struct AuditCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "audit", abstract: help(.audit),
      subcommands: [AuditRunCommand.self, AuditExplainCommand.self])
  }
}

/// `signaudit audit run`: findings.
struct AuditRunCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "run", abstract: help(.auditRun))
  }

  @OptionGroup var store: StoreOptions
  @OptionGroup var standards: StandardsOptions
  @Option(name: .customLong("as-of"), help: hint(.asOf, value: "date")) var asOf: CalendarDate?
  @Flag(name: .long, help: hint(.auditChanged)) var changed = false
  @OptionGroup var listing: ListingOptions
  @OptionGroup var shell: ShellOptions

  func run() async throws {
    let opened = try OpenStore.at(store.path)
    let bar = ProgressBar(showsTimes: false)
    let outcome = try await RunAudit.run(
      on: opened, library: standards.open(), packID: standards.pack, asOf: asOf, onlyChanged: changed,
      watch: bar.note)
    try listing.format.print(ListFindings.run(on: opened, of: changed ? outcome.audited : nil))
    Summary.tell(outcome, pack: standards.pack)
  }
}

/// `signaudit audit explain`: one finding with its reason and citations.
struct AuditExplainCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "explain", abstract: help(.auditExplain))
  }

  @Argument(help: hint(.findingID, value: "finding")) var finding: String
  @OptionGroup var store: StoreOptions
  @OptionGroup var standards: StandardsOptions
  @OptionGroup var shell: ShellOptions

  func run() throws {
    let page = try ExplainFinding.run(finding, on: OpenStore.at(store.path), library: standards.open())
    Shell.say(page.text(in: Shell.language))
  }
}
