import ArgumentParser
import Foundation
import Operations
import Surveys
import Vocabulary
import Wording

/// `signaudit survey template`: an empty workbook to fill in.
struct SurveyTemplateCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "template", abstract: help(.surveyTemplate))
  }

  @Option(name: .long, help: hint(.surveyTemplateOut, value: "file")) var out: String
  @OptionGroup var shell: ShellOptions

  func run() throws {
    try SurveyTemplate.write(to: URL(filePath: out), language: Shell.language)
    Shell.tell(CommandText.written.filled(out).text(in: Shell.language))
  }
}
