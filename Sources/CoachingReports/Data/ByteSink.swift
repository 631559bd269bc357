import Conversations

/// A growing run of bytes for output that is written piece by piece: appending is a bounds check and a copy, nothing else.
///
/// `[UInt8]` checks and counts references on every append, which costs more than the bytes where lines consist of thirty small pieces.
final class ByteSink {
  private var base: UnsafeMutablePointer<UInt8>
  private var capacity = 1 << 12
  /// Bytes written so far.
  private(set) var count = 0

  init() { base = .allocate(capacity: capacity) }

  deinit { base.deallocate() }

  /// Forgets the bytes, keeping the storage.
  @inline(__always)
  func removeAll() { count = 0 }

  /// The bytes written so far; good until the next call.
  @inline(__always)
  var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: base, count: count) }

  /// Appends one byte.
  @inline(__always)
  func append(_ byte: UInt8) {
    if count == capacity { grow(1) }
    base[count] = byte
    count += 1
  }

  /// Appends bytes.
  @inline(__always)
  func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let start = bytes.baseAddress else { return }
    if count + bytes.count > capacity { grow(bytes.count) }
    (base + count).update(from: start, count: bytes.count)
    count += bytes.count
  }

  /// Appends bytes.
  @inline(__always)
  func append(_ bytes: [UInt8]) { bytes.withUnsafeBufferPointer { append($0) } }

  /// Appends a text of the program's own.
  @inline(__always)
  func append(_ text: StaticString) {
    append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Appends a whole number in decimal digits.
  func append(number: Int64) {
    if count + 20 > capacity { grow(20) }
    if number < 0 { append(0x2D) }
    var rest = number.magnitude
    var digits = 1
    var bound: UInt64 = 10
    while digits < 19, rest >= bound {
      digits += 1
      bound *= 10
    }
    var position = count + digits
    count = position
    repeat {
      position -= 1
      base[position] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    } while rest > 0
  }

  /// Appends an instant, given in milliseconds since 1970, as RFC 3339 in UTC.
  func append(instant: Int64) {
    if count + WrittenInstant.maximumLength > capacity { grow(WrittenInstant.maximumLength) }
    count += WrittenInstant.write(instant, to: base + count)
  }

  /// Appends a text, which is valid UTF-8, as JSON with its quotes.
  func append(json text: UnsafeBufferPointer<UInt8>) {
    append(0x22)
    append(jsonContent: text)
    append(0x22)
  }

  /// Appends what stands between the quotes of a JSON text.
  func append(jsonContent text: UnsafeBufferPointer<UInt8>) {
    var isPlain = true
    for byte in text where byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F || byte == 0xE2 {
      isPlain = false
      break
    }
    if isPlain { return append(text) }
    var escaped: [UInt8] = []
    JSONText.appendValid(text, to: &escaped)
    escaped.withUnsafeBufferPointer { append(UnsafeBufferPointer(rebasing: $0[1..<$0.count - 1])) }
  }

  private func grow(_ wanted: Int) {
    capacity = max(capacity * 2, count + wanted)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    larger.update(from: base, count: count)
    base.deallocate()
    base = larger
  }
}
