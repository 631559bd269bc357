extension TranscriptNotation {
  /// A conversation in the notation, line by line: what `read` takes, so that an example can be taken from life.
  ///
  /// - Parameter shown: what is shown of a message's text.
  public static func lines(
    of conversation: Conversation, identifiers: IdentifierTable, shown: (String) -> String = { $0 }
  ) -> [String] {
    let zone = conversation.zone
    let firstDay = zone.localDay(at: conversation.events[0].time.milliseconds)
    var lines = [head(conversation, identifiers, firstDay)]
    for event in conversation.events {
      guard let content = content(of: event, conversation, identifiers, shown) else { continue }
      let milliseconds = event.time.milliseconds
      let local = milliseconds + zone.offset(at: milliseconds)
      let seconds = Int((local / 1000 % 86_400 + 86_400) % 86_400)
      let day = zone.localDay(at: milliseconds) - firstDay
      let clock = [seconds / 3600, seconds / 60 % 60, seconds % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
      lines.append((day > 0 ? "day+\(day) " : "") + clock.joined(separator: ":") + " " + content)
    }
    return lines
  }

  private static func head(_ conversation: Conversation, _ identifiers: IdentifierTable, _ day: Int32) -> String {
    let date = CivilDate.date(days: Int(day))
    var parts = [
      "channel: \(conversation.channel.rawValue)", "zone: \(conversation.zone.name)",
      "day: \(date.year)-\(padded(date.month))-\(padded(date.day))",
    ]
    let brand = identifiers.text(of: conversation.brand)
    if !brand.isEmpty { parts.append("brand: \(plain(brand))") }
    let names =
      ([("customer", conversation.customer.givenName, conversation.customer.familyName)]
      + conversation.agents.map { (word(identifiers.text(of: $0.id)), $0.givenName, $0.familyName) })
      .compactMap { id, given, family -> String? in
        let name = [given, family].filter { !$0.isEmpty }.map { plain(conversation.text($0)) }.joined(separator: " ")
        return name.isEmpty ? nil : "\(id)=\(name)"
      }
    if !names.isEmpty { parts.append("names: \(names.joined(separator: ", "))") }
    let lacking = CapabilitySet.all.subtracting(conversation.capabilities).members.map(\.rawValue)
    if !lacking.isEmpty { parts.append("without: \(lacking.joined(separator: ", "))") }
    return parts.joined(separator: "; ")
  }

  private static func content(
    of event: Event, _ conversation: Conversation, _ identifiers: IdentifierTable, _ shown: (String) -> String
  ) -> String? {
    func name(_ agent: Int32) -> String {
      agent < 0 ? "agent" : word(identifiers.text(of: conversation.agents[Int(agent)].id))
    }
    switch event.kind {
    case .message:
      guard event.isPublicMessage else { return nil }
      let text = plain(shown(conversation.text(event.text)))
      let form = form(of: event, conversation)
      if event.messageKind == .template { return "template \(name(event.agent))\(form): \(text)" }
      if event.isAutomatic { return "desk\(form): \(text)" }
      switch event.author {
      case .customer: return "customer\(form): \(text)"
      case .agent: return "agent \(name(event.agent))\(form): \(text)"
      case .bot: return "bot\(form): \(text)"
      case .system, .supervisor, .unknown: return "desk\(form): \(text)"
      }
    case .started: return "-- started"
    case .assigned:
      guard event.agent >= 0 else { return nil }
      return "-- assigned to \(name(event.agent))" + (event.author == .agent ? " by \(name(event.agent))" : "")
    case .transferred:
      if event.toAgent >= 0 { return "-- transferred to \(name(event.toAgent))" }
      let group = identifiers.text(of: event.group)
      return group.isEmpty ? "-- transferred" : "-- transferred to group \(plain(group))"
    case .paused:
      guard event.until != .min else { return "-- paused" }
      return "-- paused \(max(0, (event.until - event.time.milliseconds) / 60_000))m"
    case .resumed:
      switch event.resumeCause {
      case .timer: return "-- resumed by timer"
      case .agent: return "-- resumed by agent"
      case .customer, .capacity, .unknown: return "-- resumed by customer"
      }
    case .closed: return "-- closed by \(event.author.name ?? "system")"
    case .reopened: return "-- reopened"
    case .order: return "-- order \(plain(conversation.text(event.detail)))"
    case .status, .survey, .note, .unknown: return nil
    }
  }

  /// What a message line says of its form.
  private static func form(of event: Event, _ conversation: Conversation) -> String {
    var form = event.messageKind.isMedia ? " \(event.messageKind.name)" : ""
    if event.isProactive { form += " proactive" }
    if event.isAutomatic, event.messageKind == .template { form += " automatic" }
    if event.delivery == .failed { form += " failed \(word(conversation.text(event.errorCode)))" }
    if !event.menu.isEmpty { form += " menu \(word(conversation.text(event.menu)))" }
    return form
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// A text on one line.
  private static func plain(_ text: String) -> String {
    String(text.map { $0.isNewline ? " " : $0 })
  }

  /// An identifier as one word.
  private static func word(_ text: String) -> String {
    String(plain(text).map { $0 == " " || $0 == ":" || $0 == "," || $0 == ";" || $0 == "=" ? "-" : $0 })
  }
}
