import ArgumentParser
import Foundation
import Operations
import Vocabulary
import Wording

/// `signaudit survey synth`: the surveys of a synthetic city.
struct SurveySynthCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "synth", abstract: help(.surveySynth))
  }

  @Option(name: .long, help: hint(.synthUnits, value: "n")) var units: Int
  @Option(name: .long, help: hint(.synthSeed, value: "seed")) var seed: UInt64 = 1
  @Option(name: .long, help: hint(.surveyOn, value: "date")) var on: CalendarDate?
  @Option(name: .long, help: hint(.synthOut, value: "dir")) var out: String
  @Flag(name: .long, help: hint(.synthFlat)) var flat = false
  @OptionGroup var standards: StandardsOptions
  @OptionGroup var shell: ShellOptions

  /// Never today: the same command writes the same city for ever.
  private static let usualDate = CalendarDate("2026-05-31")

  func validate() throws {
    if units < 1 { throw ValidationError(help(.synthUnits)) }
  }

  func run() throws {
    guard let date = on ?? Self.usualDate else { return }
    if flat {
      let city = try SynthesizeSurvey.flat(
        units: units, seed: seed, on: date, library: standards.open(), to: URL(filePath: out))
      let share = String(format: "%.1f", city.distinctShare)
      Shell.tell(CommandText.synthFlatShare.filled(city.signs, share).text(in: Shell.language))
    } else {
      try SynthesizeSurvey.run(
        units: units, seed: seed, on: date, library: standards.open(), to: URL(filePath: out))
    }
    Shell.tell(CommandText.written.filled(out).text(in: Shell.language))
  }
}
