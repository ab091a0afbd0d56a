package import Foundation

/// The built program, run as its users run it.
package struct Program {
  package struct Outcome: Sendable {
    package var exitCode: Int32
    package var output: String
    package var errors: String
  }

  /// Beside the test bundle, where the build puts both.
  package static var url: URL { url(of: "signaudit") }

  private static func url(of name: String) -> URL {
    #if os(macOS)
      let products = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
        .deletingLastPathComponent()
    #else
      let products = Bundle.main.executableURL?.deletingLastPathComponent()
    #endif
    let built = products?.appending(path: name)
    if let built, FileManager.default.isExecutableFile(atPath: built.path) { return built }
    return Checkout.root.appending(path: ".build/debug/\(name)")
  }

  /// Runs the program to its end; `input` is its standard input.
  ///
  /// - Parameter name: another program of the package, which the build puts beside it.
  @discardableResult
  package static func run(
    _ arguments: [String], input: Data? = nil, environment: [String: String] = [:],
    program name: String = "signaudit"
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = url(of: name)
    process.arguments = arguments
    process.currentDirectoryURL = Checkout.root
    // Chinese unless a test asks otherwise, whatever the machine speaks.
    process.environment = ProcessInfo.processInfo.environment
      .merging(["LC_ALL": "C.UTF-8", "LANG": "C.UTF-8"]) { $1 }.merging(environment) { $1 }
    let folder = try temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    // Files, not pipes: a pipe that nobody reads would stop the program.
    let streams = try ["out", "err", "in"].map { name in
      let file = folder.appending(path: name)
      try (name == "in" ? input ?? Data() : Data()).write(to: file)
      return file
    }
    process.standardOutput = try FileHandle(forWritingTo: streams[0])
    process.standardError = try FileHandle(forWritingTo: streams[1])
    process.standardInput = try FileHandle(forReadingFrom: streams[2])
    try process.run()
    process.waitUntilExit()
    return Outcome(
      exitCode: process.terminationStatus,
      output: String(decoding: try Data(contentsOf: streams[0]), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: streams[1]), as: UTF8.self))
  }

  /// Runs the program and kills it without warning (SIGKILL) after some seconds, unless it has ended by then.
  ///
  /// - Returns: whether it was killed.
  package static func kill(_ arguments: [String], after seconds: Double) throws -> Bool {
    let process = Process()
    process.executableURL = url
    process.arguments = arguments
    process.currentDirectoryURL = Checkout.root
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    try process.run()
    Thread.sleep(forTimeInterval: seconds)
    if process.isRunning { Foundation.kill(process.processIdentifier, SIGKILL) }
    process.waitUntilExit()
    return process.terminationReason == .uncaughtSignal
  }

  /// A new empty folder; the caller removes it.
  package static func temporaryFolder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appending(path: "signaudit-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }
}
