import Conversations
import TranscriptExports

extension ExportImport {
  /// Everything that was read, one line a fact, in one canonical spelling.
  var dump: String {
    var lines: [String] = []
    if let detected {
      var line = "file \(detected.format.rawValue) \(detected.framing.rawValue)"
      if detected.needsCanonicalXML { line += " canonical" }
      if let zone = header.timeZone { line += " zone=\(zone)\(header.zone == nil ? "?" : "")" }
      if let exportedAt = header.exportedAt { line += " exported=\(WrittenInstant.text(exportedAt))" }
      if header.unreadableFields > 0 { line += " unreadable=\(header.unreadableFields)" }
      if lateHeaderFields > 0 { line += " late=\(lateHeaderFields)" }
      if unknownStructures > 0 { line += " unknown=\(unknownStructures)" }
      lines.append(line)
    }
    for item in items {
      let place = "@\(item.byteOffset) #\(item.ordinal)"
      switch item.outcome {
      case .conversation(let conversation): describe(conversation, place, &lines)
      case .availability(let change):
        lines.append(
          "\(place) availability \(change.agent) \(WrittenInstant.text(change.milliseconds)) \(change.status) \(change.origin)"
        )
      case .rejected(let rejection):
        lines.append(
          "\(place) rejected \(rejection.reason.rawValue)\(rejection.isWholeFile ? " (file)" : ""): \(rejection.sentence)"
        )
      case .ignored: lines.append("\(place) ignored")
      }
    }
    if let unreadable {
      lines.append("@\(unreadable.byteOffset) unreadable \(unreadable.reason.rawValue): \(unreadable.sentence)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func describe(_ conversation: Conversation, _ place: String, _ lines: inout [String]) {
    let names = builder.identifiers
    var head = "\(place) conversation \(conversation.text(conversation.id)) \(conversation.channel)"
    for (label, identifier) in [
      ("brand", conversation.brand), ("site", conversation.site), ("language", conversation.language),
    ] where identifier.exists {
      head += " \(label)=\(quoted(names.text(of: identifier)))"
    }
    head += " zone=\(conversation.zone.name)"
    if let exportedAt = conversation.exportedAt { head += " exported=\(WrittenInstant.text(exportedAt))" }
    if conversation.unknownCount > 0 { head += " unknown=\(conversation.unknownCount)" }
    lines.append(head)
    if conversation.capabilities != .all {
      lines.append("  can \(conversation.capabilities.members.map(\.rawValue).joined(separator: " "))")
    }
    let customer = conversation.customer
    var line = "  customer"
    for (label, span) in [
      ("id", customer.id), ("given", customer.givenName), ("family", customer.familyName), ("phone", customer.phone),
      ("email", customer.email),
    ] where !span.isEmpty {
      line += " \(label)=\(quoted(conversation.text(span)))"
    }
    if customer.timeZone.exists { line += " zone=\(names.text(of: customer.timeZone))" }
    if line != "  customer" { lines.append(line) }
    for agent in conversation.agents {
      var line = "  agent \(names.text(of: agent.id))"
      for (label, span) in [
        ("given", agent.givenName), ("family", agent.familyName), ("pseudonym", agent.pseudonym),
      ] where !span.isEmpty {
        line += " \(label)=\(quoted(conversation.text(span)))"
      }
      for (label, identifier) in [("group", agent.group), ("team", agent.team)] where identifier.exists {
        line += " \(label)=\(quoted(names.text(of: identifier)))"
      }
      lines.append(line)
    }
    for event in conversation.events { lines.append(describe(event, of: conversation)) }
  }

  private func describe(_ event: Event, of conversation: Conversation) -> String {
    let names = builder.identifiers
    func agent(_ position: Int32) -> String { names.text(of: conversation.agents[Int(position)].id) }
    var line = "  \(WrittenInstant.text(event.time.milliseconds)) \(event.kind.name)"
    if let author = event.author.name { line += " by=\(author)" }
    if event.agent >= 0 { line += " agent=\(agent(event.agent))" }
    if event.toAgent >= 0 { line += " to=\(agent(event.toAgent))" }
    if event.group.exists { line += " group=\(quoted(names.text(of: event.group)))" }
    if event.messageKind != .text { line += " kind=\(event.messageKind.name)" }
    if let delivery = event.delivery.name { line += " delivery=\(delivery)" }
    if event.resumeCause != .unknown { line += " cause=\(event.resumeCause.name)" }
    if event.isAutomatic { line += " automatic" }
    if event.isProactive { line += " proactive" }
    if event.until != .min { line += " until=\(WrittenInstant.text(event.until))" }
    for (label, span) in [
      ("id", event.id), ("detail", event.detail), ("menu", event.menu), ("error", event.errorCode),
      ("text", event.text),
    ] where !span.isEmpty {
      line += " \(label)=\(quoted(conversation.text(span)))"
    }
    if event.time.precision != .second { line += " precision=\(event.time.precision)" }
    if event.time.zone != .explicit { line += " zone=\(event.time.zone)" }
    return line
  }

  private func quoted(_ text: String) -> String {
    var output = "\""
    for scalar in text.unicodeScalars {
      if scalar.value < 0x20 || scalar == "\"" || scalar == "\\" {
        output += scalar.escaped(asASCII: true)
      } else {
        output.unicodeScalars.append(scalar)
      }
    }
    return output + "\""
  }
}
