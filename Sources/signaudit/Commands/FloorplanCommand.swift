import ArgumentParser
import Foundation
import Operations
import Vocabulary
import Wording

/// `signaudit floorplan …`
struct FloorplanCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "floorplan", abstract: help(.floorplan), subcommands: [FloorplanDrawCommand.self])
  }
}

/// `signaudit floorplan draw`: floors before and after, façades, ways to services.
struct FloorplanDrawCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "draw", abstract: help(.floorplanDraw))
  }

  @OptionGroup var store: StoreOptions
  @OptionGroup var standards: StandardsOptions
  @Option(name: .long, help: hint(.reportOut, value: "dir")) var out: String
  @Option(name: .long, help: hint(.drawSite, value: "site")) var site: String?
  @Option(name: .long, help: hint(.drawWhat, value: "what")) var what = "before,after,facade,directions"
  @Option(name: .long, help: hint(.drawFormats, value: "formats")) var format = "png"
  @Option(name: .long, help: hint(.drawFont, value: "file")) var font: String?
  @OptionGroup var shell: ShellOptions

  func run() async throws {
    let bar = ProgressBar(showsTimes: false)
    let outcome = try await DrawSheets.run(
      .init(
        site: site.map { .init($0) }, what: try ChoiceList.parse(what),
        formats: try ChoiceList.parse(format),
        font: font, language: Shell.language),
      on: OpenStore.at(store.path), library: standards.open(), packID: standards.pack,
      to: URL(filePath: out), watch: bar.note)
    Summary.tell(outcome)
  }
}
