import ArgumentParser
import Foundation
import Operations
import Reports
import Vocabulary
import Wording

/// `signaudit ledger …`
struct LedgerCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "ledger", abstract: help(.ledger), subcommands: [LedgerExportCommand.self])
  }
}

/// `signaudit ledger export`: the ledger of what the store was last audited to.
struct LedgerExportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "export", abstract: help(.ledgerExport))
  }

  @OptionGroup var store: StoreOptions
  @OptionGroup var standards: StandardsOptions
  @Option(name: .long, help: hint(.reportOut, value: "dir")) var out: String
  @OptionGroup var shell: ShellOptions

  func run() throws {
    try WriteReports.run(
      on: OpenStore.at(store.path), library: standards.open(), packID: standards.pack, to: URL(filePath: out),
      language: Shell.language, kinds: try WriteReports.kinds(named: "ledger"))
    Shell.tell(CommandText.written.filled(out).text(in: Shell.language))
  }
}
