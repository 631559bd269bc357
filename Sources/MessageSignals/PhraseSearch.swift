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
  /// The first halves that stand shortly before.
  private var opened = PhraseHalves.Bits()
  /// The last word with which a second half of one of them may begin.
  private var lastClosing = 0
  /// The phrases with a gap of which a second half stands shortly behind a first one.
  private(set) var met = PhraseHalves.Bits()

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

  /// Calls `whole` with the whole phrases in the message: by first byte, those that end last before the others, equal ones by their numbers; and
  /// `half`, in the same order, with the places where halves of phrases with a gap end, with the node's place for an output.
  ///
  /// Common words are first halves of dozens of phrases, and hardly any meets its second: they are not looked at one by one.
  @inline(__always)
  mutating func forEach(_ whole: (PhraseCandidate) -> Void, half: (PhraseCandidate) -> Void) {
    var first = 0
    while first < count {
      let (starts, halves) = starts(from: first)
      var rest = starts | halves
      while rest != 0 {
        let bit = rest & (0 &- rest)
        let index = first &+ rest.trailingZeroBitCount
        rest ^= bit
        if index > lastClosing { opened = PhraseHalves.Bits() }
        if starts & bit == 0 {
          let word = words[index]
          meet(word.halves, nextWord: index &+ 1)
          half(PhraseCandidate(first: word.first, next: word.next, output: word.node & PhraseNode.number))
        } else {
          ends = 0
          follow(index)
          if ends > 0 { report(words[index].first, whole, half) }
        }
      }
      first &+= 64
    }
  }

  /// Of the sixty-four words from one on, those with which a whole phrase ends or any may go on, and those that are halves by themselves.
  @inline(__always)
  private func starts(from first: Int) -> (starts: UInt64, halves: UInt64) {
    var (starts, halves): (UInt64, UInt64) = (0, 0)
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
      halves |= bit & (0 &- UInt64(node &>> 29 & 1))
      bit &<<= 1
    }
    return (starts, halves)
  }

  /// Follows the phrases that begin with a word.
  @inline(__always)
  private mutating func follow(_ index: Int) {
    var place = Int(words[index].node & PhraseNode.number)
    var end = words[index].next
    var next = index &+ 1
    while true {
      let node = tables.nodes[place]
      if node.output & Self.ending != 0 { keep(place, end, next) }
      if node.output & PhraseNode.hasEdges == 0 { return }
      if words[next].followsSpace {
        place = tables.place(after: node, words[next].label)
      } else {
        guard mayFollowSigns(node, next == index &+ 1 ? place : 0, at: Int(end)) else { return }
        place = followSigns(node, from: Int(end), next)
      }
      if place == 0 { return }
      end = words[next].next
      next &+= 1
    }
  }

  private static let ending = PhraseNode.hasWholes | PhraseNode.hasHalves

  @inline(__always)
  private mutating func keep(_ place: Int, _ end: UInt32, _ next: Int) {
    reached[ends] = PhraseEnd(
      place: UInt32(truncatingIfNeeded: place), end: end, nextWord: UInt32(truncatingIfNeeded: next))
    ends &+= 1
  }

  /// Whether anything but a single space may lead on from a node: as nearly always, none of its phrases has the sign that stands there.
  ///
  /// - Parameter root: the node's place if it is that of the first word, else 0.
  @inline(__always)
  private func mayFollowSigns(_ node: PhraseNode, _ root: Int, at position: Int) -> Bool {
    guard position < text.count else { return false }
    let byte = text.bytes[position]
    guard byte < 0x80 else { return true }
    let sign = FoldedCharacter.ascii(byte)
    if sign == FoldedCharacter.space { return true }
    let label = UInt32(sign) &<< 1
    if root != 0 { return pairs.contains(UInt32(truncatingIfNeeded: root), label) != 0 }
    return node.mayLead(PhraseNode.hash(label))
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
      if node.output & Self.ending != 0 { keep(place, UInt32(truncatingIfNeeded: position), next) }
      if node.output & PhraseNode.hasEdges == 0 { return 0 }
    }
    guard next < count else { return 0 }
    return tables.place(after: node, words[next].label & ~1 | (isAfterSpace ? 1 : 0))
  }

  /// Calls `whole` with the whole phrases that end where some were found to, the longest first, and `half` where halves do.
  @inline(__always)
  private mutating func report(
    _ start: UInt32, _ whole: (PhraseCandidate) -> Void, _ half: (PhraseCandidate) -> Void
  ) {
    var index = ends
    while index > 0 {
      index &-= 1
      let end = reached[index]
      let node = tables.nodes[Int(end.place)]
      if node.halves != 0 {
        meet(node.halves, nextWord: Int(end.nextWord))
        half(PhraseCandidate(first: start, next: end.end, output: end.place))
      }
      if node.output & PhraseNode.hasWholes != 0 {
        tables.forEachOutput(of: node) { number, phrase in
          guard phrase.gap == 0, phrase.audience.meets(audience) else { return }
          whole(PhraseCandidate(first: start, next: end.end, output: number))
        }
      }
    }
  }

  /// Notes the halves of phrases with a gap that end before a word.
  @inline(__always)
  private mutating func meet(_ number: UInt16, nextWord: Int) {
    let halves = tables.halves[Int(number)]
    met |= halves.closings & opened
    if halves.openings == PhraseHalves.Bits() { return }
    opened |= halves.openings
    // At most three words stand between the halves.
    lastClosing = hasJoints ? count : max(lastClosing, nextWord &+ SignalReader.mostWordsInGap)
  }
}
