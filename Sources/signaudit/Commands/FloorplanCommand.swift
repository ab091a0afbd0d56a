import ArgumentParser
import Foundation
import Operations
import Vocabulary
import Wording

/// `signaudit floorplan …`
struct FloorplanCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "floorplan", abstract: help(.floorplan),
      subcommands: [FloorplanDrawCommand.self, FloorplanExportCommand.self])
  }
}

/// `signaudit floorplan draw`: floors before and after, façades, ways to services; the poster.
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
  @Option(name: .customLong("as-of"), help: hint(.drawAsOf, value: "date")) var asOf: CalendarDate?
  @Option(name: .long, help: hint(.drawDistrict, value: "name")) var district: String?
  @Option(name: .long, help: hint(.drawSubdistrict, value: "name")) var subdistrict: String?
  @Option(name: .long, help: hint(.drawPaper, value: "paper")) var paper = "a3"
  @OptionGroup var shell: ShellOptions

  func run() async throws {
    let what: Set<DrawSheets.What> = try ChoiceList.parse(what)
    let formats: Set<DrawSheets.Format> = try ChoiceList.parse(format)
    let paper: DrawPoster.Paper = try ChoiceList.one(paper)
    if !what.isDisjoint(with: DrawSheets.What.ofSites) { try await drawSites(what, formats) }
    guard what.contains(.poster) else { return }
    let sheets = try DrawPoster.run(
      .init(
        district: district, subdistrict: subdistrict, asOf: asOf, paper: paper, formats: formats, font: font,
        language: Shell.language),
      on: OpenStore.at(store.path), library: standards.open(), packID: standards.pack, to: URL(filePath: out))
    Summary.tell(poster: sheets)
  }

  private func drawSites(_ what: Set<DrawSheets.What>, _ formats: Set<DrawSheets.Format>) async throws {
    let bar = ProgressBar(showsTimes: false)
    let outcome = try await DrawSheets.run(
      .init(
        site: site.map { .init($0) }, what: what, formats: formats,
        font: font, language: Shell.language),
      on: OpenStore.at(store.path), library: standards.open(), packID: standards.pack,
      to: URL(filePath: out), watch: bar.note)
    Summary.tell(outcome)
  }
}
