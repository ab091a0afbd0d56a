import ArgumentParser
import Foundation
import Operations
import Tables
import Vocabulary
import Wording

/// `signaudit survey check`: what is wrong with sheets; exit code 1 when something is.
struct SurveyCheckCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "check", abstract: help(.surveyCheck))
  }

  @Argument(help: hint(.surveyPaths)) var paths: [String]
  @Option(name: .long, help: hint(.surveyOn, value: "date")) var on: CalendarDate?
  @OptionGroup var listing: ListingOptions
  @OptionGroup var shell: ShellOptions

  func run() throws {
    let outcome = try CheckSurvey.run(paths.map { URL(filePath: $0) }, on: on)
    try RemarkListing.print(outcome.remarks, as: listing.format)
  }
}
