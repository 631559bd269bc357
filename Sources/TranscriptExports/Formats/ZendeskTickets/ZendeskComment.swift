import Conversations

/// Comments of a ticket, from its list of comments or from its audits: the identifiers are the same.
enum ZendeskComment {
  static func event(_ comment: JSONValue, at: String, author: EventAuthor, person: String) -> EventDraft {
    let text =
      comment.string("plain_body").nonEmpty ?? comment.string("body").nonEmpty
      ?? MarkupText.plain(comment.string("html_body"))
    var event = EventDraft(comment["public"]?.flag == false ? .note : .message, at: at, by: author)
    event.person = person
    event.id = comment["id"]?.identifierText ?? ""
    event.text = text
    if event.type == .message {
      event.isAutomatic = author == .system
      if text.isEmpty, let first = HelpDeskRecord.list(comment["attachments"]).first {
        event.kind = AttachmentKind.kind(first.string("content_type"))
      }
    }
    return event
  }

  /// A satisfaction rating; nil if the customer was only asked for one.
  static func survey(_ score: String, _ comment: String, at: String) -> EventDraft? {
    guard score.hasPrefix("good") || score.hasPrefix("bad") else { return nil }
    var survey = EventDraft(.survey, at: at, by: .customer)
    survey.survey = "csat"
    survey.score = score.hasPrefix("good") ? 1 : 0
    survey.maximum = 1
    survey.text = comment
    return survey
  }
}
