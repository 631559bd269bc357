/// A set of signals, one bit each.
public struct SignalMask: OptionSet, Hashable, Sendable {
  /// The bits, by the signals' raw values.
  public var rawValue: UInt64

  /// The set with these bits.
  @inlinable
  public init(rawValue: UInt64) { self.rawValue = rawValue }

  /// The set of one signal.
  @inlinable
  public init(_ signal: Signal) { rawValue = 1 << UInt64(signal.rawValue) }

  /// The set of these signals.
  public init(_ signals: some Sequence<Signal>) { self = signals.reduce(into: []) { $0.insert($1) } }

  /// Whether the signal is in the set.
  @inlinable
  public func contains(_ signal: Signal) -> Bool { rawValue & (1 << UInt64(signal.rawValue)) != 0 }

  /// Adds a signal.
  @inlinable
  public mutating func insert(_ signal: Signal) { rawValue |= 1 << UInt64(signal.rawValue) }
}
