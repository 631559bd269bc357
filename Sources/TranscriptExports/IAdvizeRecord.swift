/// The members of an iAdvize conversation, both spellings of the vendor's pages accepted. Of equal names the last counts.
struct IAdvizeRecord {
  var id: JSONValue?
  var channel: JSONValue?
  var history: JSONValue?
  var operatorClosed: JSONValue?
  var createdAt: JSONValue?
  var closedAt: JSONValue?
  var websiteID: JSONValue?
  var operatorID: JSONValue?
  var visitorID: JSONValue?
  var visitorUID: JSONValue?
  var meta: JSONValue?
  var unknownCount = 0

  init(_ document: JSONValue) {
    for (name, value) in document.members {
      switch name {
      case "id": id = value
      case "channel": channel = value
      case "history": history = value
      case "operator_closed": operatorClosed = value
      case "created_at": createdAt = value
      case "closed_at": closedAt = value
      case "website_id": websiteID = value
      case "operator_id": operatorID = value
      case "visitor_id": visitorID = value
      case "visitor_uid": visitorUID = value
      case "meta": meta = value
      // Known, and of no use to any rule.
      case "operator_answer", "operator_answered", "waitinglist", "waiting_list", "page_type", "skill_id", "rule_id",
        "tag_list", "xmpp_id", "history_link", "_link", "pagination", "data":
        break
      default: unknownCount += 1
      }
    }
  }
}
