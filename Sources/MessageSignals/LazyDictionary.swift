import Synchronization

/// A dictionary that is read when it is first asked for, once, and then shared.
final class LazyDictionary: Sendable {
  private enum State {
    case unread
    case read(SpellingDictionary?)
  }

  private let paths: [String]
  private let state = Mutex(State.unread)

  /// The dictionary of the first of these paths where one is.
  init(paths: [String]) { self.paths = paths }

  /// The dictionary; nil if it is not installed or cannot be read.
  var dictionary: SpellingDictionary? {
    state.withLock { state in
      if case .read(let dictionary) = state { return dictionary }
      for path in paths {
        guard let dictionary = SpellingDictionary(path: path) else { continue }
        state = .read(dictionary)
        return dictionary
      }
      state = .read(nil)
      return nil
    }
  }
}
