/// The numbers of a time with a separated date, and what stands behind them; nothing between or behind them is passed over unread.
struct TableTimeParts {
  /// Which half of the day the hours count in.
  enum Half { case morning, afternoon }

  /// The three numbers of the date, in the order they are written.
  private(set) var date: [Int] = []
  /// With how many digits the last of them is written.
  private(set) var yearDigits = 0
  /// Hours, minutes and perhaps seconds; nil if only a date is written.
  private(set) var clock: [Int]?
  /// Which half of the day is written.
  private(set) var half: Half?
  /// What stands behind as the zone, without white space; empty for nothing.
  private(set) var zone = ""

  private struct Number {
    var value = 0
    var digits = 0
    /// What stands before it.
    var gap: Substring
    var end: String.Index
  }

  private static let dateSeparators: Set<String> = ["/", ".", "-", "–", "", "年", "月"]
  private static let separators: Set<String> = [
    "", "t", "-", "–", "—", "|", ":", ".", "@", "·", "à", "a", "at", "um", "kl", "kl.", "om", "ore", "alle", "alleore",
    "alas", "às", "日",
  ]
  private static let minuteSeparators: Set<String> = [":", ".", "h"]
  private static let secondSeparators: Set<String> = [":", ".", "m", "mn", "min", "'"]
  private static let units: Set<String> = ["h", "m", "mn", "min", "s", "sec", "uhr"]

  /// The parts of a written time; nil if it is none.
  init?(_ written: String) {
    guard let numbers = Self.numbers(written), numbers.count >= 3,
      numbers[0].gap.allSatisfy({ $0.isLetter || $0.isWhitespace || $0 == "." || $0 == "," }),
      numbers[1...2].allSatisfy({ Self.dateSeparators.contains(Self.plain($0.gap)) })
    else { return nil }
    date = numbers[..<3].map(\.value)
    yearDigits = numbers[2].digits
    guard numbers.count > 3 else {
      let rest = Self.plain(written[numbers[2].end...])
      if !["", ".", "日"].contains(rest) { return nil }
      return
    }
    guard numbers.count >= 5, Self.separators.contains(Self.plain(numbers[3].gap)),
      !Self.isSign(numbers[3].gap), Self.minuteSeparators.contains(Self.plain(numbers[4].gap))
    else { return nil }
    let hasSeconds = numbers.count > 5 && Self.secondSeparators.contains(Self.plain(numbers[5].gap))
    let clock = numbers[3...(hasSeconds ? 5 : 4)]
    self.clock = clock.map(\.value)
    read(behind: written[numbers[clock.endIndex - 1].end...])
  }

  /// Whether a hyphen belongs to the number behind it: `05/10/2026 -02:00` names no hour.
  private static func isSign(_ gap: Substring) -> Bool {
    gap.last == "-" && (gap.first?.isWhitespace ?? false)
  }

  private mutating func read(behind rest: Substring) {
    var words = rest.split(whereSeparator: \.isWhitespace)
    if let word = words.first, Self.units.contains(word.lowercased()) { words.removeFirst() }
    // "p. m." is two words, "p.m." is one.
    for count in 1...2 where words.count >= count {
      switch words[..<count].joined().lowercased().filter({ $0 != "." }) {
      case "am": half = .morning
      case "pm": half = .afternoon
      default: continue
      }
      words.removeFirst(count)
      break
    }
    zone = words.joined()
  }

  /// A separator without white space and commas, in small letters.
  private static func plain(_ gap: Substring) -> String {
    gap.filter { !$0.isWhitespace && $0 != "," }.lowercased()
  }

  /// All numbers; nil if one is larger than any year.
  private static func numbers(_ written: String) -> [Number]? {
    var numbers: [Number] = []
    var gapStart = written.startIndex
    var isInNumber = false
    for index in written.indices {
      guard let digit = written[index].wholeNumberValue, written[index].isASCII else {
        isInNumber = false
        continue
      }
      if !isInNumber { numbers.append(Number(gap: written[gapStart..<index], end: index)) }
      isInNumber = true
      let last = numbers.count - 1
      numbers[last].value = numbers[last].value * 10 + digit
      numbers[last].digits += 1
      numbers[last].end = written.index(after: index)
      gapStart = numbers[last].end
      guard numbers[last].value < 1_000_000 else { return nil }
    }
    return numbers
  }
}
