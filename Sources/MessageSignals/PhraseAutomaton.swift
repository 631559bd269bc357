/// Finds any number of folded phrases in one pass over raw UTF-8: an Aho-Corasick automaton as a dense table, fused with the folding.
///
/// Two things differ from the textbook. Phrases begin at the beginning of a word only: besides the root there is a state "inside a word
/// that begins no phrase", and failure links lead to suffixes that begin a word, else there. And a phrase that ends with a letter or digit
/// is reported by the *transition* that leaves its state with anything else, so that every match is a whole word without a look around.
/// A state that ends with a space keeps itself on further spaces, so any run of spaces matches one.
///
/// Source: Aho, Corasick, "Efficient string matching", CACM 18 (1975).
struct PhraseAutomaton: Sendable {
  /// For a state (pre-multiplied by the number of classes) plus a byte class the next state; the top bit says that phrases end before this byte.
  var transitions: [UInt32]
  /// The class of each byte, raw ASCII (case and all) or folded.
  var classes: [UInt8]
  var classCount: Int
  /// Where the phrases that end in a state begin in `outputs`.
  var outputStarts: [UInt32]
  var outputs: [UInt32]
  /// Number of folded bytes of each phrase.
  let lengths: [Int]

  static let flag: UInt32 = 0x8000_0000
  private static let root = 0
  private static let insideWord = 1

  /// Number of states.
  var stateCount: Int { outputStarts.count - 1 }

  /// An automaton for phrases that `PhraseFolding` has folded; a phrase's number is its position.
  init(_ phrases: [[UInt8]]) {
    var classes = [UInt8](repeating: 0, count: 256)
    // Class 0: anything else that is no word. Class 1: letters and digits that no phrase has. Class 2: the space.
    for byte in 0..<256 where FoldedCharacter.isWord(FoldedCharacter.ascii(UInt8(byte))) && byte < 0x80 {
      classes[byte] = 1
    }
    classes[Int(FoldedCharacter.otherLetter)] = 1
    var count = 3
    for byte in Set(phrases.joined()).sorted() where byte != FoldedCharacter.space && byte < 0x80 {
      classes[Int(byte)] = UInt8(count)
      count += 1
    }
    for byte in 0..<0x80 where byte != Int(FoldedCharacter.otherLetter) && byte != Int(FoldedCharacter.otherSymbol) {
      let folded = FoldedCharacter.ascii(UInt8(byte))
      classes[byte] = folded == FoldedCharacter.space ? 2 : classes[Int(folded)]
    }
    self.classes = classes
    classCount = count
    transitions = []
    outputStarts = []
    outputs = []
    lengths = phrases.map(\.count)
    var isWord = [Bool](repeating: false, count: count)
    for byte in 0..<0x80 where FoldedCharacter.isWord(FoldedCharacter.ascii(UInt8(byte))) {
      isWord[Int(classes[byte])] = true
    }
    isWord[1] = true
    build(phrases, isWord: isWord)
  }

  private mutating func build(_ phrases: [[UInt8]], isWord: [Bool]) {
    let width = classCount
    var children = [Int32](repeating: -1, count: 2 * width)
    var lastClasses: [UInt8] = [0, 1]
    var ends: [[UInt32]] = [[], []]
    for (number, phrase) in phrases.enumerated() where !phrase.isEmpty {
      var state = Self.root
      for byte in phrase {
        let slot = state * width + Int(classes[Int(byte)])
        if children[slot] < 0 {
          children[slot] = Int32(ends.count)
          children.append(contentsOf: repeatElement(-1, count: width))
          lastClasses.append(classes[Int(byte)])
          ends.append([])
        }
        state = Int(children[slot])
      }
      ends[state].append(UInt32(number))
    }
    let count = ends.count
    var next = [UInt32](repeating: 0, count: count * width)
    var failure = [Int](repeating: Self.insideWord, count: count)
    for byteClass in 0..<width {
      next[Self.insideWord * width + byteClass] = UInt32(isWord[byteClass] ? Self.insideWord : Self.root)
    }
    var queue = [Self.root]
    var head = 0
    while head < queue.count {
      let state = queue[head]
      head += 1
      let fallback = failure[state]
      if state != Self.root { ends[state].append(contentsOf: ends[fallback]) }
      for byteClass in 0..<width {
        let slot = state * width + byteClass
        // After a space, a further space changes nothing; elsewhere the failure state knows.
        let otherwise =
          state == Self.root
          ? UInt32(isWord[byteClass] ? Self.insideWord : Self.root)
          : lastClasses[state] == 2 && byteClass == 2 ? UInt32(state) : next[fallback * width + byteClass]
        let child = Int(children[slot])
        if child >= 0 {
          failure[child] = Int(otherwise)
          queue.append(child)
        }
        next[slot] = child >= 0 ? UInt32(child) : otherwise
      }
    }
    finish(next, ends, order: queue, lastIsWord: lastClasses.map { isWord[Int($0)] }, isWord: isWord)
  }

  /// Numbers the states anew, by depth, so that the states that texts visit lie together; multiplies them and sets the flags.
  private mutating func finish(
    _ next: [UInt32], _ ends: [[UInt32]], order: [Int], lastIsWord: [Bool], isWord: [Bool]
  ) {
    let ordered = [Self.root, Self.insideWord] + order.dropFirst()
    var numbers = [UInt32](repeating: 0, count: ordered.count)
    for (number, state) in ordered.enumerated() { numbers[state] = UInt32(number * classCount) }
    transitions = [UInt32](repeating: 0, count: next.count)
    outputStarts.reserveCapacity(ends.count + 1)
    for (number, state) in ordered.enumerated() {
      outputStarts.append(UInt32(outputs.count))
      outputs.append(contentsOf: ends[state])
      for byteClass in 0..<classCount {
        let isReported = !ends[state].isEmpty && !(lastIsWord[state] && isWord[byteClass])
        let target = numbers[Int(next[state * classCount + byteClass])]
        transitions[number * classCount + byteClass] = target | (isReported ? Self.flag : 0)
      }
    }
    outputStarts.append(UInt32(outputs.count))
  }
}
