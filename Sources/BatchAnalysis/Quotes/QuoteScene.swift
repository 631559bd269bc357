import CoachingReports
import CoachingRules
import Conversations
import MessageSignals

/// The few lines of a conversation that a quote shows: the customer's words before, then what the evidence names.
struct QuoteScene {
  /// Lines shown at most.
  private static let maximumLines = 5

  let conversation: Conversation
  let contact: Contact
  /// Hides personal data; nil to show it.
  let mask: PersonalDataMask?

  /// The lines around a finding's evidence, in time order; a colleague's words are left out.
  func lines(_ evidence: ArraySlice<Evidence>) -> [QuoteLine] {
    var positions: Set<Int32> = []
    for item in evidence.prefix(Self.maximumLines - 1) {
      positions.insert(item.event)
      if item.until != .min, let ending = event(at: item.until, after: item.event) { positions.insert(ending) }
    }
    if let first = positions.min(), let before = customerMessage(before: first) { positions.insert(before) }
    return positions.sorted().prefix(Self.maximumLines).compactMap { line($0, evidence) }
  }

  /// The facts that the wording of a repair needs.
  func repairFacts(_ repair: Repair, agent: String) -> RepairFacts {
    guard conversation.events.indices.contains(Int(repair.event)) else {
      return RepairFacts(reference: "", kind: .message, agent: agent)
    }
    let event = conversation.events[Int(repair.event)]
    let words = words(of: event, Int(repair.start)..<Int(repair.end)) ?? ""
    let moment = repair.time == .min ? event.time.milliseconds : repair.time
    let clock = Self.clock(moment, conversation.zone)
    return RepairFacts(
      reference: event.id.isEmpty ? "#\(repair.event + 1)" : conversation.text(event.id),
      time: Self.clock(event.time.milliseconds, conversation.zone).time, kind: event.kind,
      instant: repair.time, clock: "\(clock.time):\(clock.second)", agent: agent, words: words)
  }

  /// What is shown of a part of a message; nil if it has no such part.
  func words(of event: Event, _ bytes: Range<Int>) -> String? {
    MaskedText(conversation.text(event.text), by: mask).quote(bytes)
  }

  /// Day, time and seconds on a zone's clock.
  static func clock(_ milliseconds: Int64, _ zone: ZoneClock) -> (day: String, time: String, second: String) {
    let local = WrittenInstant.text(milliseconds + zone.offset(at: milliseconds))
    return (String(local.prefix(10)), String(local.dropFirst(11).prefix(5)), String(local.dropFirst(17).prefix(2)))
  }

  private func line(_ position: Int32, _ evidence: ArraySlice<Evidence>) -> QuoteLine? {
    let event = conversation.events[Int(position)]
    let proofs = evidence.filter { $0.event == position }
    let speaker = speaker(of: event)
    let time = Self.clock(event.time.milliseconds, conversation.zone).time
    let isPlace = proofs.contains { $0.kind == .absence || $0.kind == .delay }
    guard event.kind == .message else {
      return QuoteLine(speaker: speaker, time: time, move: event.kind.step, isPlace: isPlace)
    }
    let shown = MaskedText(speaker == .colleague ? "" : conversation.text(event.text), by: mask)
    let marks = proofs.filter { $0.kind == .words }.map { shown.bytes(Int($0.start)..<Int($0.end)) }
    return QuoteLine(speaker: speaker, time: time, text: shown.text, marks: marks, isPlace: isPlace)
  }

  private func speaker(of event: Event) -> QuoteSpeaker {
    if event.isAutomatic { return .desk }
    switch event.author {
    case .customer: return .customer
    case .agent: return event.agent == contact.agent ? .agent : .colleague
    case .bot: return .bot
    case .system, .supervisor, .unknown: return .system
    }
  }

  private func customerMessage(before position: Int32) -> Int32? {
    conversation.events[..<Int(position)].lastIndex { $0.author == .customer && $0.isPublicMessage }.map { Int32($0) }
  }

  private func event(at instant: Int64, after position: Int32) -> Int32? {
    let later = conversation.events[Int(position + 1)...]
    // Of what happened in the same instant the message is what people look for.
    let found =
      later.firstIndex { $0.time.milliseconds == instant && $0.isPublicMessage }
      ?? later.firstIndex { $0.time.milliseconds == instant && $0.kind.isInTrace }
    return found.map { Int32($0) }
  }
}
