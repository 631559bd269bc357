/// The reading of one message's words, in locals.
struct WordReading {
  private let owner: MessageWords
  private let source: WordSource
  private let base: UnsafePointer<UInt8>
  private let records: UnsafeMutablePointer<WordRecord>
  private let words: UnsafeMutablePointer<MessageWord>
  private let masks: UnsafeMutablePointer<(low: UInt64, high: UInt64)>
  private let nameTraits: WordTraits
  /// Where the last place is from which sixteen bytes may be read.
  private let lastWide: Int
  private let capacityMask: Int
  private let shift: UInt64
  /// Where the word begins that no end was found of yet; -1 if there is none.
  private var open = -1
  /// Where the last word ends.
  private var lastEnd = -2
  private(set) var count = 0
  private(set) var traits: WordTraits = []
  private(set) var letteredCount = 0
  /// Not 0 if the spelling of a word may need a look.
  private(set) var unsettled: UInt16 = 0

  init(_ owner: MessageWords, _ source: WordSource) {
    self.owner = owner
    self.source = source
    base = source.base
    records = owner.table.records
    words = owner.words
    masks = owner.masks
    nameTraits = source.nameTraits
    lastWide = source.readable - 16
    capacityMask = owner.table.capacity - 1
    shift = owner.table.shift
  }

  /// Reads the words of sixty-four bytes, which begin at a position.
  @inline(__always)
  mutating func readWords(_ bits: UInt64, _ origin: Int) {
    // A bit where a word begins or ends.
    var edges = bits ^ (bits &<< 1 | (open >= 0 ? 1 : 0))
    if open >= 0, edges != 0 {
      addFar(open, origin &+ edges.trailingZeroBitCount)
      open = -1
      edges &= edges &- 1
    }
    while edges != 0 {
      let start = origin &+ edges.trailingZeroBitCount
      edges &= edges &- 1
      if edges == 0 {
        open = start
        return
      }
      let end = origin &+ edges.trailingZeroBitCount
      edges &= edges &- 1
      let length = end &- start
      if length > WordTable.longestWord || start > lastWide {
        addFar(start, end)
        continue
      }
      let raw = UnsafeRawPointer(base + start)
      let mask = masks[length]
      let low = UInt64(littleEndian: raw.loadUnaligned(as: UInt64.self)) & mask.low
      let high = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: 8, as: UInt64.self)) & mask.high
      var place = WordTable.place(of: low, high, shift)
      while records[place].low != low || records[place].high != high {
        if records[place].low == 0 { break }
        place = (place &+ 1) & capacityMask
      }
      if records[place].low == 0 {
        addFar(start, end)
      } else {
        add(start, end, records[place], place)
      }
    }
  }

  /// Ends the message, with the word that no end was found of.
  mutating func end(_ position: Int) {
    if open >= 0 { addFar(open, position) }
    words[count] = MessageWord.none
  }

  /// Adds a word that is long, near the end of what may be read, or met for the first time.
  @inline(never)
  private mutating func addFar(_ start: Int, _ end: Int) {
    let (record, place) = owner.record(source, start, end)
    add(start, end, record, place)
  }

  @inline(__always)
  private mutating func add(_ start: Int, _ end: Int, _ record: WordRecord, _ place: Int) {
    let isNext: UInt32 = start &- lastEnd == 1 ? 1 : 0
    let followsSpace = isNext & (base[max(start &- 1, 0)] == FoldedCharacter.space ? 1 : 0)
    lastEnd = end
    traits.formUnion(record.traits)
    letteredCount &+= Int(record.traits.rawValue & WordTraits.hasLetter.rawValue)
    // Inside a sentence a capital is the mark of a name.
    let mayBeName = followsSpace != 0 && !record.traits.isDisjoint(with: nameTraits)
    unsettled |= ~record.settled & (mayBeName ? 0 : source.language)
    words[count] = MessageWord(
      first: UInt32(truncatingIfNeeded: start), next: UInt32(truncatingIfNeeded: end),
      label: record.number &<< 1 | followsSpace, node: record.node, place: Int32(truncatingIfNeeded: place),
      halves: record.halves, traits: record.traits, uppers: record.uppers, digits: record.digits)
    count &+= 1
  }
}
