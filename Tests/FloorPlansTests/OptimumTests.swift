import Pictures
import TestSupport
import Testing
import Vocabulary

@testable import FloorPlans

/// The words and marks of a room against every way to set them, on small rooms drawn by a seed.
///
/// The optimum is enumerated here without the short cuts of the placement: every free box, size and number of lines,
/// marks below the words and beside them, as many as there are.
struct OptimumTests {
  private let typeface: Typeface
  private static let radius = 4.1

  init() throws { typeface = try Typeface.find() }

  private struct Case {
    var words: RoomWords
    var tokens: [Token]
    var boxes: [Box]
  }

  @Test(arguments: 0..<150 as Range<UInt64>)
  func `a room is set as well as any setting that shows all of it`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let room = room(&random)
    let fitting = RoomFitting(
      room.words, tokens: room.tokens, in: room.boxes, radius: Self.radius, letter: "7", typeface)
    let best = optimum(room)
    guard fitting.isComplete, fitting.tokens.count == room.tokens.count else {
      #expect(best == nil, "seed \(seed): something was left out though all of it fits")
      return
    }
    let optimum = try #require(best, "seed \(seed): set where nothing fits")
    #expect(abs(score(fitting) - optimum) < 1e-9, "seed \(seed): \(score(fitting)), best \(optimum)")
    expectNoOverlap(fitting, in: room, seed)
  }

  @Test func `the seeds have rooms with room for all, without, and with marks on either side`() {
    var complete = 0
    var beside = 0
    for seed in 0..<150 as Range<UInt64> {
      var random = SeededRandom(seed: seed)
      let room = room(&random)
      let fitting = RoomFitting(
        room.words, tokens: room.tokens, in: room.boxes, radius: Self.radius, letter: "7", typeface)
      if fitting.isComplete { complete += 1 }
      if fitting.isComplete, isBeside(fitting) { beside += 1 }
    }
    #expect(complete > 30 && complete < 140, "\(complete) complete")
    #expect(beside > 5, "\(beside) beside")
  }

  /// One to four free boxes, a name, and up to six marks of styles that do not group.
  private func room(_ random: inout SeededRandom) -> Case {
    let names = ["会议室", "便民服务大厅", "新时代文明实践活动室", "退役军人服务站", "General office", "残疾人之家联合值班室"]
    let name = names[Int.random(in: 0..<names.count, using: &random)]
    let shape = FloorSheet.RoomShape(
      id: Room.ID("R7"), number: "107", name: name,
      area: Area(squareMetres: Double(Int.random(in: 80...600, using: &random)) / 10),
      lines: Bool.random(using: &random) ? ["调解室 周一至周五 9–12时"] : [])
    let styles: [FloorSheet.MarkStyle] = [.keep, .remove]
    let tokens = (0..<Int.random(in: 0...6, using: &random)).map { index in
      Token.mark(number: index + 1, style: styles[index % 2])
    }
    let boxes = (0..<Int.random(in: 1...4, using: &random)).map { _ in
      Box(
        x: Double.random(in: 0...50, using: &random), y: Double.random(in: 0...50, using: &random),
        width: Double.random(in: 15...70, using: &random), height: Double.random(in: 8...40, using: &random))
    }
    let words = RoomWords(shape, arrows: [], isAreaUnknown: false, language: .chinese, typeface)
    return Case(words: words, tokens: tokens, boxes: boxes)
  }

  /// The best score of a setting with all words and all marks; nil where there is none.
  private func optimum(_ room: Case) -> Double? {
    var scores: [Double] = []
    for box in room.boxes {
      for size in SheetStyle.nameSizes {
        for lines in 1...4 {
          guard let block = room.words.block(.all, nameLines: lines, size: size, in: box, typeface) else {
            continue
          }
          if fits(room.tokens, box.width, box.height - block.height - RoomFitting.gapBelow) {
            scores.append(RoomFitting.score(nameSize: size, nameLines: lines, isBeside: false))
          }
          if fits(room.tokens, box.width - block.width - RoomFitting.gapBeside, box.height) {
            scores.append(RoomFitting.score(nameSize: size, nameLines: lines, isBeside: true))
          }
        }
      }
    }
    return scores.max()
  }

  private func fits(_ tokens: [Token], _ width: Double, _ height: Double) -> Bool {
    guard !tokens.isEmpty else { return true }
    guard width > 0, let flow = TokenFlow(tokens, maxWidth: width, radius: Self.radius, typeface) else {
      return false
    }
    return flow.height <= height
  }

  /// Told from what was drawn, not from what the placement thought.
  private func score(_ fitting: RoomFitting) -> Double {
    let name = fitting.labels.filter { $0.role == .roomName }
    return RoomFitting.score(
      nameSize: name.first?.size ?? 0, nameLines: name.count, isBeside: isBeside(fitting))
  }

  private func isBeside(_ fitting: RoomFitting) -> Bool {
    guard let right = fitting.labels.map(\.box.x1).max(), let left = fitting.tokens.map(\.box.x0).min() else {
      return false
    }
    return left > right
  }

  private func expectNoOverlap(_ fitting: RoomFitting, in room: Case, _ seed: UInt64) {
    let all = fitting.labels.map(\.box) + fitting.tokens.map(\.box)
    for (index, first) in all.enumerated() {
      #expect(room.boxes.contains { $0.inset(by: -1e-6).contains(first) }, "seed \(seed): out of the room")
      for second in all.dropFirst(index + 1) {
        #expect(!first.inset(by: 1e-6).overlaps(second), "seed \(seed): one on the other")
      }
    }
  }
}
