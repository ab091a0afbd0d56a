import Foundation
import Operations
import Vocabulary
import Wording

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A line that grows on a terminal while a stage runs, and the time of each stage when it ends; no bar in a pipe.
final class ProgressBar {
  private let onTerminal = isatty(STDERR_FILENO) == 1
  private let showsTimes: Bool
  private let clock = ContinuousClock()
  private var started: ContinuousClock.Instant?
  private var drawn: Int?

  init(showsTimes: Bool) { self.showsTimes = showsTimes }

  func note(_ advance: Advance) {
    switch advance.moment {
    case .begun:
      started = clock.now
      draw(advance)
    case .going: draw(advance)
    case .ended:
      clear()
      guard showsTimes, let started else { return }
      let elapsed = started.duration(to: clock.now)
      let seconds = Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18
      let text = CommandText.stageDone.filled(
        advance.stage.name.filled(), String(format: "%.2f", seconds))
      Shell.tell(text.text(in: Shell.language))
    }
  }

  private func draw(_ advance: Advance) {
    guard onTerminal else { return }
    let name = advance.stage.name.text(in: Shell.language)
    guard let total = advance.total, total > 0 else {
      write("\r\(name) \(advance.done)")
      return
    }
    let width = 30
    let filled = min(width, width * advance.done / total)
    guard drawn != filled || advance.done == total else { return }
    drawn = filled
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled)
    write("\r\(name) \(bar) \(advance.done)/\(total)")
  }

  private func clear() {
    drawn = nil
    if onTerminal { write("\r\u{1B}[2K") }
  }

  private func write(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}
