/// Tells words that one slip of the keyboard parts: a letter wrong, missing, too many, or two swapped.
enum OneTypingError {
  /// Whether at most one typing error parts the two.
  static func parts(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Bool {
    let (shorter, longer) = left.count <= right.count ? (left, right) : (right, left)
    guard longer.count - shorter.count <= 1 else { return false }
    var start = 0
    while start < shorter.count, shorter[shorter.startIndex + start] == longer[longer.startIndex + start] { start += 1 }
    var rest = 0
    while rest < shorter.count - start,
      shorter[shorter.endIndex - 1 - rest] == longer[longer.endIndex - 1 - rest]
    { rest += 1 }
    let different = longer.count - start - rest
    if different <= 1 { return true }
    let (one, other) = (shorter.startIndex + start, longer.startIndex + start)
    return different == 2 && shorter.count == longer.count && shorter[one] == longer[other + 1]
      && shorter[one + 1] == longer[other]
  }
}
