import ArgumentParser
import Auditing
import Operations
import Vocabulary
import Wording

/// `signaudit ruling …`
struct RulingCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "ruling", abstract: help(.ruling),
      subcommands: [RulingRecordCommand.self, RulingListCommand.self, RulingRevokeCommand.self])
  }
}

extension Disposition: ExpressibleByArgument {}

extension Subject: ExpressibleByArgument {
  package init?(argument: String) { self.init(argument) }
}

/// `signaudit ruling record`
struct RulingRecordCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "record", abstract: help(.rulingRecord))
  }

  @Argument(help: hint(.rulingSubject, value: "subject")) var subject: Subject
  @Option(name: .customLong("as"), help: hint(.rulingAs, value: "disposition")) var disposition: Disposition
  @Option(name: .customLong("by"), help: hint(.rulingBy, value: "who")) var person: String
  @Option(name: .long, help: hint(.rulingReason, value: "text")) var reason: String
  @Option(name: .long, help: hint(.rulingOn, value: "date")) var on: CalendarDate
  @Option(name: .long, help: hint(.rulingUntil, value: "date")) var until: CalendarDate?
  @Option(name: .customLong("approved-by"), help: hint(.rulingApprovedBy, value: "who")) var approver: String?
  @OptionGroup var store: StoreOptions
  @OptionGroup var shell: ShellOptions

  func run() throws {
    let ruling = Ruling(
      subject: subject, disposition: disposition, by: person, reason: reason, on: on, until: until,
      approvedBy: approver)
    let event = try RecordRuling.record(ruling, in: OpenStore.at(store.path))
    Shell.tell(CommandText.rulingRecorded.filled(event).text(in: Shell.language))
  }
}

/// `signaudit ruling list`
struct RulingListCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "list", abstract: help(.rulingList))
  }

  @Option(name: .customLong("as-of"), help: hint(.rulingAsOf, value: "date")) var asOf: CalendarDate?
  @OptionGroup var store: StoreOptions
  @OptionGroup var listing: ListingOptions
  @OptionGroup var shell: ShellOptions

  func run() throws { try listing.format.print(ListRulings.run(on: OpenStore.at(store.path), asOf: asOf)) }
}

/// `signaudit ruling revoke`
struct RulingRevokeCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "revoke", abstract: help(.rulingRevoke))
  }

  @Argument(help: hint(.rulingSubject, value: "subject")) var subject: Subject
  @Option(name: .customLong("by"), help: hint(.rulingBy, value: "who")) var person: String
  @Option(name: .long, help: hint(.rulingReason, value: "text")) var reason: String
  @Option(name: .long, help: hint(.rulingOn, value: "date")) var on: CalendarDate
  @OptionGroup var store: StoreOptions
  @OptionGroup var shell: ShellOptions

  func run() throws {
    let event = try RecordRuling.revoke(
      subject, by: person, reason: reason, on: on, in: OpenStore.at(store.path))
    Shell.tell(CommandText.rulingRecorded.filled(event).text(in: Shell.language))
  }
}
