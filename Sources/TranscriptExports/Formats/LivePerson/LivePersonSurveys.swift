import Conversations

/// Surveys and summaries of one LivePerson conversation.
enum LivePersonSurveys {
  static func add(_ record: JSONValue, to draft: inout ConversationDraft) {
    let info = record["info"]
    let end = info.flatMap { LivePersonValue.time($0, "endTimeL", "endTime") }
    for survey in HelpDeskRecord.list(record["conversationSurveys"]) {
      add(survey: survey, end: end, to: &draft)
    }
    if let score = info?["csatRate"]?.integer ?? Int64(LivePersonValue.text(info?["csatRate"])),
      (1...5).contains(score),
      let end, !draft.events.contains(where: { $0.type == .survey && $0.survey == "csat" })
    {
      var rated = EventDraft(.survey, at: end, by: .customer)
      rated.identity = "csatRate"
      rated.survey = "csat"
      rated.score = Int(score)
      rated.maximum = 5
      draft.events.append(rated)
    }
    addSummary(record["summary"], to: &draft)
  }

  private static func add(survey: JSONValue, end: String?, to draft: inout ConversationDraft) {
    let answers = HelpDeskRecord.list(survey["surveyData"]).map { LivePersonValue.text($0["answer"]) }
      .filter { !$0.isEmpty }
    guard let at = LivePersonValue.time(survey) ?? end else { return draft.unknownCount += 1 }
    let type = LivePersonValue.text(survey["surveyType"]).lowercased()
    guard type == "csat" || type == "nps" || type == "ces" else {
      var unknown = EventDraft.unknown("survey_\(type)", at: at, text: answers.joined(separator: "\n"))
      unknown.by = .customer
      return draft.events.append(unknown)
    }
    guard !answers.isEmpty else { return }
    var answered = EventDraft(.survey, at: at, by: .customer)
    answered.survey = type
    answered.score = answers.lazy.compactMap { Int($0) }.first
    answered.maximum = type == "nps" ? 10 : 5
    answered.text = answers.filter { Int($0) == nil }.joined(separator: "\n")
    draft.events.append(answered)
  }

  /// What agents write down at the end for the next of them.
  private static func addSummary(_ summary: JSONValue?, to draft: inout ConversationDraft) {
    guard let summary, summary.isObject else { return }
    let text = LivePersonValue.text(summary["text"])
    guard !text.isEmpty else { return }
    guard
      let at = HelpDeskTime.text(summary["lastUpdatedTime"], .milliseconds)
        ?? LivePersonValue.time(summary)
    else { return draft.unknownCount += 1 }
    var note = EventDraft(.note, at: at)
    note.text = text
    note.identity = "summary"
    draft.events.append(note)
  }
}
