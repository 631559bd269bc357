import Conversations

/// Reads conversations of iAdvize's REST API, version 2; names, zones and brands come from the sidecars.
///
/// Source of the format: iadvize/documentation, docs/rest-api.md, and the help pages on history codes.
final class IAdvizeReader: ExportReader {
  private let sidecars: Sidecars
  private let parser = JSONParser()
  private let history = IAdvizeHistory()
  private var times = IAdvizeTimes()
  private let paris = ZoneClock(named: "Europe/Paris") ?? .utc

  /// What knowing visitors and operators by name adds, for every conversation alike.
  private let namingCapabilities: CapabilitySet

  init(sidecars: Sidecars) {
    self.sidecars = sidecars
    namingCapabilities = sidecars.capabilities
  }

  func read(
    _ record: UnsafeBufferPointer<UInt8>, at position: SourcePosition, header: ExportHeader,
    into builder: ConversationBuilder
  ) -> RecordOutcome {
    func rejected(_ reason: RejectionReason, _ sentence: String) -> RecordOutcome {
      .rejected(Rejection(position: position, reason: reason, sentence: sentence))
    }
    let document: JSONValue
    switch parser.parse(record) {
    case .success(let value): document = value
    case .failure(let problem): return rejected(problem.reason, problem.sentence)
    }
    guard document.isObject else { return rejected(.wrongType, "The record is no JSON object.") }
    let record = IAdvizeRecord(document)
    if record.id == nil, record.meta != nil {
      return rejected(.noEvents, "The reply holds no conversation; check the request that it answers.")
    }
    guard let written = record.history, !written.isNull else {
      return rejected(
        .noEvents, "The conversation comes without its history; export with full=1 and formatHistory=0.")
    }
    guard history.read(written) else {
      return rejected(.wrongType, "The field \"history\" is neither text nor a list.")
    }
    begin(record, at: position, header: header, builder)
    describeParticipants(record, builder)
    times.place(history.tuples, builder: builder)
    builder.unknownCount += record.unknownCount + history.skippedCount + times.contradictionCount
    let agent = record.operatorID?.identifierText.map { builder.agent(builder.identifiers.intern($0)) } ?? -1
    var events = IAdvizeEvents(history: history, times: times, agent: agent)
    events.add(
      to: builder, createdAt: time(record.createdAt, "created_at", builder),
      closedAt: time(record.closedAt, "closed_at", builder), isClosedByOperator: record.operatorClosed?.isTrue ?? false)
    if !builder.events.contains(where: { $0.time.zone == .assumed }) {
      builder.capabilities.insert(CapabilitySet(.zonedTime))
    }
    switch builder.finish() {
    case .success(let conversation): return .conversation(conversation)
    case .failure(let rejection): return .rejected(rejection)
    }
  }

  private func begin(
    _ record: IAdvizeRecord, at position: SourcePosition, header: ExportHeader, _ builder: ConversationBuilder
  ) {
    let websiteID = record.websiteID?.identifierText
    let website = websiteID.flatMap { sidecars.website($0) }
    let clock = website.flatMap { builder.clocks.clock(named: $0.timeZone) }
    builder.begin(
      position: position, capabilities: ExportFormat.iAdvizeREST.capabilities, zone: clock ?? paris,
      zoneSource: clock == nil ? .assumed : .derived, exportedAt: header.exportedAt)
    if let id = record.id?.identifierText { builder.id = builder.store(id) }
    builder.channel = channel(record.channel, builder)
    if let websiteID { builder.site = builder.identifiers.intern(websiteID) }
    if let website {
      builder.brand = builder.identifiers.intern(website.label)
      builder.language = builder.identifiers.intern(website.language)
    }
  }

  private func describeParticipants(_ record: IAdvizeRecord, _ builder: ConversationBuilder) {
    builder.capabilities.formUnion(namingCapabilities)
    let visitorID = record.visitorID?.identifierText
    let visitorUID = record.visitorUID?.identifierText
    if let id = visitorID ?? visitorUID { builder.customer.id = builder.store(id) }
    if let visitor = visitorID.flatMap({ sidecars.visitor($0) }) ?? visitorUID.flatMap({ sidecars.visitor($0) }) {
      builder.customer.givenName = builder.store(visitor.givenName)
      builder.customer.familyName = builder.store(visitor.familyName)
      builder.customer.phone = builder.store(visitor.phone)
      builder.customer.email = builder.store(visitor.email)
    }
    guard let operatorID = record.operatorID?.identifierText else { return }
    let agent = Int(builder.agent(builder.identifiers.intern(operatorID)))
    guard let known = sidecars.operatorRecord(operatorID) else { return }
    builder.agents[agent].givenName = builder.store(known.givenName)
    builder.agents[agent].familyName = builder.store(known.familyName)
    builder.agents[agent].pseudonym = builder.store(known.pseudonym)
    guard let group = known.groupID.flatMap({ sidecars.group($0) }) else { return }
    builder.agents[agent].group = builder.identifiers.intern(group.name)
    let team = group.parentID.flatMap { sidecars.group($0) } ?? group
    builder.agents[agent].team = builder.identifiers.intern(team.name)
  }

  private func channel(_ value: JSONValue?, _ builder: ConversationBuilder) -> Channel {
    guard let value, !value.isNull else { return .other }
    guard let text = value.text else {
      builder.reject(.wrongType, "The field \"channel\" of the conversation is no text.")
      return .other
    }
    switch String(decoding: text, as: UTF8.self) {
    case "chat": return .chat
    case "call": return .voice
    case "facebook", "facebookBusinessOnMessenger": return .messenger
    case "twitter": return .twitter
    case "instagram": return .instagram
    case "sms": return .sms
    case "whatsapp": return .whatsapp
    case "video": return .other
    default:
      builder.unknownCount += 1
      return .other
    }
  }

  /// A local time of the record itself.
  private func time(_ value: JSONValue?, _ name: StaticString, _ builder: ConversationBuilder) -> IAdvizeEvents
    .LocalTime?
  {
    guard let value, !value.isNull else { return nil }
    guard let text = value.text else {
      builder.reject(.wrongType, "The field \"\(name)\" of the conversation is no text.")
      return nil
    }
    if text.isEmpty { return nil }
    guard let written = WrittenTime(text) else {
      builder.reject(.impossibleTime, "The field \"\(name)\" cannot be read; it is written as 2026-10-05 10:00:00.")
      return nil
    }
    return IAdvizeEvents.LocalTime(written: written, original: builder.store(text))
  }
}

extension JSONValue {
  /// Whether a flag is set, written as true, 1, "1" or "true".
  var isTrue: Bool {
    if let flag { return flag }
    if let integer { return integer != 0 }
    return text.map { $0.elementsEqual("true".utf8) || $0.elementsEqual("1".utf8) } ?? false
  }
}
