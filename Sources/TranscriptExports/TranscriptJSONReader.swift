import Conversations

/// Reads conversations and availability records of the transcript format from JSON.
///
/// Members may stand in any order. Of members with the same name the last counts; null counts as left out.
final class TranscriptJSONReader: ExportReader {
  private let parser = JSONParser()

  func read(
    _ record: UnsafeBufferPointer<UInt8>, at position: SourcePosition, header: ExportHeader,
    into builder: ConversationBuilder
  ) -> RecordOutcome {
    let document: JSONValue
    switch parser.parse(record) {
    case .success(let value): document = value
    case .failure(let problem):
      return .rejected(Rejection(position: position, reason: problem.reason, sentence: problem.sentence))
    }
    builder.begin(at: position, header: header)
    guard document.isObject else {
      return .rejected(
        Rejection(position: position, reason: .wrongType, sentence: "The record is no JSON object."))
    }
    var parts = Parts()
    for (name, value) in document.members where !parts.set(name, value) { builder.unknownCount += 1 }
    if let record = parts.record, !record.isNull {
      switch record.text.map({ FieldName($0) }) {
      case "conversation": break
      case "availability": return readAvailability(document, at: position, header: header, into: builder)
      default:
        return .rejected(
          Rejection(
            position: position, reason: .wrongType,
            sentence: "The field \"record\" is neither \"conversation\" nor \"availability\"."))
      }
    } else if parts.events == nil, parts.status != nil, parts.agent != nil {
      // The elements of a document's "availability" array need not say what they are.
      return readAvailability(document, at: position, header: header, into: builder)
    }
    readConversation(parts, header: header, into: builder)
    switch builder.finish() {
    case .success(let conversation): return .conversation(conversation)
    case .failure(let rejection): return .rejected(rejection)
    }
  }

  /// The members of a record, found in any order.
  private struct Parts {
    var record: JSONValue?
    var format: JSONValue?
    var id: JSONValue?
    var channel: JSONValue?
    var brand: JSONValue?
    var site: JSONValue?
    var timeZone: JSONValue?
    var language: JSONValue?
    var customer: JSONValue?
    var agents: JSONValue?
    var capabilities: JSONValue?
    var exportedAt: JSONValue?
    var events: JSONValue?
    var agent: JSONValue?
    var status: JSONValue?

    mutating func set(_ name: FieldName, _ value: JSONValue) -> Bool {
      switch name {
      case "id": id = value
      case "channel": channel = value
      case "brand": brand = value
      case "site": site = value
      case "timeZone": timeZone = value
      case "language": language = value
      case "customer": customer = value
      case "agents": agents = value
      case "capabilities": capabilities = value
      case "exportedAt": exportedAt = value
      case "events": events = value
      case "record": record = value
      case "format": format = value
      case "agent":
        agent = value
        return false
      case "status":
        status = value
        return false
      default: return false
      }
      return true
    }
  }

  private func readConversation(_ parts: Parts, header: ExportHeader, into builder: ConversationBuilder) {
    if let format = text(parts.format, "format", builder), !format.elementsEqual("debrief:transcript/1".utf8) {
      builder.reject(.wrongType, "The record's \"format\" is not \"debrief:transcript/1\".")
    }
    if let zone = text(parts.timeZone, "timeZone", builder) { builder.requireZone(zone) }
    builder.requireHeaderZone(header)
    if let id = text(parts.id, "id", builder) { builder.id = builder.store(id) }
    if let channel = text(parts.channel, "channel", builder) {
      if let known = TranscriptVocabulary.channel(FieldName(channel)) {
        builder.channel = known
      } else {
        builder.unknownCount += 1
      }
    }
    if let brand = text(parts.brand, "brand", builder) { builder.brand = builder.identifiers.intern(brand) }
    if let site = text(parts.site, "site", builder) { builder.site = builder.identifiers.intern(site) }
    if let language = text(parts.language, "language", builder) {
      builder.language = builder.identifiers.intern(language)
    }
    if let exportedAt = text(parts.exportedAt, "exportedAt", builder) { builder.requireExportedAt(exportedAt) }
    readCapabilities(parts.capabilities, into: builder)
    readCustomer(parts.customer, into: builder)
    if let agents = container(parts.agents, "agents", isArray: true, builder) {
      for agent in agents.elements { readAgent(agent, into: builder) }
    }
    if let events = container(parts.events, "events", isArray: true, builder) {
      for event in events.elements where !builder.isRejected { readEvent(event, into: builder) }
    }
  }

  private func readCapabilities(_ value: JSONValue?, into builder: ConversationBuilder) {
    guard let value, !value.isNull else { return }
    if let words = value.text {
      builder.capabilities = builder.capabilities(in: words)
      return
    }
    guard value.isArray else { return wrongType("capabilities", builder) }
    var set: CapabilitySet = []
    for element in value.elements {
      guard let name = element.text else { return wrongType("capabilities", builder) }
      builder.addCapability(name, to: &set)
    }
    builder.capabilities = set
  }

  private func readCustomer(_ value: JSONValue?, into builder: ConversationBuilder) {
    guard let value = container(value, "customer", isArray: false, builder) else { return }
    for (name, field) in value.members where !field.isNull {
      guard let bytes = field.text else {
        guard builder.setCustomer(name, UnsafeBufferPointer(start: nil, count: 0)) else {
          builder.unknownCount += 1
          continue
        }
        return wrongType(name, of: "customer", builder)
      }
      if !builder.setCustomer(name, bytes) { builder.unknownCount += 1 }
    }
  }

  private func readAgent(_ value: JSONValue, into builder: ConversationBuilder) {
    guard value.isObject else { return wrongType("agents", builder) }
    guard let id = text(value.member("id"), "id", of: "agent", builder), !id.isEmpty else {
      return builder.reject(.wrongType, "An agent has no \"id\"; give each one.")
    }
    let agent = Int(builder.agent(id))
    for (name, field) in value.members where !field.isNull && name != "id" {
      guard let bytes = field.text else {
        guard builder.setAgent(agent, name, UnsafeBufferPointer(start: nil, count: 0)) else {
          builder.unknownCount += 1
          continue
        }
        return wrongType(name, of: "agent", builder)
      }
      if !builder.setAgent(agent, name, bytes) { builder.unknownCount += 1 }
    }
  }

  private func readEvent(_ value: JSONValue, into builder: ConversationBuilder) {
    guard value.isObject else { return wrongType("events", builder) }
    var fields = TranscriptEventFields()
    for (name, field) in value.members {
      if let bytes = field.text {
        if fields.set(name, bytes) { continue }
        if !fields.set(name, false), !TranscriptEventFields.isNumeric(name) {
          builder.unknownCount += 1
          continue
        }
      } else if field.isNull {
        continue
      } else if let flag = field.flag, fields.set(name, flag) {
        continue
      } else if field.isNumber, TranscriptEventFields.isNumeric(name) {
        continue
      } else if !fields.set(name, UnsafeBufferPointer(start: nil, count: 0)), !fields.set(name, false),
        !TranscriptEventFields.isNumeric(name)
      {
        builder.unknownCount += 1
        continue
      }
      return wrongType(name, of: "event", builder)
    }
    _ = builder.addEvent(fields)
  }

  private func readAvailability(
    _ document: JSONValue, at position: SourcePosition, header: ExportHeader, into builder: ConversationBuilder
  ) -> RecordOutcome {
    var fields = AvailabilityFields()
    for (name, value) in document.members {
      guard let bytes = value.text else { continue }
      if name == "timeZone" { builder.requireZone(bytes) } else { _ = fields.set(name, bytes) }
    }
    builder.requireHeaderZone(header)
    if builder.isRejected, case .failure(let rejection) = builder.finish() { return .rejected(rejection) }
    return fields.outcome(at: position, builder: builder)
  }

  private func text(
    _ value: JSONValue?, _ name: FieldName, of owner: StaticString = "conversation", _ builder: ConversationBuilder
  ) -> UnsafeBufferPointer<UInt8>? {
    guard let value, !value.isNull else { return nil }
    if let bytes = value.text { return bytes }
    wrongType(name, of: owner, builder)
    return nil
  }

  private func container(
    _ value: JSONValue?, _ name: FieldName, isArray: Bool, _ builder: ConversationBuilder
  ) -> JSONValue? {
    guard let value, !value.isNull else { return nil }
    if isArray ? value.isArray : value.isObject { return value }
    wrongType(name, builder)
    return nil
  }

  private func wrongType(_ name: FieldName, of owner: StaticString = "conversation", _ builder: ConversationBuilder) {
    builder.reject(.wrongType, "The field \"\(name.text)\" of the \(owner) is of another type than the format allows.")
  }
}
