import ArgumentParser
import Foundation
import Operations
import Vocabulary
import Wording

/// `signaudit floorplan export`: the same plans for other programs.
struct FloorplanExportCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "export", abstract: help(.floorplanExport))
  }

  @OptionGroup var store: StoreOptions
  @OptionGroup var standards: StandardsOptions
  @Option(name: .long, help: hint(.reportOut, value: "dir")) var out: String
  @Option(name: .long, help: hint(.exportSite, value: "site")) var site: String?
  @Option(name: .long, help: hint(.exportWhat, value: "what")) var what = "before"
  @Option(name: .long, help: hint(.exportFormats, value: "formats")) var format = "geojson"
  @OptionGroup var shell: ShellOptions

  func run() async throws {
    let outcome = try ExportPlans.run(
      .init(
        site: site.map { .init($0) }, phases: try ChoiceList.parse(what),
        formats: try ChoiceList.parse(format)),
      on: OpenStore.at(store.path), library: standards.open(), packID: standards.pack, to: URL(filePath: out))
    Summary.tell(outcome)
  }
}
