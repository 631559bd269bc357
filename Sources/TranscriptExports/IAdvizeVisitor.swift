/// A visitor of iAdvize.
struct IAdvizeVisitor: Sendable {
  var givenName: String
  var familyName: String
  var phone: String
  var email: String

  init(_ value: JSONValue) {
    givenName = value.string("firstname")
    familyName = value.string("lastname")
    phone = value.string("phone")
    email = value.string("email")
  }

  /// Whether agents could know the visitor's name.
  var isNamed: Bool { !givenName.isEmpty || !familyName.isEmpty }
}
