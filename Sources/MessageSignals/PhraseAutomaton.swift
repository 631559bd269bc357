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
    let trie = PhraseTrie(phrases, classes: classes)
    let width = classCount
    // States are numbered by depth, so that those that texts visit lie together, and so that the state to fall back to is always done.
    var order = [Self.root, Self.insideWord]
    var failure: [Int32] = [Int32(Self.insideWord), Int32(Self.insideWord)]
    order.reserveCapacity(trie.count)
    failure.reserveCapacity(trie.count)
    transitions = [UInt32](repeating: 0, count: trie.count * width)
    outputStarts.reserveCapacity(trie.count + 1)
    var number = 0
    while number < order.count {
      let state = order[number]
      let fallback = Int(failure[number])
      outputStarts.append(UInt32(outputs.count))
      trie.forEachEnd(of: state) { outputs.append($0) }
      if number > Self.insideWord {
        for output in Int(outputStarts[fallback])..<Int(outputStarts[fallback + 1]) { outputs.append(outputs[output]) }
      }
      let hasOutputs = outputs.count > Int(outputStarts[number])
      let isWordState = isWord[Int(trie.byteClass(of: state))]
      for byteClass in 0..<width {
        let target =
          number <= Self.insideWord
          ? UInt32(isWord[byteClass] ? Self.insideWord * width : Self.root)
          // After a space, a further space changes nothing; elsewhere the failure state knows.
          : trie.byteClass(of: state) == 2 && byteClass == 2
            ? UInt32(number * width) : transitions[fallback * width + byteClass] & ~Self.flag
        transitions[number * width + byteClass] = target | flagged(hasOutputs, isWordState, isWord[byteClass])
      }
      trie.forEachChild(of: state) { child in
        let slot = number * width + Int(trie.byteClass(of: child))
        failure.append(Int32(transitions[slot] & ~Self.flag) / Int32(width))
        transitions[slot] = UInt32(order.count * width) | transitions[slot] & Self.flag
        order.append(child)
      }
      number += 1
    }
    outputStarts.append(UInt32(outputs.count))
  }

  /// The flag of a transition: phrases end before its byte, and it is no further letter of a word that they end with.
  private func flagged(_ hasOutputs: Bool, _ endsInWord: Bool, _ goesOnInWord: Bool) -> UInt32 {
    hasOutputs && !(endsInWord && goesOnInWord) ? Self.flag : 0
  }
}
