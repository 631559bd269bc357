import Conversations
import Scorecards

/// The place of a finding in the draw of samples: fixed for ever by what it is about, so that every run draws the same.
public struct QuoteDraw: Hashable, Comparable, Sendable {
  /// The hash that decides.
  public var hash: UInt64
  /// The conversation's identifier.
  public var conversation: String
  /// The contact's number; 0 where the case is no contact.
  public var contact: Int
  /// When it was, in milliseconds since 1970; tells apart conversations that share an identifier.
  public var instant: Int64

  /// A place with all its parts.
  public init(hash: UInt64, conversation: String, contact: Int, instant: Int64) {
    self.hash = hash
    self.conversation = conversation
    self.contact = contact
    self.instant = instant
  }

  /// What all findings of one agent in one case start their hash from: worked out once for all rules.
  public static func seed(
    agent: String, conversation: UnsafeBufferPointer<UInt8>, contact: Int, instant: Int64
  ) -> UInt64 {
    var hash = FNV1a.adding(0xFF, to: FNV1a.hash(agent))
    hash = FNV1a.adding(0xFF, to: FNV1a.hash(conversation, from: hash))
    for number in [UInt64(bitPattern: Int64(contact)), UInt64(bitPattern: instant)] {
      for shift in stride(from: UInt64(0), to: 64, by: 8) {
        hash = FNV1a.adding(UInt8(truncatingIfNeeded: number >> shift), to: hash)
      }
    }
    return hash
  }

  /// The hash of a rule's finding.
  ///
  /// - Parameter rule: the FNV-1a hash of the rule's identifier.
  @inlinable
  public static func hash(seed: UInt64, rule: UInt64) -> UInt64 {
    // The finaliser of SplitMix64 (Steele, Lea, Flood, "Fast splittable pseudorandom number generators", 2014).
    var hash = seed ^ (rule &* 0x9E37_79B9_7F4A_7C15)
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
    return lhs.instant < rhs.instant
  }
}
