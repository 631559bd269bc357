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
  var regions: [DigitRegion] = []
  /// The hit of an earlier search that the search in hand passes next.
  private var passing = 0

  /// A finder with empty scratch.
  public init() {}

  /// Finds personal data in a message's text (UTF-8) and puts it in place of `hits`. O(bytes); a message without candidates
  /// costs one pass that counts, and nothing is allocated once the scratch has grown.
  public mutating func find(in bytes: UnsafeBufferPointer<UInt8>) { find(in: bytes, mayHoldSecrets: true) }

  /// The same of a message of which it may be known that no word in it announces a password or a code.
  mutating func find(in bytes: UnsafeBufferPointer<UInt8>, mayHoldSecrets: Bool) {
    hits.removeAll(keepingCapacity: true)
    guard let base = bytes.baseAddress, bytes.count >= 4 else { return }
    let marks = debrief_count_marks(base, bytes.count)
    let text = MessageText(bytes)
    if marks.ats > 0 { findEmails(text) }
    // A secret has a digit, or something points at it.
    if mayHoldSecrets, marks.digits > 0 || marks.pointers != 0, debrief_has_secret_stem(base, bytes.count) {
      findSecrets(text)
    }
    guard marks.digits >= Self.fewestDigits else { return }
    collectRegions(text)
    if regions.isEmpty { return }
    findIBANs(text)
    findCards(text)
    findIdentityNumbers(text)
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
    let bytes = text.bytes
    var position = 0
    var (start, last, digits) = (-1, -1, 0)
    while position < bytes.count {
      let byte = bytes[position]
      guard byte &- 0x30 < 10 else {
        position &+= 1
        if byte == 0x0A, start >= 0 {
          addRegion(text, start..<last + 1, digits)
          start = -1
        }
        continue
      }
      if start < 0 || position - last > Self.reach {
        if start >= 0 { addRegion(text, start..<last + 1, digits) }
        (start, digits) = (position, 0)
      }
      let first = position
      while position < bytes.count, bytes[position] &- 0x30 < 10 { position &+= 1 }
      if position - first > Self.mostDigits {
        addRegion(text, start..<max(start, last + 1), digits)
        start = -1
      } else {
        digits += position - first
        last = position - 1
      }
    }
    if start >= 0 { addRegion(text, start..<last + 1, digits) }
    for index in regions.indices { regions[index].survey(text) }
  }

  /// Adds the place where digits stand, if they are enough, widened on its line.
  private mutating func addRegion(_ text: MessageText, _ range: Range<Int>, _ digits: Int) {
    guard digits >= Self.fewestDigits else { return }
    var (start, end) = (range.lowerBound, range.upperBound)
    while start > 0, range.lowerBound - start < Self.reach, text.bytes[start - 1] != 0x0A { start -= 1 }
    while end < text.count, end - range.upperBound < Self.reach, text.bytes[end] != 0x0A { end += 1 }
    if let previous = regions.last?.range, start < previous.upperBound {
      regions[regions.count - 1].range = previous.lowerBound..<end
    } else {
      regions.append(DigitRegion(range: start..<end))
    }
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
