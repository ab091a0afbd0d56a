import ArgumentParser

@main
struct Signaudit: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "signaudit")
}
