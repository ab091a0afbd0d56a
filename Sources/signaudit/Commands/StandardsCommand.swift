import Store
import ArgumentParser
import Foundation
import Operations
import Vocabulary
import Wording

/// `signaudit standards …`
struct StandardsCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "standards", abstract: help(.standardsCommand),
      subcommands: [
        StandardsCheckCommand.self, StandardsShowCommand.self, StandardsDiffCommand.self,
        StandardsImpactCommand.self,
      ])
  }
}

/// `signaudit standards check`: are the standards sound; exit code 1 when not.
struct StandardsCheckCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "check", abstract: help(.standardsCheck))
  }

  @OptionGroup var standards: StandardsOptions
  @OptionGroup var listing: ListingOptions
  @OptionGroup var shell: ShellOptions

  func run() throws {
    try RemarkListing.print(CheckStandards.run(standards.folder()), as: listing.format)
  }
}

/// `signaudit standards show`: what applies after inheritance.
struct StandardsShowCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "show", abstract: help(.standardsShow))
  }

  @Argument(help: hint(.standards, value: "pack")) var pack: String
  @OptionGroup var standards: StandardsOptions
  @OptionGroup var listing: ListingOptions
  @OptionGroup var shell: ShellOptions

  func run() throws {
    try listing.format.print(ShowStandards.run(pack, library: standards.open()))
  }
}

/// `signaudit standards diff`: what one pack says otherwise than another.
struct StandardsDiffCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "diff", abstract: help(.standardsDiff))
  }

  @Argument(help: hint(.standards, value: "pack")) var first: String
  @Argument(help: hint(.standardsDiffOther, value: "pack")) var second: String
  @Option(name: .customLong("standards-folder"), help: hint(.standardsFolder, value: "dir")) var path: String?
  @OptionGroup var listing: ListingOptions
  @OptionGroup var shell: ShellOptions

  func run() throws {
    let folder = try StandardsSource.folder(named: path, program: Shell.programURL)
    try listing.format.print(
      DiffStandards.run(first, second, library: StandardsSource.open(folder)))
  }
}

/// `signaudit standards impact`: which signs change verdict before an edition is issued.
struct StandardsImpactCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "impact", abstract: help(.standardsImpact))
  }

  @Argument(help: hint(.standards, value: "pack")) var first: String
  @Argument(help: hint(.standardsDiffOther, value: "pack")) var second: String
  @OptionGroup var store: StoreOptions
  @Option(name: .customLong("as-of"), help: hint(.asOf, value: "date")) var asOf: CalendarDate?
  @Option(name: .customLong("standards-folder"), help: hint(.standardsFolder, value: "dir")) var path: String?
  @Option(name: .long, help: hint(.impactOut, value: "file")) var out: String?
  @OptionGroup var listing: ListingOptions
  @OptionGroup var shell: ShellOptions

  func run() throws {
    let folder = try StandardsSource.folder(named: path, program: Shell.programURL)
    let opened = try OpenStore.at(store.path)
    let outcome = try ImpactOfPack.run(
      first, second, on: opened, library: StandardsSource.open(folder), asOf: asOf,
      watch: ProgressBar(showsTimes: false).note)
    try listing.format.print(outcome.listing)
    if let out, let date = try asOf ?? opened.localities().map(\.surveyedOn).max() {
      try ListingWorkbook.write(
        outcome.listing, title: "\(first) → \(second)", on: date, to: URL(filePath: out),
        language: Shell.language)
      Shell.tell(CommandText.written.filled(out).text(in: Shell.language))
    }
    Summary.tell(outcome)
  }
}
