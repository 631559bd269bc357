/// A group of operators of iAdvize.
struct IAdvizeGroup: Sendable {
  var name: String
  var parentID: String?

  init(_ value: JSONValue) {
    name = value.string("name")
    parentID = value.member("parent_id")?.identifierText
  }
}
