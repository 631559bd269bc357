import Conversations

extension ConversationBuilder {
  /// Adds the event that these fields describe; the record is rejected if they cannot be one.
  ///
  /// - Returns: its position in `events`; nil if there is none.
  func addEvent(_ fields: TranscriptEventFields) -> Int? {
    guard let type = fields.type else {
      reject(.wrongType, "An event has no \"type\"; name one, such as message or closed.")
      return nil
    }
    guard let kind = TranscriptVocabulary.eventKind(FieldName(type)) else { return addUnknownEvent(fields, type) }
    guard let time = eventTime(fields.at, field: "at") else { return nil }
    var event = Event(kind: kind, time: time)
    if let author = fields.author {
      if let known = TranscriptVocabulary.author(FieldName(author)) { event.author = known } else { unknownCount += 1 }
    } else if kind == .message, fields.agent != nil {
      event.author = .agent
    }
    if let agent = fields.agent { event.agent = self.agent(agent) }
    switch kind {
    case .message: describeMessage(&event, fields)
    case .note: event.text = fields.text.map(store) ?? .empty
    case .assigned: event.group = fields.group.map { identifiers.intern($0) } ?? .none
    case .transferred:
      if let toAgent = fields.toAgent { event.toAgent = self.agent(toAgent) }
      event.group = (fields.toGroup ?? fields.group).map { identifiers.intern($0) } ?? .none
      event.detail = fields.reason.map(store) ?? .empty
    case .paused: event.until = pauseEnd(fields, from: time)
    case .resumed:
      if let cause = fields.cause {
        if let known = TranscriptVocabulary.resumeCause(FieldName(cause)) {
          event.resumeCause = known
        } else {
          unknownCount += 1
        }
      }
    case .closed: event.detail = fields.reason.map(store) ?? .empty
    case .status: describeStatus(&event, fields)
    case .order:
      event.id = fields.id.map(store) ?? .empty
      event.detail = fields.status.map(store) ?? .empty
    case .survey:
      event.text = fields.comment.map(store) ?? .empty
      event.detail = fields.kind.map(store) ?? .empty
    case .unknown:
      unknownCount += 1
      event.text = fields.text.map(store) ?? .empty
    case .started, .reopened: break
    }
    event.sourceOrder = UInt32(truncatingIfNeeded: events.count)
    events.append(event)
    return events.count - 1
  }

  /// The time that a field of an event writes; the record is rejected if it is missing or none.
  func eventTime(_ bytes: UnsafeBufferPointer<UInt8>?, field: StaticString) -> EventTime? {
    guard let bytes else {
      reject(.impossibleTime, "An event has no \"\(field)\"; write it as 2026-10-05T10:00:00+02:00.")
      return nil
    }
    guard let written = WrittenTime(bytes) else {
      reject(.impossibleTime, "The \"\(field)\" of an event cannot be read; write it as 2026-10-05T10:00:00+02:00.")
      return nil
    }
    var time = place(written)
    time.original = store(bytes)
    return time
  }

  private func describeMessage(_ event: inout Event, _ fields: TranscriptEventFields) {
    event.isAutomatic = fields.isAutomatic
    event.isProactive = fields.isProactive
    if let id = fields.id { event.id = store(id) }
    if let text = fields.text { event.text = store(text) }
    if let kind = fields.kind {
      if let known = TranscriptVocabulary.messageKind(FieldName(kind)) {
        event.messageKind = known
      } else {
        unknownCount += 1
      }
    }
    if let template = fields.template { event.detail = store(template) }
    if let menu = fields.menu { event.menu = store(menu) }
    if let errorCode = fields.errorCode { event.errorCode = store(errorCode) }
    if let delivery = fields.delivery { describeDelivery(&event, delivery) }
  }

  private func describeStatus(_ event: inout Event, _ fields: TranscriptEventFields) {
    if let id = fields.id { event.id = store(id) }
    if let errorCode = fields.errorCode { event.errorCode = store(errorCode) }
    if let delivery = fields.delivery ?? fields.status { describeDelivery(&event, delivery) }
  }

  private func describeDelivery(_ event: inout Event, _ delivery: UnsafeBufferPointer<UInt8>) {
    if let known = TranscriptVocabulary.delivery(FieldName(delivery)) {
      event.delivery = known
    } else {
      unknownCount += 1
    }
  }

  /// When a pause ends, in milliseconds since 1970; `Int64.min` if nobody says.
  private func pauseEnd(_ fields: TranscriptEventFields, from start: EventTime) -> Int64 {
    if let until = fields.until {
      guard let written = WrittenTime(until) else {
        reject(.impossibleTime, "The \"until\" of a pause cannot be read; write it as 2026-10-05T13:00:00+02:00.")
        return .min
      }
      return place(written).milliseconds
    }
    guard let duration = fields.duration else { return .min }
    guard let length = WrittenDuration.iso8601(duration) else {
      reject(.wrongType, "The \"duration\" of a pause cannot be read; write it as PT3H.")
      return .min
    }
    let (end, overflow) = start.milliseconds.addingReportingOverflow(length)
    return overflow ? .min : end
  }

  /// Keeps an event of a type that is not known; one without a readable time cannot be placed and is only counted.
  private func addUnknownEvent(
    _ fields: TranscriptEventFields, _ type: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    unknownCount += 1
    guard let at = fields.at, let written = WrittenTime(at) else { return nil }
    var time = place(written)
    time.original = store(at)
    var event = Event(kind: .unknown, time: time)
    event.author = fields.author.flatMap { TranscriptVocabulary.author(FieldName($0)) } ?? .unknown
    if let agent = fields.agent { event.agent = self.agent(agent) }
    event.detail = store(type)
    event.text = fields.text.map(store) ?? .empty
    event.sourceOrder = UInt32(truncatingIfNeeded: events.count)
    events.append(event)
    return events.count - 1
  }

  /// Adds a capability by name; unknown ones are counted.
  func addCapability(_ name: UnsafeBufferPointer<UInt8>, to set: inout CapabilitySet) {
    if let capability = TranscriptVocabulary.capability(FieldName(name)) {
      set.insert(CapabilitySet(capability))
    } else {
      unknownCount += 1
    }
  }

  /// The capabilities in a text that parts them by spaces.
  func capabilities(in text: UnsafeBufferPointer<UInt8>) -> CapabilitySet {
    var set: CapabilitySet = []
    for word in text.split(whereSeparator: \.isJSONSpace) {
      addCapability(UnsafeBufferPointer(rebasing: word), to: &set)
    }
    return set
  }

  /// Sets the zone that the record names, or rejects the record.
  func requireZone(_ name: UnsafeBufferPointer<UInt8>) {
    if !setZone(named: name) {
      reject(.wrongType, "The conversation's \"timeZone\" names no zone; write an IANA name such as Europe/Paris.")
    }
  }

  /// Sets when the export was taken, or rejects the record.
  func requireExportedAt(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let written = WrittenTime(bytes) else {
      return reject(
        .impossibleTime, "The conversation's \"exportedAt\" cannot be read; write it as 2026-10-05T10:00:00+02:00.")
    }
    exportedAt = place(written).milliseconds
  }

  /// Starts a record of a file with this header.
  func begin(at position: SourcePosition, header: ExportHeader) {
    begin(
      position: position, capabilities: .all, zone: header.zone ?? .utc,
      zoneSource: header.zone == nil ? .assumed : .derived, exportedAt: header.exportedAt)
  }

  /// Rejects a record that would have to use a zone of its file that does not exist.
  func requireHeaderZone(_ header: ExportHeader) {
    if header.timeZone != nil, header.zone == nil, zoneSource == .assumed {
      reject(.wrongType, "The file's \"timeZone\" names no zone; write an IANA name such as Europe/Paris.")
    }
  }
}
