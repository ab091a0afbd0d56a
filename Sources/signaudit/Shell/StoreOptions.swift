import ArgumentParser
import Wording

/// The store that a command works on.
struct StoreOptions: ParsableArguments {
  @Option(name: .customLong("db"), help: hint(.database, value: "file")) var path: String
}
