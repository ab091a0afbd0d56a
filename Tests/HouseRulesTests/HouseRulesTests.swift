import Auditing
import Foundation
import Reports
import TestSupport
import Testing
import Vocabulary
import Wording

/// What a machine can check of CONTRIBUTING.md. Numbers are printed for review; yes/no rules fail.
@Suite struct HouseRules {
  let sources: [SourceFile]

  init() throws { sources = try SourceFile.all(under: "Sources") }

  @Test func `the sources are found`() { #expect(sources.count > 100) }

  @Test func `files are small, and their lengths are printed`() {
    let lengths = sources.map(\.lines.count).sorted()
    print(
      "source files: \(lengths.count), median \(lengths[lengths.count / 2]), p90 \(lengths[lengths.count * 9 / 10]), max \(lengths.last ?? 0) lines"
    )
    let long = sources.filter { $0.lines.count > 400 && !$0.path.contains("/Wording/") }
    #expect(long.map(\.path) == [])
  }

  @Test func `no file name hides what lives there`() {
    let drawers = sources.filter {
      $0.name.range(of: "(Util|Helper|Common|Manager|Misc|Extension)", options: .regularExpression) != nil
    }
    #expect(drawers.map(\.path) == [])
  }

  @Test(arguments: ["try!", "as!", "fatalError(", "TODO", "FIXME"])
  func `sharp edges stay out of the sources`(edge: String) {
    let found = sources.flatMap { file in
      file.lines.enumerated().filter { $0.element.contains(edge) }.map { "\(file.path):\($0.offset + 1)" }
    }
    #expect(found == [])
  }

  @Test func `rooms are not public`() {
    let found = sources.filter { file in
      file.lines.contains {
        $0.range(
          of:
            #"^\s*(public|open) (final |static |let |var |func |struct |class |enum |protocol |init|extension )"#,
          options: .regularExpression) != nil
      }
    }
    #expect(found.map(\.path) == [])
  }

  @Test func `each third-party module is imported in one target`() {
    let thirdParty: Set<String> = [
      "ArgumentParser", "Logging", "GRDB", "GRDBSQLite", "Mustache", "Yams", "CZip", "CXML2", "CXlsxWriter",
      "CIconv",
      "COpenCC", "CCrypto", "CGD", "CFontconfig", "CCbc",
    ]
    var users: [String: Set<String>] = [:]
    for file in sources {
      for line in file.lines {
        let words = line.split(separator: " ").map(String.init)
        guard let index = words.firstIndex(of: "import"), index <= 2, let module = words.last else {
          continue
        }
        if thirdParty.contains(module) { users[module, default: []].insert(file.target) }
      }
    }
    #expect(users.filter { $0.value.count > 1 }.map(\.key).sorted() == [])
    #expect(users.count >= 10)
  }

  @Test func `pure rooms know no clock`() {
    let pure: Set<String> = [
      "Vocabulary", "Wording", "Pictures", "Surveys", "Standards", "Matching", "Auditing", "Planning",
      "FloorPlans", "Tracking", "Synthesis", "Reports", "Store",
    ]
    let found = sources.filter { pure.contains($0.target) }.flatMap { file in
      file.lines.enumerated().filter {
        $0.element.contains("Date()") || $0.element.contains("Date.now") || $0.element.contains("print(")
          || $0.element.contains(".random(in:") && !$0.element.contains("using:")
      }.map { "\(file.path):\($0.offset + 1)" }
    }
    #expect(found == [])
  }

  @Test func `the list of rules is the folder of rules`() throws {
    let files = try SourceFile.all(under: "Sources/Auditing/Rules").map(\.name).filter { $0 != "Rules.swift" }
    let listed = Rules.all.map { "\($0)".components(separatedBy: ".").last ?? "" }
    #expect(Set(listed).isSubset(of: files.map { $0.replacing(".swift", with: "") }))
    #expect(Set(listed).count == Rules.all.count)
    for rule in Rules.all {
      let type = "\(rule)".components(separatedBy: ".").last ?? ""
      #expect(kebab(type) == rule.about.id)
    }
  }

  @Test func `every report has its file`() throws {
    let files = Set(try SourceFile.all(under: "Sources/Reports").map(\.name))
    for report in Reports.all { #expect(files.contains("\(report).swift")) }
  }

  @Test func `every command of the program is in both READMEs`() throws {
    let commands = sources.filter { $0.target == "signaudit" }.flatMap { file in
      file.lines.compactMap { line -> String? in
        guard let range = line.range(of: "commandName: \"") else { return nil }
        return String(line[range.upperBound...].prefix { $0 != "\"" })
      }
    }
    #expect(commands.count > 20)
    for page in ["README.md", "README.zh-CN.md"] {
      let text = try String(contentsOf: Checkout.root.appending(path: page), encoding: .utf8)
      for command in commands { #expect(text.contains(command), "\(command) is missing in \(page)") }
    }
  }

  @Test func `no path of one machine stands in the project`() throws {
    let forbidden = ["/" + "root/", "/" + "home/", "/" + "Users/"]
    for folder in ["Sources", "Tests", "Benchmarks", "Standards"] {
      for file in try SourceFile.all(under: folder, extensions: ["swift", "md", "csv", "yaml", "py", "sh"]) {
        for path in forbidden { #expect(!file.lines.contains { $0.contains(path) }, "\(file.path)") }
      }
    }
  }

  private func kebab(_ type: String) -> String {
    var text = ""
    for character in type {
      if character.isUppercase, !text.isEmpty { text += "-" }
      text += character.lowercased()
    }
    return text
  }
}

/// A text file of the checkout.
struct SourceFile {
  var path: String
  var lines: [Substring]

  var name: String { (path as NSString).lastPathComponent }
  var target: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }

  static func all(under folder: String, extensions: Set<String> = ["swift"]) throws -> [SourceFile] {
    let root = Checkout.root.appending(path: folder)
    guard let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil) else {
      return []
    }
    return files.compactMap { $0 as? URL }.filter { extensions.contains($0.pathExtension) }
      .sorted { $0.path < $1.path }
      .compactMap { url in
        guard let text = try? String(contentsOf: url, encoding: .utf8) else { return nil }
        let relative = url.path.replacing(Checkout.root.path + "/", with: "")
        return SourceFile(
          path: relative, lines: text.split(separator: "\n", omittingEmptySubsequences: false))
      }
  }
}
