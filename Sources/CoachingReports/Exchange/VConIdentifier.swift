import Conversations

/// Identifiers of vCons: the same conversation has the same one in every run.
enum VConIdentifier {
  /// A UUID of version 8 (RFC 9562, section 5.8) made of two hashes of the brand and the conversation's identifier.
  static func uuid(of conversation: Conversation, _ identifiers: IdentifierTable) -> String {
    let brand = FNV1a.hash(identifiers.text(of: conversation.brand))
    let high = conversation.withBytes(conversation.id) { FNV1a.hash($0, from: brand) }
    let low = FNV1a.adding(0xFF, to: conversation.withBytes(conversation.id) { FNV1a.hash($0, from: ~high) })
    var bytes: [UInt8] = []
    for half in [high, low] {
      for place in (0..<8).reversed() { bytes.append(UInt8(truncatingIfNeeded: half >> UInt64(place * 8))) }
    }
    bytes[6] = bytes[6] & 0x0F | 0x80
    bytes[8] = bytes[8] & 0x3F | 0x80
    let digits = bytes.map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
    var parts: [Substring] = []
    var rest = digits[...]
    for length in [8, 4, 4, 4, 12] {
      parts.append(rest.prefix(length))
      rest = rest.dropFirst(length)
    }
    return parts.joined(separator: "-")
  }
}
