import Conversations
import Scorecards

/// The place of a finding in the draw of samples: fixed for ever by what it is about, so that every run draws the same.
///
/// Where there are many findings the hash is worked out in steps: `beginning` once for each rule and agent, `hash` over what follows, and
/// `finished`; only a finding that is drawn needs the other parts.
public struct QuoteDraw: Hashable, Comparable, Sendable {
  /// The hash that decides.
  public let hash: UInt64
  /// The conversation's identifier.
  public let conversation: String
  /// The contact's number; 0 where the case is no contact.
  public let contact: Int
  /// When it was; tells apart conversations that share an identifier.
  public let moment: String

  /// A place with all its parts.
  public init(hash: UInt64, conversation: String, contact: Int, moment: String) {
    self.hash = hash
    self.conversation = conversation
    self.contact = contact
    self.moment = moment
  }

  /// The place of a finding.
  ///
  /// - Parameters:
  ///   - rule: the rule's identifier.
  ///   - moment: when it was, in any spelling that is always the same.
  public init(rule: String, agent: String, conversation: String, contact: Int, moment: String) {
    var hash = Self.beginning(rule: rule, agent: agent)
    for part in [conversation, moment] {
      var part = part
      hash = part.withUTF8 { Self.hash($0, after: hash) }
    }
    self.init(
      hash: Self.finished(FNV1a.adding(UInt8(truncatingIfNeeded: contact), to: hash)), conversation: conversation,
      contact: contact, moment: moment)
  }

  /// Where the hashes of one rule's findings of one agent begin.
  public static func beginning(rule: String, agent: String) -> UInt64 {
    FNV1a.adding(0xFF, to: FNV1a.hash(agent, from: FNV1a.adding(0xFF, to: FNV1a.hash(rule))))
  }

  /// The hash after one more part.
  @inlinable
  public static func hash(_ part: UnsafeBufferPointer<UInt8>, after hash: UInt64) -> UInt64 {
    FNV1a.adding(0xFF, to: FNV1a.hash(part, from: hash))
  }

  /// The hash with its bits spread: the last bytes hardly reach the high bits of FNV-1a, which decide the order.
  ///
  /// Source: the finaliser of SplitMix64 (Steele, Lea, Flood, "Fast splittable pseudorandom number generators", 2014).
  @inlinable
  public static func finished(_ hash: UInt64) -> UInt64 {
    var hash = hash
    hash = (hash ^ (hash >> 30)) &* 0xBF58_476D_1CE4_E5B9
    hash = (hash ^ (hash >> 27)) &* 0x94D0_49BB_1331_11EB
    return hash ^ (hash >> 31)
  }

  /// Order of the draw.
  public static func < (lhs: QuoteDraw, rhs: QuoteDraw) -> Bool {
    if lhs.hash != rhs.hash { return lhs.hash < rhs.hash }
    if !ByteOrder.isSame(lhs.conversation, rhs.conversation) {
      return ByteOrder.precedes(lhs.conversation, rhs.conversation)
    }
    if lhs.contact != rhs.contact { return lhs.contact < rhs.contact }
    return ByteOrder.precedes(lhs.moment, rhs.moment)
  }
}
