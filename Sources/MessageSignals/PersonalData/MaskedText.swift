/// A text whose personal data is hidden, and where its bytes went.
public struct MaskedText: Hashable, Sendable {
  /// What stands where personal data stood.
  struct Replacement: Hashable, Sendable {
    var original: Range<Int>
    var masked: Range<Int>
  }

  /// The text to show.
  public var text: String
  let replacements: [Replacement]

  /// A text as a mask shows it; the text itself where there is no mask. O(bytes).
  public init(_ text: String, by mask: PersonalDataMask?) {
    guard var mask else {
      self.init(text: text, replacements: [])
      return
    }
    self = mask.masked(text)
  }

  init(text: String, replacements: [Replacement]) {
    self.text = text
    self.replacements = replacements
  }

  /// What is shown of bytes of the original; nil if it has no such bytes. O(bytes).
  public func quote(_ original: Range<Int>) -> String? {
    let shown = bytes(original)
    let utf8 = Array(text.utf8)
    return utf8.indices.contains(shown.lowerBound) && shown.upperBound <= utf8.count
      ? String(decoding: utf8[shown], as: UTF8.self) : nil
  }

  /// Where bytes of the original lie in the masked text. What begins or ends within hidden bytes is widened to the whole
  /// of what replaces them, so that a mark never cuts a replacement. O(replacements).
  public func bytes(_ original: Range<Int>) -> Range<Int> {
    let start = place(original.lowerBound, isEnd: false)
    return start..<max(start, place(original.upperBound, isEnd: true))
  }

  private func place(_ position: Int, isEnd: Bool) -> Int {
    var shift = 0
    for replacement in replacements {
      if position < replacement.original.lowerBound || (isEnd && position == replacement.original.lowerBound) { break }
      if position < replacement.original.upperBound {
        return isEnd ? replacement.masked.upperBound : replacement.masked.lowerBound
      }
      shift = replacement.masked.upperBound - replacement.original.upperBound
    }
    return position + shift
  }
}
