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
  @Option(name: .customLong("as-of"), help: hint(.rowsAsOf, value: "date")) var asOf: CalendarDate?
  @OptionGroup var standards: StandardsOptions
  @OptionGroup var listing: ListingOptions
  @OptionGroup var shell: ShellOptions

  func run() throws {
    let library = try standards.open()
    try listing.format.print(ShowStandards.run(pack, library: library, asOf: asOf))
    Summary.warn(of: [pack], in: library, asOf: asOf)
  }
}

/// `signaudit standards diff`: what one pack says otherwise than another.
struct StandardsDiffCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "diff", abstract: help(.standardsDiff))
  }

  @Argument(help: hint(.standards, value: "pack")) var first: String
  @Argument(help: hint(.standardsDiffOther, value: "pack")) var second: String
  @Option(name: .customLong("as-of"), help: hint(.rowsAsOf, value: "date")) var asOf: CalendarDate?
  @Option(name: .customLong("standards-folder"), help: hint(.standardsFolder, value: "dir")) var path: String?
  @OptionGroup var listing: ListingOptions
  @OptionGroup var shell: ShellOptions

  func run() throws {
    let folder = try StandardsSource.folder(named: path, program: Shell.programURL)
    let library = try StandardsSource.open(folder)
    try listing.format.print(DiffStandards.run(first, second, library: library, asOf: asOf))
    Summary.warn(of: [first, second], in: library, asOf: asOf)
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
  @Flag(name: .long, help: hint(.impactCounts)) var counts = false
  @OptionGroup var listing: ListingOptions
  @OptionGroup var shell: ShellOptions

  func run() throws {
    let folder = try StandardsSource.folder(named: path, program: Shell.programURL)
    let opened = try OpenStore.at(store.path)
    let outcome = try ImpactOfPack.run(
      first, second, on: opened, library: StandardsSource.open(folder), asOf: asOf,
      watch: ProgressBar(showsTimes: false).note)
    if !counts { try listing.format.print(outcome.listing) }
    // A script reads one listing at a time; a person sees both.
    if counts || listing.format == .table {
      if !counts { Shell.say("") }
      try listing.format.print(outcome.summary)
    }
    if let out, let date = try asOf ?? opened.localities().map(\.surveyedOn).max() {
      try ListingWorkbook.write(
        outcome.listing, summary: outcome.summary, title: "\(first) → \(second)", on: date,
        to: URL(filePath: out),
        language: Shell.language)
      Shell.tell(CommandText.written.filled(out).text(in: Shell.language))
    }
    Summary.tell(outcome)
  }
}
