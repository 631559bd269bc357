/// What is known of the words met so far, by their bytes: open addressing in flat memory, of one worker.
///
/// Whatever is in the table, the same is found of a word: it only saves finding it again. It is emptied when it is full.
struct WordTable {
  private(set) var records: UnsafeMutablePointer<WordRecord>
  /// Number of places, a power of two.
  private(set) var capacity = WordTable.smallest
  private(set) var count = 0
  private(set) var shift = UInt64(64 - WordTable.smallest.trailingZeroBitCount)

  /// Words that are kept at most.
  static let limit = largest / 2
  private static let smallest = 1 << 11
  /// Places at most: two megabytes.
  private static let largest = 1 << 16

  init() { records = Self.allocate(Self.smallest) }

  /// Gives the memory back; the table must not be used after that.
  func deallocate() { records.deallocate() }

  /// Bytes longer than this are not kept.
  static let longestWord = 16

  /// Where a word is, or the free place where it would be.
  @inline(__always)
  func place(of low: UInt64, _ high: UInt64) -> Int {
    var place = Self.place(of: low, high, shift)
    while records[place].low != low || records[place].high != high {
      if records[place].low == 0 { return place }
      place = (place &+ 1) & (capacity &- 1)
    }
    return place
  }

  /// Where a word is looked for first.
  @inline(__always)
  static func place(of low: UInt64, _ high: UInt64, _ shift: UInt64) -> Int {
    let mixed = (low ^ (high &* 0x9E37_79B9_7F4A_7C15)) &* 0xA076_1D64_78BD_642F
    return Int(truncatingIfNeeded: mixed &>> shift)
  }

  /// Puts a word in its free place; false if there is no room left.
  mutating func insert(_ record: WordRecord, at place: Int) -> Bool {
    // At least a quarter stays free, so that every search ends soon.
    guard count < capacity / 4 * 3 else { return false }
    records[place] = record
    count += 1
    return true
  }

  /// Notes that the spelling of a word needs no look in a language.
  func settle(_ place: Int, in language: UInt16) { records[place].settled |= language }

  /// Makes room for the words of a message. Places are other ones after that.
  mutating func makeRoom() {
    guard count * 2 >= capacity else { return }
    let old = (records: records, capacity: capacity)
    let isFull = capacity == Self.largest
    if !isFull {
      capacity *= 2
      shift -= 1
    }
    records = Self.allocate(capacity)
    if isFull {
      count = 0
    } else {
      for number in 0..<old.capacity where old.records[number].low != 0 {
        let record = old.records[number]
        records[place(of: record.low, record.high)] = record
      }
    }
    old.records.deallocate()
  }

  private static func allocate(_ capacity: Int) -> UnsafeMutablePointer<WordRecord> {
    let records = UnsafeMutablePointer<WordRecord>.allocate(capacity: capacity)
    records.initialize(repeating: WordRecord(), count: capacity)
    return records
  }
}
