/// The forms that a word takes when a finger slips once: a letter missing, doubled, swapped with the next, or hit beside its key.
///
/// A letter held too long ("merciiii") is such a slip too. Shorter than four letters a word with a slip may be any other word.
enum TypingErrors {
  /// All forms of a folded word with one slip, without the word itself, each once, in a fixed order.
  static func forms(of word: [UInt8]) -> [[UInt8]] {
    var forms: [[UInt8]] = []
    func add(_ form: [UInt8]) {
      guard form.count >= 4, form != word, !forms.contains(form) else { return }
      forms.append(form)
    }
    for position in word.indices {
      var missing = word
      missing.remove(at: position)
      // A word is read by its first letter.
      if position > 0 { add(missing) }
      var doubled = word
      doubled.insert(word[position], at: position)
      add(doubled)
      if position + 1 < word.count {
        var swapped = word
        swapped.swapAt(position, position + 1)
        add(swapped)
      }
      guard position > 0 else { continue }
      for neighbour in neighbours(of: word[position]) {
        var beside = word
        beside[position] = neighbour
        add(beside)
      }
    }
    for position in word.indices where FoldedCharacter.mayBeVowel(word[position]) || position == word.count - 1 {
      for count in 2...longestHold {
        var held = word
        held.insert(contentsOf: repeatElement(word[position], count: count), at: position)
        add(held)
      }
    }
    return forms
  }

  /// How many times more a letter that is held is written.
  private static let longestHold = 6

  /// The letters left and right of a key, on AZERTY and QWERTY keyboards.
  private static func neighbours(of letter: UInt8) -> [UInt8] {
    var found: [UInt8] = []
    for row in rows {
      let keys = Array("\(row)".utf8)
      guard let place = keys.firstIndex(of: letter) else { continue }
      for beside in [place - 1, place + 1] where keys.indices.contains(beside) && !found.contains(keys[beside]) {
        found.append(keys[beside])
      }
    }
    return found
  }

  private static let rows: [StaticString] = [
    "azertyuiop", "qsdfghjklm", "wxcvbn", "qwertyuiop", "asdfghjkl", "zxcvbnm",
  ]
}
