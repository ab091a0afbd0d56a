import ArgumentParser
import Foundation
import Operations
import Surveys
import Vocabulary
import Wording

/// `signaudit survey annotate`: the sheets rebuilt with faulty cells coloured and explained.
struct SurveyAnnotateCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "annotate", abstract: help(.surveyAnnotate))
  }

  @Argument(help: hint(.surveyPaths)) var paths: [String]
  @Option(name: .long, help: hint(.surveyAnnotateOut, value: "dir")) var out: String
  @Option(name: .long, help: hint(.surveyOn, value: "date")) var on: CalendarDate?
  @OptionGroup var shell: ShellOptions

  func run() throws {
    for file in try AnnotateSurvey.run(
      paths.map { URL(filePath: $0) }, on: on, to: URL(filePath: out), language: Shell.language)
    {
      Shell.say(CommandText.written.filled(file.output.relativePath).text(in: Shell.language))
      for lost in file.notKept {
        Shell.tell(CommandText.notKept.filled(file.input.relativePath, lost).text(in: Shell.language))
      }
    }
  }
}
