/// A kind of personal data that a message can hold.
public enum PersonalDataKind: UInt8, CaseIterable, Sendable {
  /// An e-mail address.
  case email
  /// A telephone number.
  case phone
  /// A bank account, by its IBAN.
  case iban
  /// The number of a payment card.
  case card
  /// The security code of a payment card, or its secret number.
  case cardCode
  /// A number that a state gave a person: social security, tax, health insurance, national register.
  case identityNumber
  /// The number of a passport, an identity card or a driving licence.
  case identityDocument
  /// A password in the clear.
  case password

  /// The name that files use, in kebab-case.
  public var written: String {
    switch self {
    case .email: "email"
    case .phone: "phone"
    case .iban: "iban"
    case .card: "card"
    case .cardCode: "card-code"
    case .identityNumber: "identity-number"
    case .identityDocument: "identity-document"
    case .password: "password"
    }
  }
}
