import CByteSearch

/// Finds personal data in messages: one finder for each worker, its scratch is kept from one message to the next.
///
/// A message passes three gates: its bytes are counted (an at, six digits, the beginning of a word for a password), then patterns
/// look at the few places where digits stand together, then check digits and the words near a number decide. Whose data it is, the
/// caller knows: an organisation's own number in its own message looks like any other.
public struct PersonalDataFinder: Sendable {
  /// What the last call found: by first byte, never overlapping.
  public private(set) var hits: [PersonalDataHit] = []
  /// What one kind of search finds, before it joins the others.
  var found: [PersonalDataHit] = []
  /// Where digits stand together.
  var regions: [Range<Int>] = []
  /// The hit of an earlier search that the search in hand passes next.
  private var passing = 0

  /// A finder with empty scratch.
  public init() {}

  /// Finds personal data in a message's text (UTF-8) and puts it in place of `hits`. O(bytes); a message without candidates
  /// costs one pass that counts, and nothing is allocated once the scratch has grown.
  public mutating func find(in bytes: UnsafeBufferPointer<UInt8>) {
    hits.removeAll(keepingCapacity: true)
    guard let base = bytes.baseAddress, bytes.count >= 4 else { return }
    let marks = debrief_count_marks(base, bytes.count)
    let text = MessageText(bytes)
    if marks.ats > 0 { findEmails(text) }
    if marks.stems != 0 { findSecrets(text) }
    guard marks.digits >= Self.fewestDigits else { return }
    collectRegions(text)
    if regions.isEmpty { return }
    if marks.digits >= 8 { findIBANs(text) }
    if marks.digits >= 12 { findCards(text) }
    if marks.digits >= 7 { findIdentityNumbers(text) }
    findAnnouncedNumbers(text)
    findPhones(text)
    findAnnouncedPhones(text)
  }

  /// No number that is looked for has fewer digits.
  static let fewestDigits = 6
  /// Digits that are further apart belong to different things.
  static let reach = 8
  /// More digits than this in a row are no number of anything.
  static let mostDigits = 40

  /// Finds the places where at least six digits stand together, a little of what is around them included.
  private mutating func collectRegions(_ text: MessageText) {
    regions.removeAll(keepingCapacity: true)
    var position = 0
    var (start, last, digits) = (-1, -1, 0)
    func close(_ regions: inout [Range<Int>]) {
      guard digits >= Self.fewestDigits, start >= 0 else { return }
      let least = regions.last?.upperBound ?? 0
      regions.append(max(least, start - Self.reach)..<min(text.count, last + 1 + Self.reach))
    }
    while position < text.count {
      let byte = text.bytes[position]
      guard byte &- 0x30 < 10 else {
        if byte == 0x0A, start >= 0 {
          close(&regions)
          start = -1
        }
        position += 1
        continue
      }
      if start < 0 || position - last > Self.reach {
        close(&regions)
        (start, digits) = (position, 0)
      }
      var end = position
      while end < text.count, text.bytes[end] &- 0x30 < 10 { end += 1 }
      if end - position > Self.mostDigits {
        close(&regions)
        start = -1
      } else {
        digits += end - position
        last = end - 1
      }
      position = end
    }
    if start >= 0 { close(&regions) }
  }

  /// Begins a search of one kind, which goes through the message from left to right.
  mutating func beginSearch() {
    found.removeAll(keepingCapacity: true)
    passing = 0
  }

  /// Whether bytes belong to an earlier hit. Asked from left to right within a search.
  mutating func isTaken(_ range: Range<Int>) -> Bool {
    while passing < hits.count, Int(hits[passing].end) <= range.lowerBound { passing += 1 }
    return passing < hits.count && Int(hits[passing].start) < range.upperBound
  }

  /// Keeps a hit of the search in hand.
  mutating func keep(_ kind: PersonalDataKind, _ range: Range<Int>, isServiceNumber: Bool = false) {
    found.append(
      PersonalDataHit(
        kind: kind, start: UInt32(truncatingIfNeeded: range.lowerBound),
        end: UInt32(truncatingIfNeeded: range.upperBound),
        isServiceNumber: isServiceNumber))
  }

  /// Joins what a search found with the others, in order. O(hits).
  mutating func endSearch() {
    guard !found.isEmpty else { return }
    var (old, new) = (hits.count - 1, found.count - 1)
    hits.append(contentsOf: found)
    var place = hits.count - 1
    while new >= 0 {
      if old >= 0, hits[old].start > found[new].start {
        hits[place] = hits[old]
        old -= 1
      } else {
        hits[place] = found[new]
        new -= 1
      }
      place -= 1
    }
  }
}
