/// Sentences for generated exports: a few hundred patterns whose gaps are filled anew each time, so that no two messages repeat for long.
struct BenchText {
  /// The words of one language.
  struct Words: Sendable {
    var givenNames: [String]
    var familyNames: [String]
    var items: [String]
    var places: [String]
    var openings: [String]
    var questions: [String]
    var answers: [String]
    var details: [String]
    var greetings: [String]
    var acknowledgements: [String]
    var offers: [String]
    var farewells: [String]
    var thanks: [String]
    var relaunches: [String]
    var transfers: [String]
    var adviser: String
  }

  let words: Words
  private(set) var output: [UInt8] = []

  init(_ words: Words) { self.words = words }

  /// A pattern with its gaps filled: `%i` an item, `%p` a place, `%n` a number, `%h` an hour, `%d` a price.
  mutating func fill(_ patterns: [String], _ random: inout SeededGenerator) {
    let pattern = patterns[random.below(patterns.count)]
    var isGap = false
    for byte in pattern.utf8 {
      if isGap {
        isGap = false
        switch byte {
        case 0x69: output += words.items[random.below(words.items.count)].utf8
        case 0x70: output += words.places[random.below(words.places.count)].utf8
        case 0x6E: output += String(10_000 + random.below(9_990_000)).utf8
        case 0x68: output += "\(7 + random.below(13))h\(10 + random.below(49))".utf8
        case 0x64: output += "\(5 + random.below(400)),\(10 + random.below(89))".utf8
        default: output.append(byte)
        }
      } else if byte == 0x25 {
        isGap = true
      } else {
        output.append(byte)
      }
    }
  }

  /// Adds a text as it is.
  mutating func add(_ text: String) { output += text.utf8 }

  /// Takes what has been put together.
  mutating func take() -> [UInt8] {
    defer { output.removeAll(keepingCapacity: true) }
    return output
  }
}
