import Foundation
import TestSupport

/// Places of Beijing down to the community, from the list of 2016 that lies beside the checkout (CC BY 4.0, NBS codes);
/// nothing of it is kept in the project.
enum OfficialPlaces {
  static func read(in folder: URL) -> [TextGenerator.Place] {
    let lists = folder.appending(path: "adcode2016")
    let files = (try? FileManager.default.contentsOfDirectory(atPath: lists.path)) ?? []
    return files.filter { $0.hasSuffix(".csv.gz") }.sorted().flatMap { places(in: lists.appending(path: $0)) }
  }

  private static func places(in file: URL) -> [TextGenerator.Place] {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["gzip", "-dc", file.path]
    let output = Pipe()
    process.standardOutput = output
    guard (try? process.run()) != nil else { return [] }
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").compactMap { line in
      let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      guard cells.count >= 19, cells[3] == "village" else { return nil }
      guard let locality = locality(cells[2]) else { return nil }
      return TextGenerator.Place(
        region: "北京市", county: cells[17], township: cells[18].replacing("办事处", with: ""), locality: locality)
    }
  }

  /// 金台里社区 of 金台里社区居委会; nil for what is no village or community (农场, 管委会).
  private static func locality(_ body: String) -> String? {
    for suffix in ["居委会", "村委会", "居民委员会", "村民委员会"] where body.hasSuffix(suffix) {
      let name = String(body.dropLast(suffix.count))
      let isVillage = suffix.hasPrefix("村")
      if name.hasSuffix("社区") || name.hasSuffix("村") { return name.count > 2 ? name : nil }
      return name.count > 1 ? name + (isVillage ? "村" : "社区") : nil
    }
    return nil
  }
}
