import ArgumentParser
import Foundation
import Operations
import Reports
import Vocabulary
import Wording

/// `signaudit report NAME`: one report.
struct ReportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "report", abstract: help(.report))
  }

  @Argument(
    help: ArgumentHelp(
      stringLiteral: help(.reportName, WriteReports.names.joined(separator: ", ")))) var name: String
  @OptionGroup var store: StoreOptions
  @OptionGroup var standards: StandardsOptions
  @Option(name: .long, help: hint(.reportOut, value: "dir")) var out: String
  @OptionGroup var shell: ShellOptions

  func run() throws {
    try WriteReports.run(
      on: OpenStore.at(store.path), library: standards.open(), packID: standards.pack, to: URL(filePath: out),
      language: Shell.language, kinds: try WriteReports.kinds(named: name))
    Shell.tell(CommandText.written.filled(out).text(in: Shell.language))
  }
}
