import CoachingRules

/// A suppression with what became of it in a run.
public struct SuppressionRecord: Hashable, Sendable {
  /// Whether it is still of use.
  public enum State: String, Sendable {
    /// It holds and covered something.
    case used
    /// It holds and covered nothing.
    case unused
    /// It no longer holds when the exports end; people renew it or take it out.
    case expired
  }

  /// The suppression.
  public var suppression: Suppression
  /// How many misses it covered.
  public var uses: Int
  /// Whether it is still of use.
  public var state: State

  /// The suppressions of a book, in its order; `day` is that of the horizon, in days since 1970-01-01.
  static func records(of book: SuppressionBook, on day: Int32) -> [SuppressionRecord] {
    zip(book.suppressions, book.uses).map { suppression, uses in
      let state: State = suppression.expires < day ? .expired : uses == 0 ? .unused : .used
      return SuppressionRecord(suppression: suppression, uses: uses, state: state)
    }
  }
}
