import ArgumentParser
import Foundation
import Operations
import Wording

/// `signaudit names …`
struct NamesCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "names", abstract: help(.names), subcommands: [NamesMatchCommand.self])
  }
}

/// `signaudit names match`: what each text names, one JSON object a row.
struct NamesMatchCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "match", abstract: help(.namesMatch))
  }

  @OptionGroup var standards: StandardsOptions
  @OptionGroup var shell: ShellOptions

  func run() throws {
    let input = FileHandle.standardInput.readDataToEndOfFile()
    try MatchNames.run([UInt8](input), library: standards.open()) { Shell.say($0) }
  }
}
