import Conversations
import MessageSignals

/// For which conversations something holds: all those that have everything it names.
public struct PolicyScope: Hashable, Sendable {
  /// The brand; nil for any.
  public var brand: String?
  /// The team; nil for any.
  public var team: String?
  /// The channel; nil for any.
  public var channel: Channel?
  /// The language; nil for any.
  public var language: DetectedLanguage?

  /// A scope that names these.
  public init(
    brand: String? = nil, team: String? = nil, channel: Channel? = nil, language: DetectedLanguage? = nil
  ) {
    self.brand = brand
    self.team = team
    self.channel = channel
    self.language = language
  }

  /// How many things it names; the scope that names more is the more specific one.
  public var specificity: Int {
    [brand != nil, team != nil, channel != nil, language != nil].count { $0 }
  }

  /// What it names, by the keys of policy files, in their order.
  public var parts: [(key: String, value: String)] {
    [("brand", brand), ("team", team), ("channel", channel?.rawValue), ("language", language?.code)].compactMap {
      part in part.1.map { (part.0, $0) }
    }
  }

  /// Whether a conversation lies inside; an unknown brand or team lies in no scope that names one.
  public func covers(brand: String?, team: String?, channel: Channel, language: DetectedLanguage) -> Bool {
    (self.brand == nil || self.brand == brand) && (self.team == nil || self.team == team)
      && (self.channel == nil || self.channel == channel) && (self.language == nil || self.language == language)
  }
}
