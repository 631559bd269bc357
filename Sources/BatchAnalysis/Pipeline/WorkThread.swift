import Foundation

/// A thread that can be waited for; its stack is large enough for parsers.
final class WorkThread {
  private let done = DispatchSemaphore(value: 0)

  /// Starts a thread that does `work`.
  init(_ work: @escaping @Sendable () -> Void) {
    let done = done
    let thread = Thread {
      work()
      done.signal()
    }
    thread.stackSize = 8 << 20
    thread.start()
  }

  /// Waits until the work is done.
  func join() { done.wait() }
}
