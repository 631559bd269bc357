import Conversations

extension SignalReader {
  /// Finds what an agent asks for and repeats, and what a customer gives.
  mutating func readInformation(
    _ text: MessageText, isOwn: Bool, isByCustomer: Bool, _ signals: inout ConversationSignals,
    _ mask: inout SignalMask,
    _ asks: inout InformationSet, _ ownAsks: inout InformationSet, _ gives: inout InformationSet
  ) {
    // Without a digit, an at or what a password may follow there is nothing to find but an answer to a question.
    let mayHoldData =
      takesAllSteps || words.digitCount > 0 || words.isBeyondASCII
      || !words.signs.isDisjoint(with: [.at, .colon, .equals, .quote])
    if isByCustomer {
      if mayHoldData || !pendingAsks.isEmpty {
        gives = readGives(text)
      } else if hasLearnedName {
        gives = InformationSet(.name)
      }
      wasCustomersTurn = true
      hasLearnedName = false
      return
    }
    if wasCustomersTurn {
      // What was asked before the customer's turn is answered, or never will be.
      pendingAsks = []
      wasCustomersTurn = false
    }
    let asked = namesInformation ? readAsks(text, marksSensitive: isOwn, &signals, &mask) : (asks: [], own: [])
    pendingAsks.formUnion(asked.asks)
    guard isOwn else { return }
    asks = asked.asks
    ownAsks = asked.own
    if mayHoldData { readRepeats(text, &signals, &mask) }
  }

  /// Whether a word may announce a password or a code; control characters may look like its last letter.
  var mayHoldSecrets: Bool {
    takesAllSteps || words.isBeyondASCII || words.traits.contains(.mayAnnounceSecret) || words.signs.contains(.control)
  }

  /// Whether a phrase with this role begins between two positions.
  func hasMatch(_ role: InformationRole, in range: Range<Int>) -> Bool {
    var index = firstMatch(from: range.lowerBound)
    while index < informationMatches.count, informationMatches[index].start < range.upperBound {
      if informationMatches[index].role == role { return true }
      index += 1
    }
    return false
  }

  /// The position of the first phrase that begins at or after a byte.
  func firstMatch(from position: Int) -> Int {
    var (low, high) = (0, informationMatches.count)
    while low < high {
      let middle = (low + high) / 2
      if informationMatches[middle].start < position { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
