import ArgumentParser
import Foundation
import Operations
import Store
import Vocabulary
import Wording

/// `signaudit store …`
struct StoreCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "store", abstract: help(.store),
      subcommands: [
        StoreVerifyCommand.self, StoreBackupCommand.self, StoreRestoreCommand.self, StoreDumpCommand.self,
        StoreMigrateCommand.self,
      ])
  }
}

/// `signaudit store verify`: is the store whole; exit code 1 when not.
struct StoreVerifyCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "verify", abstract: help(.storeVerify))
  }

  @OptionGroup var store: StoreOptions
  @OptionGroup var shell: ShellOptions

  func run() throws {
    let outcome = try VerifyStore.run(OpenStore.at(store.path))
    for fault in outcome.faults { Shell.tell(fault.text(in: Shell.language)) }
    if !outcome.faults.isEmpty { throw Problem.Exit.found }
    Shell.tell(
      CommandText.verified.filled(outcome.localities, outcome.events).text(in: Shell.language))
  }
}

/// `signaudit store dump`: the whole content in a fixed order.
struct StoreDumpCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "dump", abstract: help(.storeDump))
  }

  @OptionGroup var store: StoreOptions
  @OptionGroup var shell: ShellOptions

  func run() throws { try OpenStore.at(store.path).dump { Shell.say($0) } }
}

/// `signaudit store migrate`: opening a store migrates it; this says so.
struct StoreMigrateCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "migrate", abstract: help(.storeMigrate))
  }

  @OptionGroup var store: StoreOptions
  @OptionGroup var shell: ShellOptions

  func run() throws {
    _ = try OpenStore.at(store.path)
    Shell.tell(CommandText.migrated.text(in: Shell.language))
  }
}

/// `signaudit store backup`: the whole store in one new file.
struct StoreBackupCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "backup", abstract: help(.storeBackup))
  }

  @OptionGroup var store: StoreOptions
  @Option(name: .long, help: hint(.backupOut, value: "file")) var out: String
  @OptionGroup var shell: ShellOptions

  func run() throws {
    try BackUpStore.run(OpenStore.at(store.path), to: URL(filePath: out))
    Shell.tell(TrackText.backedUp.filled(out).text(in: Shell.language))
  }
}

/// `signaudit store restore`: a backup in the place of a store.
struct StoreRestoreCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "restore", abstract: help(.storeRestore))
  }

  @Argument(help: hint(.restoreFrom, value: "backup")) var backup: String
  @Option(name: .customLong("db"), help: hint(.restoreTo, value: "file")) var path: String
  @OptionGroup var shell: ShellOptions

  func run() throws {
    let aside = try RestoreStore.run(URL(filePath: backup), to: URL(filePath: path))
    Shell.tell(TrackText.restored.filled(path).text(in: Shell.language))
    if let aside {
      Shell.tell(TrackText.keptAside.filled(aside.relativePath).text(in: Shell.language))
    }
  }
}
