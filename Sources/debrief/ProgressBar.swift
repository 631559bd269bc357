import BatchAnalysis
import Foundation
import Synchronization

/// A bar on stderr while exports are read; silent where stderr is no screen.
final class ProgressBar: Sendable {
  private let total: Int64
  private let isShown: Bool
  private let state = Mutex(State())

  private struct State {
    var done: Int64 = 0
    var shownPercent = -1
  }

  init(inputs: [InputFile], isShown: Bool) {
    total = inputs.reduce(0) { $0 + ($1.size ?? 0) }
    self.isShown = isShown && Terminal.isError
  }

  /// Adds bytes that have been read.
  func add(_ bytes: Int) {
    guard isShown else { return }
    state.withLock { state in
      state.done += Int64(bytes)
      let percent = total > 0 ? Int(min(100, state.done * 100 / total)) : 0
      guard percent != state.shownPercent else { return }
      state.shownPercent = percent
      let filled = percent / 4
      let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: 25 - filled)
      Terminal.write("\r\(bar) \(percent) %  \(state.done / 1_000_000) MB")
    }
  }

  /// Takes the bar away.
  func finish() {
    if isShown { Terminal.write("\r\u{1B}[2K") }
  }
}

extension Terminal {
  /// Writes to stderr without ending the line.
  static func write(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}
