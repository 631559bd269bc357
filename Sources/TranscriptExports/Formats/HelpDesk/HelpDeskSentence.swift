/// Why readers of help desks leave parts of a record out, in sentences without a word of its content.
enum HelpDeskSentence {
  static let noObject = "The record is no JSON object."
  static let noConversationID =
    "The record does not say which conversation it belongs to; export it with its identifier."
  static let noMessageTime =
    "A message has no time that can be read, or one outside the years 1970 to 2199; the rest of its conversation is kept."
  static let noEventTime =
    "An event has no time that can be read, or one outside the years 1970 to 2199; the rest of its conversation is kept."
  static let noObjectInList = "A list of messages or events holds something that is no object; the rest is kept."
}
