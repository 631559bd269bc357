/// The part of a message that a quote shows: short enough to be read, never cutting a character or a mark that fits.
public struct QuoteExcerpt: Hashable, Sendable {
  /// A run of text that is marked or not.
  public struct Segment: Hashable, Sendable {
    /// The text.
    public var text: String
    /// Whether it is evidence.
    public var isMarked: Bool
  }

  /// The runs, in order.
  public private(set) var segments: [Segment] = []
  /// Whether something was left out before.
  public private(set) var cutsBefore = false
  /// Whether something was left out after.
  public private(set) var cutsAfter = false

  /// How many characters a quote shows.
  public static let characters = 600
  /// No character is longer than this on average, or it is no text that people write.
  private static let bytesPerCharacter = 16
  /// Characters shown before the first mark of a long message.
  private static let lead = 160

  /// The excerpt of a message.
  ///
  /// - Parameters:
  ///   - marks: the bytes of the text that are evidence, in any order; ends inside a character are moved outwards.
  public init(_ text: String, marks: [Range<Int>], limit: Int = QuoteExcerpt.characters) {
    let bytes = Array(text.utf8)
    let marks = Self.merged(marks, bytes)
    let ends = Self.characterEnds(text)
    var first = 0
    if ends.count > limit, let mark = marks.first {
      let place = Self.position(of: mark.lowerBound, in: ends)
      // A mark that ends within the limit needs no cut before it.
      if Self.position(of: mark.upperBound, in: ends) > limit { first = max(0, place - min(Self.lead, limit / 2)) }
    }
    var last = min(ends.count, first + limit)
    if let mark = marks.first(where: { mark in
      Self.position(of: mark.lowerBound, in: ends) < last && Self.position(of: mark.upperBound, in: ends) > last
    }) {
      // A mark that begins inside is shown to its end, unless it is as long as a quote may be.
      let end = Self.position(of: mark.upperBound, in: ends)
      if end - Self.position(of: mark.lowerBound, in: ends) <= limit { last = end }
    }
    let start = first == 0 ? 0 : ends[first - 1]
    var end = last == 0 ? 0 : ends[last - 1]
    let cap = start + limit * Self.bytesPerCharacter
    if end > cap {
      end = cap
      while end > start, end < bytes.count, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    }
    cutsBefore = start > 0
    cutsAfter = end < bytes.count
    split(bytes, start..<end, marks)
  }

  private mutating func split(_ bytes: [UInt8], _ range: Range<Int>, _ marks: [Range<Int>]) {
    var position = range.lowerBound
    func text(_ part: Range<Int>) -> String { String(decoding: bytes[part], as: UTF8.self) }
    for mark in marks {
      let shown = mark.clamped(to: range)
      guard !shown.isEmpty else { continue }
      if position < shown.lowerBound {
        segments.append(Segment(text: text(position..<shown.lowerBound), isMarked: false))
      }
      segments.append(Segment(text: text(shown), isMarked: true))
      position = shown.upperBound
    }
    if position < range.upperBound {
      segments.append(Segment(text: text(position..<range.upperBound), isMarked: false))
    }
  }

  /// The marks inside the text, at the boundaries of code points, in order and without overlap.
  private static func merged(_ marks: [Range<Int>], _ bytes: [UInt8]) -> [Range<Int>] {
    var merged: [Range<Int>] = []
    for mark in marks.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }) {
      var low = min(max(0, mark.lowerBound), bytes.count)
      var high = min(max(0, mark.upperBound), bytes.count)
      while low > 0, low < bytes.count, bytes[low] & 0xC0 == 0x80 { low -= 1 }
      while high < bytes.count, bytes[high] & 0xC0 == 0x80 { high += 1 }
      guard low < high else { continue }
      if let last = merged.last, low <= last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, high)
      } else {
        merged.append(low..<high)
      }
    }
    return merged
  }

  /// Where each character ends, in bytes.
  private static func characterEnds(_ text: String) -> [Int] {
    var ends: [Int] = []
    var end = 0
    for character in text {
      end += character.utf8.count
      ends.append(end)
    }
    return ends
  }

  /// How many characters end at or before a byte.
  private static func position(of byte: Int, in ends: [Int]) -> Int {
    var low = 0
    var high = ends.count
    while low < high {
      let middle = (low + high) / 2
      if ends[middle] <= byte { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
