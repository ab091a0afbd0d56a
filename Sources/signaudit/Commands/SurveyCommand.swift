import ArgumentParser
import Wording

/// `signaudit survey …`
struct SurveyCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "survey", abstract: help(.survey),
      subcommands: [
        SurveyImportCommand.self, SurveyCheckCommand.self, SurveyAnnotateCommand.self,
        SurveyWithdrawCommand.self, SurveyTemplateCommand.self, SurveySynthCommand.self,
      ])
  }
}
