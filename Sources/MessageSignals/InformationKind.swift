/// A kind of information that a customer can give and an agent can ask for.
public enum InformationKind: UInt8, CaseIterable, Sendable {
  case orderNumber, customerNumber, email, phone, name, postalAddress, productReference, date
  case iban, card, password, identityDocument

  /// The name that rule files use, in kebab-case.
  public var written: String {
    switch self {
    case .orderNumber: "order-number"
    case .customerNumber: "customer-number"
    case .email: "email"
    case .phone: "phone"
    case .name: "name"
    case .postalAddress: "postal-address"
    case .productReference: "product-reference"
    case .date: "date"
    case .iban: "iban"
    case .card: "card"
    case .password: "password"
    case .identityDocument: "identity-document"
    }
  }
}
