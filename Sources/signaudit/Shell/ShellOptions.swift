import ArgumentParser
import Foundation
import Logging
import Operations
import Standards
import Vocabulary
import Wording

/// What every command understands.
struct CommonOptions: ParsableArguments {
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

/// Where the standards are and which pack applies.
struct StandardsOptions: ParsableArguments {
  @Option(name: .customLong("standards"), help: hint(.standards, value: "pack")) var pack: String?
  @Option(name: .customLong("standards-folder"), help: hint(.standardsFolder, value: "dir")) var path: String?

  func folder() throws -> URL { try StandardsSource.folder(named: path, program: Shell.programURL) }

  func open() throws -> StandardsLibrary { try StandardsSource.open(folder()) }
}

/// The store that a command works on.
struct StoreOptions: ParsableArguments {
  @Option(name: .customLong("db"), help: hint(.database, value: "file")) var path: String
}

extension CalendarDate: ExpressibleByArgument {
  package init?(argument: String) { self.init(argument) }
}
