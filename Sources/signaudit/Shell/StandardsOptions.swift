import ArgumentParser
import Foundation
import Operations
import Standards
import Wording

/// Where the standards are and which pack applies.
struct StandardsOptions: ParsableArguments {
  @Option(name: .customLong("standards"), help: hint(.standards, value: "pack")) var pack: String?
  @Option(name: .customLong("standards-folder"), help: hint(.standardsFolder, value: "dir")) var path: String?

  func folder() throws -> URL { try StandardsSource.folder(named: path, program: Shell.programURL) }

  func open() throws -> StandardsLibrary { try StandardsSource.open(folder()) }
}
