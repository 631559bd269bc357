/// The search for phrases in one message, from word to word.
///
/// From each word that phrases begin with, their tree is followed as far as the message goes along. Everything is in locals: whatever the tables
/// hold, nothing has to be read again.
struct PhraseSearch {
  let text: MessageText
  let words: UnsafeMutablePointer<MessageWord>
  let count: Int
  let tables: PhraseAutomaton.Tables
  let pairs: PhrasePairs.Test
  let audience: PhraseAudience
  /// Whether apostrophes may make one word of several.
  let hasJoints: Bool
  /// The ends of phrases that begin with the word in hand.
  let reached: UnsafeMutablePointer<PhraseEnd>
  private var ends = 0
  /// The phrases with a gap of which a first half stands shortly before, by the lowest six bits of their numbers.
  private var openedGaps: UInt64 = 0
  /// The last word with which a second half of one of them may begin.
  private var lastClosing = 0
  /// Whether any second half may belong to a first one.
  private(set) var hasClosings = false

  init(
    _ text: MessageText, _ words: UnsafeMutablePointer<MessageWord>, _ count: Int, _ tables: PhraseAutomaton.Tables,
    _ pairs: PhrasePairs.Test, _ audience: PhraseAudience, hasJoints: Bool, reached: UnsafeMutablePointer<PhraseEnd>
  ) {
    self.text = text
    self.words = words
    self.count = count
    self.tables = tables
    self.pairs = pairs
    self.audience = audience
    self.hasJoints = hasJoints
    self.reached = reached
  }

  /// Calls `body` with the phrases in the message: by first byte, those that end last before the others, equal ones by their numbers.
  @inline(__always)
  mutating func forEach(_ body: (PhraseCandidate) -> Void) {
    var first = 0
    while first < count {
      var (starts, closings) = starts(from: first)
      if openedGaps != 0 { starts |= closings & Self.bits(upTo: lastClosing &- first) }
      while starts != 0 {
        let index = first &+ starts.trailingZeroBitCount
        starts &= starts &- 1
        if index > lastClosing { openedGaps = 0 }
        ends = 0
        follow(index)
        guard ends > 0 else { continue }
        report(words[index].first, body)
        if openedGaps != 0 {
          let behind = ~Self.bits(upTo: index &- first)
          starts |= closings & behind & Self.bits(upTo: lastClosing &- first)
        }
      }
      first &+= 64
    }
  }

  /// Of the sixty-four words from one on, those with which a phrase ends or may go on, and those that are second halves by themselves.
  @inline(__always)
  private func starts(from first: Int) -> (starts: UInt64, closings: UInt64) {
    var (starts, closings): (UInt64, UInt64) = (0, 0)
    var word = words + first
    let last = words + min(first &+ 64, count)
    var bit: UInt64 = 1
    while word < last {
      let node = word.pointee.node
      word += 1
      let following = word.pointee.label
      // Without a branch, since nobody can foretell it: over a single space the pair decides, else whether anything goes on.
      let leads = UInt32(truncatingIfNeeded: pairs.contains(node & PhraseNode.number, following)) | ~following & 1
      let starting = node &>> 31 | node &>> 30 & leads
      starts |= bit & (0 &- UInt64(starting & 1))
      closings |= bit & (0 &- UInt64(node &>> 29 & 1))
      bit &<<= 1
    }
    return (starts, closings)
  }

  /// The lowest bits up to one of them, all if there are not so many.
  @inline(__always)
  private static func bits(upTo last: Int) -> UInt64 {
    last < 0 ? 0 : last >= 63 ? .max : 1 &<< UInt64(last &+ 1) &- 1
  }

  /// Follows the phrases that begin with a word.
  @inline(__always)
  private mutating func follow(_ index: Int) {
    var place = Int(words[index].node & PhraseNode.number)
    var end = words[index].next
    var next = index &+ 1
    while true {
      let node = tables.nodes[place]
      if hasEnd(node.output) { keep(node, end, next) }
      if node.output & PhraseNode.hasEdges == 0 { return }
      if words[next].followsSpace {
        place = tables.place(after: node, words[next].label)
      } else {
        place = followSigns(node, from: Int(end), next)
      }
      if place == 0 { return }
      end = words[next].next
      next &+= 1
    }
  }

  /// Whether phrases end with a node; second halves of phrases with a gap count only where a first one was found.
  @inline(__always)
  private func hasEnd(_ node: UInt32) -> Bool {
    node & PhraseNode.hasOutputs != 0 || (openedGaps != 0 && node & PhraseNode.hasClosings != 0)
  }

  @inline(__always)
  private mutating func keep(_ node: PhraseNode, _ end: UInt32, _ next: Int) {
    reached[ends] = PhraseEnd(node: node.output, end: end, nextWord: UInt32(truncatingIfNeeded: next))
    ends &+= 1
  }

  /// Follows the phrases over what stands before the next word, if there is one, and over that word; where they lead, 0 if nowhere.
  @inline(never)
  private mutating func followSigns(_ from: PhraseNode, from start: Int, _ next: Int) -> Int {
    var node = from
    var isAfterSpace = false
    var position = start
    let stop = next < count ? words[next].start : text.count
    while position < stop {
      let character = FoldedCharacter.at(position, of: text.bytes)
      position &+= character.length
      if character.first == FoldedCharacter.dropped { continue }
      if character.first == FoldedCharacter.space {
        isAfterSpace = true
        continue
      }
      guard character.first < 0x80 else { return 0 }
      let place = tables.place(after: node, UInt32(character.first) &<< 1 | (isAfterSpace ? 1 : 0))
      if place == 0 { return 0 }
      node = tables.nodes[place]
      isAfterSpace = false
      // Characters that vanish belong to what stands before them.
      while position < stop, text.character(at: position).first == FoldedCharacter.dropped {
        position &+= text.character(at: position).length
      }
      if hasEnd(node.output) { keep(node, UInt32(truncatingIfNeeded: position), next) }
      if node.output & PhraseNode.hasEdges == 0 { return 0 }
    }
    guard next < count else { return 0 }
    return tables.place(after: node, words[next].label & ~1 | (isAfterSpace ? 1 : 0))
  }

  /// Calls `body` with the phrases that end where some were found to, the longest first.
  @inline(__always)
  private mutating func report(_ start: UInt32, _ body: (PhraseCandidate) -> Void) {
    var index = ends
    while index > 0 {
      index &-= 1
      let end = reached[index]
      var number = Int(end.node & PhraseNode.number)
      while true {
        let output = tables.outputs[number]
        if output.phrase.audience.meets(audience), counts(output.phrase, end) {
          body(PhraseCandidate(first: start, next: end.end, output: UInt32(truncatingIfNeeded: number)))
        }
        if output.isLast { break }
        number &+= 1
      }
    }
  }

  /// Whether a phrase is whole, or a half that may have another; first halves are noted.
  @inline(__always)
  private mutating func counts(_ phrase: Phrase, _ end: PhraseEnd) -> Bool {
    if phrase.gap == 0 { return true }
    if phrase.gap < 0 {
      guard openedGaps & phrase.gapBit != 0 else { return false }
      hasClosings = true
      return true
    }
    openedGaps |= phrase.gapBit
    // At most three words stand between the halves.
    lastClosing = hasJoints ? count : max(lastClosing, Int(end.nextWord) &+ SignalReader.mostWordsInGap)
    return true
  }
}
