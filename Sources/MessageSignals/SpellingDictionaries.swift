/// The dictionaries that words are checked against: those of the system, each read when it is first needed and once a process, or none.
public struct SpellingDictionaries: Sendable {
  private let areInstalled: Bool

  /// Those that are installed; a language without any is not checked.
  public static let installed = SpellingDictionaries(areInstalled: true)
  /// None: nothing is checked.
  public static let none = SpellingDictionaries(areInstalled: false)

  private static let french = SpellingDictionary(name: "fr")
  private static let american = SpellingDictionary(name: "en_US")
  private static let british = SpellingDictionary(name: "en_GB")

  /// Whether words of a language can be checked.
  public func has(_ language: DetectedLanguage) -> Bool {
    guard areInstalled else { return false }
    return switch language {
    case .fr: Self.french != nil
    case .en: Self.american != nil || Self.british != nil
    default: false
    }
  }

  /// Whether any dictionary knows a word, whatever its language: customers and agents mix them.
  func know(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    guard areInstalled else { return true }
    return Self.french?.knows(word) == true || Self.american?.knows(word) == true || Self.british?.knows(word) == true
  }
}
