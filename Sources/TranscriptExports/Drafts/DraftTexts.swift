/// A draft with texts that the transcript format writes as they are; empty texts for what a source does not say.
protocol DraftTexts {
  /// The texts under the transcript format's names, in the order in which they are written.
  static var texts: [DraftText<Self>] { get }
}

/// A text of a draft, under the transcript format's name.
struct DraftText<Draft>: Sendable {
  let name: StaticString
  let field: FieldName
  let path: any WritableKeyPath<Draft, String> & Sendable

  init(_ name: StaticString, _ path: any WritableKeyPath<Draft, String> & Sendable) {
    self.name = name
    field = FieldName(stringLiteral: name)
    self.path = path
  }
}

extension DraftTexts {
  /// Fills what is empty here with what another record says.
  mutating func complete(from other: Self) {
    for text in Self.texts where self[keyPath: text.path].isEmpty {
      self[keyPath: text.path] = other[keyPath: text.path]
    }
  }

  /// Takes a text by the transcript format's name; false if there is none of that name.
  mutating func set(_ name: FieldName, to value: String) -> Bool {
    guard let text = Self.texts.first(where: { $0.field == name }) else { return false }
    self[keyPath: text.path] = value
    return true
  }
}

extension CustomerDraft: DraftTexts {
  static let texts: [DraftText<CustomerDraft>] = [
    DraftText("id", \.id), DraftText("givenName", \.givenName), DraftText("familyName", \.familyName),
    DraftText("phone", \.phone), DraftText("email", \.email), DraftText("timeZone", \.timeZone),
  ]
}

extension AgentDraft: DraftTexts {
  static let texts: [DraftText<AgentDraft>] = [
    DraftText("id", \.id), DraftText("givenName", \.givenName), DraftText("familyName", \.familyName),
    DraftText("pseudonym", \.pseudonym), DraftText("group", \.group), DraftText("team", \.team),
  ]
}

extension PersonDraft: DraftTexts {
  static let texts: [DraftText<PersonDraft>] = [
    DraftText("name", \.name), DraftText("givenName", \.givenName), DraftText("familyName", \.familyName),
    DraftText("pseudonym", \.pseudonym), DraftText("group", \.group), DraftText("phone", \.phone),
    DraftText("email", \.email),
  ]
}

extension ConversationDraft: DraftTexts {
  static let texts: [DraftText<ConversationDraft>] = [
    DraftText("brand", \.brand), DraftText("site", \.site), DraftText("timeZone", \.timeZone),
    DraftText("language", \.language), DraftText("exportedAt", \.exportedAt),
  ]
}
