import ArgumentParser
import Foundation
import Operations
import Vocabulary
import Wording

/// `signaudit survey import`: sheets in.
struct SurveyImportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "import", abstract: help(.surveyImport))
  }

  @Argument(help: hint(.surveyPaths)) var paths: [String]
  @OptionGroup var store: StoreOptions
  @Option(name: .long, help: hint(.surveyOn, value: "date")) var on: CalendarDate?
  @Flag(name: .long, help: hint(.strict)) var strict = false
  @OptionGroup var shell: ShellOptions

  func run() throws {
    let bar = ProgressBar(showsTimes: false)
    let outcome = try ImportSurvey.run(
      paths.map { URL(filePath: $0) }, into: OpenStore.at(store.path, creating: true), on: on, strict: strict,
      watch: bar.note, onRemarks: { RemarkPrinter.print($0) })
    Summary.tell(outcome)
    guard outcome.localities > 0 else {
      throw Problem(
        .unreadable, ProblemText.nothingImported.filled(), ProblemText.nothingImportedCure.filled())
    }
  }
}
