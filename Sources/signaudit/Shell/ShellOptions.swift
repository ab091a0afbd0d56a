import ArgumentParser
import Logging
import Vocabulary
import Wording

/// What every command understands.
struct ShellOptions: ParsableArguments {
  // Read by `Shell.language` before parsing, so that help pages follow it; declared here to be listed and accepted.
  @Option(name: .customLong("lang"), help: hint(.language, value: "zh|en")) var lang: String?
  @Flag(name: .long, help: hint(.verbose)) var verbose = false

  func validate() throws {
    if let lang, Language(rawValue: lang) == nil { throw ValidationError(help(.language)) }
  }

  /// Diagnostics of the program on standard error; only what `--verbose` asks for.
  var logger: Logger {
    var logger = Logger(label: "signaudit") { StreamLogHandler.standardError(label: $0) }
    logger.logLevel = verbose ? .debug : .error
    return logger
  }
}
