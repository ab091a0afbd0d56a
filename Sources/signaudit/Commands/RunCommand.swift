import ArgumentParser
import Foundation
import Logging
import Operations
import Vocabulary
import Wording

/// `signaudit run`: the main job.
struct RunCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "run", abstract: help(.run))
  }

  @Argument(help: hint(.runSurvey)) var survey: [String]
  @OptionGroup var standards: StandardsOptions
  @Option(name: .long, help: hint(.runOut, value: "dir")) var out: String
  @Option(name: .customLong("as-of"), help: hint(.asOf, value: "date")) var asOf: CalendarDate?
  @Option(name: .long, help: hint(.surveyOn, value: "date")) var on: CalendarDate?
  @Option(name: .long, help: hint(.stages, value: "stages")) var stages: String?
  @Option(name: .long, help: hint(.drawFont, value: "file")) var font: String?
  @OptionGroup var shell: ShellOptions

  func run() async throws {
    let logger = shell.logger
    let bar = ProgressBar(showsTimes: true)
    let outcome = try await RunAll.run(
      .init(
        survey: survey.map { URL(filePath: $0) }, standards: try standards.folder(), packID: standards.pack,
        out: URL(filePath: out), on: on, asOf: asOf,
        stages: try stages.map(Stage.parse) ?? Set(Stage.allCases), font: font, language: Shell.language)
    ) { advance in
      bar.note(advance)
      logger.debug("\(advance.stage.rawValue) \(advance.done)")
    }
    if let imported = outcome.imported {
      logger.debug("import seconds: reading \(imported.seconds.reading) storing \(imported.seconds.storing)")
      Summary.tell(imported)
    }
    if let file = outcome.remarksFile {
      Shell.tell(CommandText.remarksFile.filled(file).text(in: Shell.language))
    }
    if let audited = outcome.audited {
      let seconds = audited.seconds
      logger.debug(
        "audit seconds: matching \(seconds.matching) rules \(seconds.rules) sealing \(seconds.sealing) saving \(seconds.saving)"
      )
      Summary.tell(audited, pack: standards.pack)
    }
    if let planned = outcome.planned { Summary.tell(planned) }
    if let drawn = outcome.drawn { Summary.tell(drawn) }
    if let pack = outcome.pack, let status = outcome.doubtfulStatus {
      Shell.tell(CommandText.statusNotice.filled(pack, status).text(in: Shell.language))
    }
  }
}
