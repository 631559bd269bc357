import Conversations

/// The values that a manager may set, by name.
public struct Policy: Hashable, Sendable {
  /// One value, with what it means.
  public struct Entry: Hashable, Sendable {
    /// The value as it is written.
    public var value: String
    /// What it decides.
    public var meaning: LocalizedText
    /// The values allowed; empty for any.
    public var allowed: [String]

    /// A value with what it means.
    public init(value: String, meaning: LocalizedText, allowed: [String] = []) {
      self.value = value
      self.meaning = meaning
      self.allowed = allowed
    }
  }

  /// The entries by name.
  public var entries: [String: Entry]

  /// These entries.
  public init(entries: [String: Entry] = [:]) { self.entries = entries }

  /// A duration in milliseconds; nil if there is no such value or it is no duration.
  public func duration(_ name: String) -> Int64? { entries[name].flatMap { WrittenDuration.short($0.value) } }

  /// A share in basis points (`15 %`, `15%`, `12.5%`); nil if there is no such value or it is no share.
  public func share(_ name: String) -> Int? { entries[name].flatMap { Self.basisPoints($0.value) } }

  /// Basis points of a written share; nil if it is none.
  public static func basisPoints(_ text: String) -> Int? {
    let trimmed = text.filter { $0 != " " && $0 != "\u{A0}" && $0 != "\u{202F}" }
    guard trimmed.hasSuffix("%") else { return nil }
    let parts = trimmed.dropLast().split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = Int(parts[0]), (0...100).contains(whole) else { return nil }
    guard parts.count == 2 else { return whole * 100 }
    let digits = parts[1].prefix(2)
    guard let fraction = Int(digits), !digits.isEmpty else { return nil }
    let points = whole * 100 + (digits.count == 1 ? fraction * 10 : fraction)
    return points <= 10_000 ? points : nil
  }
}
