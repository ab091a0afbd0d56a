import ArgumentParser
import Operations
import Vocabulary
import Wording

/// `signaudit survey withdraw`: takes a survey back.
struct SurveyWithdrawCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "withdraw", abstract: help(.surveyWithdraw))
  }

  @Argument(help: hint(.unitCode, value: "unit")) var unit: String
  @OptionGroup var store: StoreOptions
  @Option(name: .long, help: hint(.withdrawOn, value: "date")) var on: CalendarDate
  @OptionGroup var shell: ShellOptions

  func run() throws {
    try WithdrawSurvey.run(.init(unit), on: on, in: OpenStore.at(store.path))
    Shell.tell(CommandText.withdrawn.filled(unit, on.description).text(in: Shell.language))
  }
}
