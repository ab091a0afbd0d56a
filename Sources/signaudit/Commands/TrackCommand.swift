import ArgumentParser
import Operations
import Standards
import Tracking
import Vocabulary
import Wording

/// `signaudit track …`
struct TrackCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "track", abstract: help(.track),
      subcommands: [TrackStepCommand.self, TrackListCommand.self, TrackCompletionCommand.self])
  }
}

/// `signaudit track step`: a person's step with one or more items.
struct TrackStepCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "step", abstract: help(.trackStep))
  }

  @Argument(help: hint(.trackItems, value: "item")) var items: [String]
  @OptionGroup var store: StoreOptions
  @Option(name: .long, help: hint(.trackTo, value: "state")) var to: String
  @Option(name: .customLong("by"), help: hint(.trackBy, value: "who")) var person: String
  @Option(name: .long, help: hint(.trackRole, value: "role")) var role: String
  @Option(name: .long, help: hint(.trackOn, value: "date")) var on: CalendarDate
  @Option(name: .long, help: hint(.trackNote, value: "text")) var note: String?
  @OptionGroup var standards: StandardsOptions
  @OptionGroup var shell: ShellOptions

  func validate() throws {
    if items.isEmpty { throw ValidationError(help(.trackItems)) }
  }

  func run() throws {
    let library = try standards.open()
    let state = try TakeSteps.run(
      .init(items: items, to: to, role: role, by: person, on: on, note: note), on: OpenStore.at(store.path),
      library: library)
    let text = TrackText.stepped.filled(Set(items).count, library.workflow.name(of: state))
    Shell.tell(text.text(in: Shell.language))
  }
}

/// `signaudit track list`
struct TrackListCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "list", abstract: help(.trackList))
  }

  @OptionGroup var store: StoreOptions
  @Option(name: .long, help: hint(.trackUnit, value: "unit")) var unit: String?
  @Option(name: .long, help: hint(.trackState, value: "state")) var state: String?
  @OptionGroup var standards: StandardsOptions
  @OptionGroup var listing: ListingOptions
  @OptionGroup var shell: ShellOptions

  func run() throws {
    try listing.format.print(
      ListItems.run(
        on: OpenStore.at(store.path), library: standards.open(), unit: unit.map { .init($0) }, state: state))
  }
}

/// `signaudit track completion`
struct TrackCompletionCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "completion", abstract: help(.trackCompletion))
  }

  @OptionGroup var store: StoreOptions
  @OptionGroup var standards: StandardsOptions
  @OptionGroup var listing: ListingOptions
  @OptionGroup var shell: ShellOptions

  func run() throws {
    try listing.format.print(
      ListCompletion.run(on: OpenStore.at(store.path), library: standards.open()))
  }
}
