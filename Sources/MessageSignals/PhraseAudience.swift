/// In whose messages, of conversations in which languages, phrases count: one bit for each language and author.
///
/// A set for customers and one for everybody else, so that one intersection answers both questions.
struct PhraseAudience: OptionSet, Sendable {
  var rawValue: UInt32

  /// The set with these bits.
  @inline(__always)
  init(rawValue: UInt32) { self.rawValue = rawValue }

  /// Those in whose messages a phrase of these languages counts; of one that names information, only of those whom its role bears on.
  init(of languages: LanguageSet, _ role: InformationRole? = nil) {
    let languages = UInt32(languages.rawValue)
    rawValue = (role?.isCustomers ?? true ? languages : 0) | (role?.isAgents ?? true ? languages << 16 : 0)
  }

  /// Who writes a message, in a conversation in which the phrases of these languages count.
  @inline(__always)
  init(_ languages: LanguageSet, isCustomer: Bool) {
    rawValue = UInt32(languages.rawValue) << (isCustomer ? 0 : 16)
  }

  /// Everybody.
  static let everybody = PhraseAudience(rawValue: .max)

  /// Whether the two have anybody in common.
  @inline(__always)
  func meets(_ other: PhraseAudience) -> Bool { rawValue & other.rawValue != 0 }
}
