/// One line of a corpus: a dialogue, a sentence with errors, a word pair, a text with spans, or an identifier.
struct CorpusItem: Decodable, Sendable {
  /// A misspelt passage; offsets count Unicode scalars.
  struct SpellingError: Decodable, Sendable {
    var start: Int
    var end: Int
    var suggestions: [String]?
    var kind: String?
  }

  /// A passage of personal data; offsets count Unicode scalars.
  struct Span: Decodable, Sendable {
    var start: Int
    var end: Int
    var type: String
  }

  /// The agent of a dialogue, where the corpus knows him.
  struct Agent: Decodable, Sendable {
    var givenName: String?
    var familyName: String?
    var pseudonym: String?
  }

  var id: String?
  var lang: String?
  var source: String?
  var customerName: String?
  var agent: Agent?
  var brand: String?
  /// The part of the corpus that the line belongs to, where it is cut into one to improve with and one to check with.
  var part: String?
  var turns: [CorpusTurn]?
  var text: String?
  var errors: [SpellingError]?
  var spans: [Span]?
  var wrong: String?
  var right: String?
  var value: String?
  var type: String?
  var country: String?
  var valid: Bool?
  var format: String?

  enum CodingKeys: String, CodingKey {
    case id, lang, source, agent, brand, part, turns, text, errors, spans, wrong, right, value, type, country, valid,
      format
    case customerName = "customer_name"
  }
}
