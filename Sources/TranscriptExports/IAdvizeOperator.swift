/// An operator of iAdvize, as far as scorecards need him.
struct IAdvizeOperator: Sendable {
  var givenName: String
  var familyName: String
  var pseudonym: String
  var groupID: String?

  init(_ value: JSONValue) {
    givenName = value.string("first_name")
    familyName = value.string("name")
    pseudonym = value.string("pseudo")
    groupID = value.member("group_id")?.identifierText
  }

  /// Whether customers can be told who he is.
  var isNamed: Bool { !givenName.isEmpty || !familyName.isEmpty || !pseudonym.isEmpty }
}
