import ArgumentParser
import FloorPlans
import Foundation
import Pictures

/// `signaudit-bench sheets`: CPU and wall seconds and memory of drawing floor sheets as palette PNGs, A3 at 200 dpi.
struct SheetsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sheets",
    abstract: "Draws invented floor sheets: seconds a sheet, peak memory, a digest of all bytes.")

  enum Content: String, ExpressibleByArgument { case floor, reference }

  @Option(name: .long, help: "How many sheets.") var count = 1000
  @Option(name: .long, help: "The same seed gives the same sheets.") var seed: UInt64 = 1
  @Option(name: .long, help: "Sheets that are drawn side by side.") var threads = 1
  @Option(name: .long, help: "floor: what the product draws; reference: the shapes of baseline_sheet.py.")
  var content = Content.floor
  @Option(name: .long, help: "A folder for the pictures, which must exist; without it none is written.")
  var out: String?

  func validate() throws {
    if count < 1 || threads < 1 { throw ValidationError("--count and --threads are 1 or more") }
  }

  /// What one sheet came to.
  private struct Drawn: Sendable {
    var number: Int
    var pages: Int
    var bytes: Int
    var digest: UInt64
  }

  func run() async throws {
    let typeface = try Typeface.find()
    // The references draw one sheet before their clock starts, too.
    _ = try drawn(0, typeface)
    let before = ProcessUsage.now
    let watch = Stopwatch()
    var all: [Drawn] = []
    var early: Double?
    try await withThrowingTaskGroup(of: Drawn.self) { group in
      var next = 0
      while next < min(threads, count) {
        let number = next
        group.addTask { try drawn(number, typeface) }
        next += 1
      }
      while let sheet = try await group.next() {
        all.append(sheet)
        if early == nil, all.count * 10 >= count { early = ProcessUsage.now.peakMegabytes }
        guard next < count else { continue }
        let number = next
        group.addTask { try drawn(number, typeface) }
        next += 1
      }
    }
    print(summary(all, since: before, wall: watch.seconds, early: early).json)
  }

  private func drawn(_ number: Int, _ typeface: Typeface) throws -> Drawn {
    let drawings =
      switch content {
      case .floor:
        FloorSheetDrawing.drawings(
          of: SyntheticSheet(number: number, seed: seed).sheet, typeface: typeface)
      case .reference: [ReferenceSheet(number: number, seed: seed, typeface).drawing]
      }
    var result = Drawn(number: number, pages: drawings.count, bytes: 0, digest: Fingerprint.empty)
    for (index, drawing) in drawings.enumerated() {
      let png = try drawing.png(dpi: 200, typeface)
      result.bytes += png.count
      result.digest = Fingerprint.of(png, after: result.digest)
      if let out {
        try Data(png).write(to: URL(filePath: out).appending(path: "\(number)-\(index + 1).png"))
      }
    }
    return result
  }

  private func summary(
    _ all: [Drawn], since before: ProcessUsage, wall: Double, early: Double?
  ) -> Measurement {
    let usage = ProcessUsage.now
    let cpu = usage.cpuSeconds - before.cpuSeconds
    let pages = all.reduce(0) { $0 + $1.pages }
    // Threads finish in any order; the digest is of the sheets in theirs.
    let digest = all.sorted { $0.number < $1.number }.reduce(Fingerprint.empty) { digest, sheet in
      Fingerprint.of(withUnsafeBytes(of: sheet.digest.littleEndian, Array.init), after: digest)
    }
    var result = Measurement()
    result.note("sheets", .whole(all.count))
    result.note("pages", .whole(pages))
    result.note("threads", .whole(threads))
    result.note("cpuSecondsPerSheet", .number(cpu / Double(all.count)))
    result.note("cpuSecondsPerPage", .number(cpu / Double(pages)))
    result.note("wallSecondsPerSheet", .number(wall / Double(all.count)))
    result.note("wallSeconds", .number(wall))
    result.note("bytesPerPage", .whole(all.reduce(0) { $0 + $1.bytes } / pages))
    result.note("peakMegabytesAfterTenth", .number(early))
    result.note("peakMegabytes", .number(usage.peakMegabytes))
    result.note("digest", .text(String(digest, radix: 16)))
    return result
  }
}
