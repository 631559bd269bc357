import CByteSearch

/// What sixty-four bytes are, one bit each.
typealias ByteClasses = debrief_byte_classes

/// The words of the message in hand, each looked up once, and what its signs say of the steps that it needs.
///
/// Flat memory that is kept from message to message: no step counts references or asks whether it shares an array. Grown before a message is
/// read, so that nothing is allocated while it is.
///
/// Unchecked, because the compiler cannot see that one reader owns it: a reader that finds it shared takes a new one.
final class MessageWords: @unchecked Sendable {
  /// What is found out of words that are met for the first time.
  let lexicon: SignalLexicon
  /// Of a word of so many bytes those that count of the sixteen that are read, as two numbers.
  let masks = UnsafeMutablePointer<(low: UInt64, high: UInt64)>.allocate(capacity: WordTable.longestWord + 1)
  /// The words, in their order; behind them stands none.
  private(set) var words = UnsafeMutablePointer<MessageWord>.allocate(capacity: 64)
  /// Number of words.
  private(set) var count = 0
  private var capacity = 64
  /// What the bytes are, sixty-four at a time.
  var classes = UnsafeMutablePointer<ByteClasses>.allocate(capacity: 4)
  private var classCapacity = 4
  /// What is known of words.
  var table = WordTable()
  /// What each ASCII byte adds to the signs of a message.
  private let signTable = UnsafeMutablePointer<MessageSigns>.allocate(capacity: 128)
  /// Bytes near the end of what may be read, with nothing after them.
  let tail = UnsafeMutableRawPointer.allocate(byteCount: 64, alignment: 16)

  /// The phrases found in the message: by first byte, those that end last before the others.
  var found = PhraseCandidates()
  /// Where halves of phrases with a gap end, with their nodes' places for outputs.
  var halves = PhraseCandidates()
  /// The halves that may belong together.
  var paired = PhraseCandidates()
  /// The ends of phrases that begin with the word in hand.
  var reached = UnsafeMutablePointer<PhraseEnd>.allocate(capacity: 8)
  var reachedCapacity = 8

  /// The signs of the message.
  var signs: MessageSigns = []
  /// Whether a byte is not ASCII.
  private(set) var isBeyondASCII = false
  /// What any of the words shows.
  private(set) var traits: WordTraits = []
  /// Number of words with a letter; apostrophes part them.
  private(set) var letteredCount = 0
  /// Whether the spelling of a word may need a look.
  private(set) var hasUnsettled = false
  /// Number of digits.
  private(set) var digitCount = 0
  /// Number of capitals.
  private(set) var upperCount = 0
  /// Whether four capitals stand in a row, or may.
  private(set) var hasCapitalRun = false
  /// Number of exclamation and question marks.
  private(set) var markCount = 0

  /// Whether there may be words in quotation marks.
  var mayQuote: Bool { isBeyondASCII || signs.contains(.quote) }

  /// Nothing read yet.
  init(_ lexicon: SignalLexicon) {
    self.lexicon = lexicon
    for length in 0...WordTable.longestWord {
      let high: UInt64 = length <= 8 ? 0 : .max >> UInt64(128 - 8 * length)
      masks[length] = (length >= 8 ? .max : 1 << UInt64(8 * length) - 1, high)
    }
    for byte in 0..<128 { signTable[byte] = MessageSigns.of(UInt8(byte)) }
  }

  deinit {
    masks.deallocate()
    words.deallocate()
    classes.deallocate()
    signTable.deallocate()
    tail.deallocate()
    found.deallocate()
    halves.deallocate()
    paired.deallocate()
    reached.deallocate()
    table.deallocate()
  }

  /// Reads a message's words and signs. O(bytes).
  ///
  /// - Parameter readable: how many bytes may be read from the text's first byte on, itself included; what lies beyond its end changes nothing.
  func read(_ text: MessageText, readable: Int, _ language: UInt16) {
    reserve(text.count)
    signs = []
    traits = []
    count = 0
    letteredCount = 0
    hasUnsettled = false
    markCount = 0
    words[0] = MessageWord.none
    guard let base = text.bytes.baseAddress, text.count > 0 else {
      (isBeyondASCII, digitCount, upperCount, hasCapitalRun) = (false, 0, 0, false)
      return
    }
    classify(text, base, readable)
    let source = WordSource(text: text, base: base, readable: readable, language: language)
    var reading = WordReading(self, source)
    let blocks = (text.count &+ 63) >> 6
    for block in 0..<blocks {
      reading.readWords(classes[block].words, block &<< 6)
      readSigns(classes[block], block &<< 6, source)
    }
    reading.end(text.count)
    count = reading.count
    traits = reading.traits
    letteredCount = reading.letteredCount
    hasUnsettled = reading.unsettled != 0
  }

  /// What the bytes are, and what is counted of them.
  private func classify(_ text: MessageText, _ base: UnsafePointer<UInt8>, _ readable: Int) {
    var (digits, uppers) = (0, 0)
    var (beyond, run): (UInt64, UInt64) = (0, 0)
    var position = 0
    while position < text.count {
      let rest = text.count &- position
      var block: ByteClasses
      if position &+ 64 <= readable {
        block = debrief_classify(base + position)
      } else {
        tail.initializeMemory(as: UInt8.self, repeating: 0, count: 64)
        tail.copyMemory(from: base + position, byteCount: min(64, rest))
        block = debrief_classify(tail.assumingMemoryBound(to: UInt8.self))
      }
      if rest < 64 {
        let inside: UInt64 = 1 &<< UInt64(rest) &- 1
        block.words &= inside
        block.uppers &= inside
        block.digits &= inside
        block.spaces &= inside
        block.beyond &= inside
      }
      // Counting bits takes long on processors of the common denominator.
      if block.digits != 0 { digits &+= block.digits.nonzeroBitCount }
      uppers &+= block.uppers.nonzeroBitCount
      run |= block.uppers & block.uppers &>> 1 & block.uppers &>> 2 & block.uppers &>> 3
      beyond |= block.beyond
      classes[position &>> 6] = block
      position &+= 64
    }
    digitCount = digits
    upperCount = uppers
    isBeyondASCII = beyond != 0
    // Where a run may go on in the next bytes, or has letters beyond ASCII, nobody looks closer.
    hasCapitalRun = run != 0 || (uppers >= 4 && text.count > 64)
    if beyond != 0 {
      upperCount &+= classifyBeyondASCII(text)
      if upperCount >= 4 { hasCapitalRun = true }
    }
  }

  /// Reads the signs of sixty-four bytes: all that are neither of words nor spaces.
  @inline(__always)
  private func readSigns(_ classes: ByteClasses, _ origin: Int, _ source: WordSource) {
    var others = ~(classes.words | classes.spaces | classes.beyond)
    let rest = source.text.count &- origin
    if rest < 64 { others &= 1 &<< UInt64(rest) &- 1 }
    while others != 0 {
      let position = origin &+ others.trailingZeroBitCount
      others &= others &- 1
      let sign = signTable[Int(source.base[position] & 0x7F)]
      signs.formUnion(sign)
      if sign.rawValue & Self.watched.rawValue != 0 { watch(sign, position, source) }
    }
  }

  private static let watched: MessageSigns = [.stop, .question, .exclamation, .eyes]

  /// Looks at what follows a sign that may mean several things.
  private func watch(_ sign: MessageSigns, _ position: Int, _ source: WordSource) {
    let next = source.text.byte(at: position + 1)
    if sign.contains(.stop) {
      if next >= 0x80 || (next | 0x20) &- 0x61 < 26 {
        signs.insert(.intricate)
      } else if next &- 0x30 >= 10 || !source.text.isWord(at: position - 1) {
        signs.insert(.sentenceMark)
      }
    } else if sign.contains(.eyes) {
      switch next {
      case 0x2D, 0x27, UInt8(ascii: ")"), UInt8(ascii: "("), UInt8(ascii: "D"), UInt8(ascii: "P"), UInt8(ascii: "p"),
        UInt8(ascii: "3"):
        if next != UInt8(ascii: "3") || source.base[position] == UInt8(ascii: "<") { signs.insert(.intricate) }
      default: break
      }
    } else {
      markCount += 1
    }
  }

  /// Makes room for a message of so many bytes, and for its words in the table.
  private func reserve(_ bytes: Int) {
    table.makeRoom()
    // Between two words there is a byte at least.
    if bytes / 2 + 2 > capacity {
      words.deallocate()
      capacity = bytes + 2
      words = .allocate(capacity: capacity)
    }
    if bytes / 64 + 1 > classCapacity {
      classes.deallocate()
      classCapacity = bytes / 32 + 1
      classes = .allocate(capacity: classCapacity)
    }
  }
}
