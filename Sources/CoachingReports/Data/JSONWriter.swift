/// Writes JSON by appending to bytes: keys in the order in which they are written, no allocation but that of the bytes.
///
/// The caller says what stands where; the writer sets commas and escapes text. Containers may be nested 63 deep.
public struct JSONWriter: Sendable {
  /// What has been written.
  public var bytes: [UInt8]
  /// One bit for each open container: whether it already holds something.
  private var filled: UInt64 = 0
  private var isAfterKey = false
  private var breaksLine = false

  /// A writer that goes on after these bytes.
  public init(_ bytes: [UInt8] = []) { self.bytes = bytes }

  /// Forgets what was written, keeping the storage.
  public mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    filled = 0
  }

  /// Opens an object.
  public mutating func beginObject() { open(0x7B) }

  /// Closes the object opened last.
  public mutating func endObject() { close(0x7D) }

  /// Opens an array.
  public mutating func beginArray() { open(0x5B) }

  /// Closes the array opened last.
  public mutating func endArray() { close(0x5D) }

  /// Writes a member's key, which must need no escaping.
  public mutating func key(_ name: StaticString) {
    separate()
    bytes.append(0x22)
    bytes.append(contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
    bytes.append(0x22)
    bytes.append(0x3A)
    isAfterKey = true
  }

  /// Writes a member's key that is known only when the program runs.
  public mutating func key(dynamic name: String) {
    separate()
    JSONText.append(name, to: &bytes)
    bytes.append(0x3A)
    isAfterKey = true
  }

  /// Writes a text.
  public mutating func value(_ text: String) {
    separate()
    JSONText.append(text, to: &bytes)
  }

  /// Writes a text given as UTF-8, which must be valid, as all text of a conversation is.
  public mutating func value(utf8 text: UnsafeBufferPointer<UInt8>) {
    separate()
    JSONText.appendValid(text, to: &bytes)
  }

  /// Writes a whole number.
  public mutating func value(_ number: Int64) {
    separate()
    JSONText.append(number, to: &bytes)
  }

  /// Writes a whole number.
  public mutating func value(_ number: Int) { value(Int64(number)) }

  /// Writes a value that is JSON already, without line feeds around it.
  public mutating func value(json bytes: [UInt8]) {
    separate()
    self.bytes.append(contentsOf: bytes)
  }

  /// Writes a text that needs no escaping, appended by `body`.
  public mutating func value(unescaped body: (inout [UInt8]) -> Void) {
    separate()
    bytes.append(0x22)
    body(&bytes)
    bytes.append(0x22)
  }

  /// Writes a number that is written out already.
  mutating func value(number: String) {
    separate()
    bytes.append(contentsOf: number.utf8)
  }

  /// Writes true or false.
  public mutating func value(_ flag: Bool) { raw(flag ? "true" : "false") }

  /// Writes null.
  public mutating func null() { raw("null") }

  /// Begins a new line before what comes next, for people who look into the file.
  public mutating func breakLine() { breaksLine = true }

  /// Ends the document, or the record of an NDJSON file, with a line feed.
  public mutating func endLine() {
    bytes.append(0x0A)
    filled = 0
    breaksLine = false
  }

  private mutating func raw(_ text: StaticString) {
    separate()
    bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  private mutating func open(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    filled <<= 1
  }

  private mutating func close(_ bracket: UInt8) {
    if breaksLine { bytes.append(0x0A) }
    breaksLine = false
    bytes.append(bracket)
    filled >>= 1
  }

  private mutating func separate() {
    if isAfterKey {
      isAfterKey = false
      return
    }
    if filled & 1 != 0 { bytes.append(0x2C) }
    filled |= 1
    if breaksLine {
      bytes.append(0x0A)
      breaksLine = false
    }
  }
}
