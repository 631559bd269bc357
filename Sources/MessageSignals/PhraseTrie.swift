/// The phrases as a tree of byte classes, in a few bytes a state: what an automaton is built from.
///
/// State 0 is the root; state 1, which has no children, stands for "inside a word that begins no phrase".
struct PhraseTrie {
  private var classes: [UInt8] = [0, 1]
  private var firstChild: [Int32] = [-1, -1]
  private var lastChild: [Int32] = [-1, -1]
  private var nextSibling: [Int32] = [-1, -1]
  /// The first phrase that ends in a state, and for each phrase the next one that ends where it does.
  private var firstEnd: [Int32] = [-1, -1]
  private var nextEnd: [Int32]

  /// A tree of folded phrases.
  init(_ phrases: [[UInt8]], classes classOf: [UInt8]) {
    nextEnd = [Int32](repeating: -1, count: phrases.count)
    var lastEnd: [Int32] = [-1, -1]
    for (number, phrase) in phrases.enumerated() where !phrase.isEmpty {
      var state = 0
      for byte in phrase { state = child(of: state, classOf[Int(byte)], &lastEnd) }
      if lastEnd[state] >= 0 { nextEnd[Int(lastEnd[state])] = Int32(number) } else { firstEnd[state] = Int32(number) }
      lastEnd[state] = Int32(number)
    }
  }

  /// Number of states.
  var count: Int { classes.count }

  /// The class of the byte that leads to a state.
  func byteClass(of state: Int) -> UInt8 { classes[state] }

  /// Calls `body` with each child of a state, in the order in which phrases brought them.
  func forEachChild(of state: Int, _ body: (Int) -> Void) {
    var child = firstChild[state]
    while child >= 0 {
      body(Int(child))
      child = nextSibling[Int(child)]
    }
  }

  /// Calls `body` with the number of each phrase that ends in a state, in order.
  func forEachEnd(of state: Int, _ body: (UInt32) -> Void) {
    var phrase = firstEnd[state]
    while phrase >= 0 {
      body(UInt32(phrase))
      phrase = nextEnd[Int(phrase)]
    }
  }

  private mutating func child(of state: Int, _ byteClass: UInt8, _ lastEnd: inout [Int32]) -> Int {
    var child = firstChild[state]
    while child >= 0, classes[Int(child)] != byteClass { child = nextSibling[Int(child)] }
    if child >= 0 { return Int(child) }
    let added = Int32(classes.count)
    classes.append(byteClass)
    firstChild.append(-1)
    lastChild.append(-1)
    nextSibling.append(-1)
    firstEnd.append(-1)
    lastEnd.append(-1)
    if lastChild[state] >= 0 { nextSibling[Int(lastChild[state])] = added } else { firstChild[state] = added }
    lastChild[state] = added
    return Int(added)
  }
}
