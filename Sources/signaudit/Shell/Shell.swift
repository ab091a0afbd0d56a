import ArgumentParser
import Foundation
import Vocabulary
import Wording

/// The terminal that the program was started in: its language, standard output and standard error.
enum Shell {
  /// `--lang`, else English where the locale is English, else Chinese.
  static let language: Language = language(
    arguments: CommandLine.arguments, environment: ProcessInfo.processInfo.environment)

  static func language(arguments: [String], environment: [String: String]) -> Language {
    for (index, argument) in arguments.enumerated() {
      if argument == "--lang", index + 1 < arguments.count,
        let named = Language(rawValue: arguments[index + 1])
      {
        return named
      }
      if argument.hasPrefix("--lang="), let named = Language(rawValue: String(argument.dropFirst(7))) {
        return named
      }
    }
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { environment[$0] }.first { !$0.isEmpty }
    return locale?.hasPrefix("en") == true ? .english : .chinese
  }

  /// Writes a line to standard error.
  static func tell(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
  }

  /// Writes a line to standard output.
  static func say(_ text: String) {
    FileHandle.standardOutput.write(Data((text + "\n").utf8))
  }

  static var programURL: URL? { Bundle.main.executableURL }
}

/// A help text in the language of the shell.
func help(_ key: CommandText, _ arguments: any WordingArgument...) -> String {
  var text = key.text(in: Shell.language)
  for (index, argument) in arguments.enumerated() {
    text = text.replacing("{\(index)}", with: argument.wording(in: Shell.language))
  }
  return text
}

/// The same for `@Option(help:)` and `@Argument(help:)`.
func hint(_ key: CommandText, value: String? = nil) -> ArgumentHelp { argumentHelp(key, value) }

/// Help texts of the commands on work items and copies of the store.
func help(_ key: TrackText) -> String { key.text(in: Shell.language) }
func hint(_ key: TrackText, value: String? = nil) -> ArgumentHelp { argumentHelp(key, value) }

/// Help texts of the choice between sites.
func help(_ key: SitingText) -> String { key.text(in: Shell.language) }
func hint(_ key: SitingText, value: String? = nil) -> ArgumentHelp { argumentHelp(key, value) }

private func argumentHelp(_ key: some WordingKey, _ value: String?) -> ArgumentHelp {
  var help = ArgumentHelp(stringLiteral: key.text(in: Shell.language))
  if let value { help.valueName = value }
  return help
}
