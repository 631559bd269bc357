/// What the policy says of situations that are written into a trace.
public struct TraceSettings: Hashable, Sendable {
  /// Milliseconds for which a customer's message lets the brand answer freely.
  public var window: Int64
  /// Milliseconds of silence that end a turn and make a relaunch possible.
  public var relaunchGap: Int64
  /// Milliseconds after which a silence is long.
  public var longSilence: Int64
  /// When the brand takes no initiative; nil for never.
  public var quietHours: QuietHours?

  /// The settings of a policy.
  public init(_ policy: Policy) {
    window = policy.duration("window") ?? 86_400_000
    relaunchGap = policy.duration("relaunch-gap") ?? 120_000
    longSilence = policy.duration("long-silence") ?? 43_200_000
    quietHours = QuietHours(policy)
  }
}
