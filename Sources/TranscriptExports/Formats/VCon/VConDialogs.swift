import Conversations

/// The dialogs and attachments of one vCon as events, in the order they are written (which is not that of time).
struct VConDialogs {
  let parties: VConParties
  /// Whether the program wrote the vCon itself, so that moves stand elsewhere with more detail.
  let isOwn: Bool
  /// What happened.
  private(set) var events: [EventDraft] = []
  /// Of the program's own vCons: the texts by the positions of their dialogs.
  private(set) var ownTexts: [Int: EventDraft] = [:]
  private var dialogCount = 0
  /// The medium that the dialogs name first.
  private(set) var channel: Channel?
  /// Whether anything was written by somebody.
  private(set) var hasWords = false
  /// Whether times lack a zone.
  private(set) var hasLocalTimes = false
  /// Whether all times are written to the second.
  private(set) var hasSeconds = true
  /// Whether it is noted who joined.
  private(set) var hasHistory = false
  /// Number of things that are not known.
  private(set) var unknownCount = 0

  init(parties: VConParties, isOwn: Bool) {
    self.parties = parties
    self.isOwn = isOwn
  }

  /// Whether an attachment holds what this program writes beside the dialogs.
  static func isOwn(_ attachment: JSONValue) -> Bool {
    (attachment["purpose"] ?? attachment["type"])?.string == "debrief:transcript/1"
  }

  mutating func add(_ dialog: JSONValue, _ output: inout DraftOutput) {
    dialogCount += 1
    guard let at = time(dialog["start"]) else {
      return output.reject(.impossibleTime, "A dialog of the vCon has no \"start\" that can be read.")
    }
    if channel == nil { channel = ChannelName.channel(dialog.string("application")) }
    if !isOwn {
      for step in HelpDeskRecord.objects(dialog["party_history"], &output) { add(step: step, &output) }
    }
    switch dialog.string("type") {
    case "text": addText(dialog, at)
    case "transfer": addTransfer(dialog, at)
    case let type:
      // Recordings, sets of them, calls that nobody took, and whatever comes later.
      events.append(.unknown(type.isEmpty ? "dialog" : type, at: at))
    }
  }

  private mutating func addText(_ dialog: JSONValue, _ at: String) {
    let author = parties[dialog["originator"]?.integer ?? Self.first(dialog["parties"])]
    let mediatype = dialog.string("mediatype").nonEmpty ?? dialog.string("mimetype")
    let kind = mediatype.lowercased()
    var event = EventDraft.message(at: at, by: author?.role ?? .unknown, id: dialog.string("message_id"), text: "")
    // The program writes an agent whom its source does not name without an identifier.
    if event.by == .agent, let author, author.isIdentified || !isOwn { event.agent = author.id }
    // Only mails have parts, and identifiers in angle brackets.
    if channel == nil, kind.hasPrefix("multipart/") || event.id.hasPrefix("<") && event.id.hasSuffix(">") {
      channel = .email
    }
    var attachments: [MessageKind] = []
    if kind.isEmpty || kind.hasPrefix("text/") || kind.hasPrefix("multipart/") {
      let body = Self.body(dialog)
      if kind.hasPrefix("multipart/") {
        let mail = MIMEText(body, type: mediatype)
        (event.text, attachments) = (mail.text, mail.attachments)
      } else {
        event.text = kind.hasPrefix("text/html") ? MarkupText.plain(body) : body
      }
    } else {
      // Older vCons put pictures among the texts.
      event.kind = AttachmentKind.kind(mediatype)
    }
    hasWords = true
    if isOwn { ownTexts[dialogCount - 1] = event }
    if !event.text.isEmpty || attachments.isEmpty { events.append(event) }
    for attachment in attachments {
      events.append(.message(at: at, by: event.by, agent: event.agent, text: "", kind: attachment))
    }
  }

  private static func body(_ dialog: JSONValue) -> String {
    guard let body = dialog["body"] else { return "" }
    guard let text = body.text else { return body["text"]?.string ?? "" }
    guard dialog.string("encoding").lowercased().hasPrefix("base64") else { return body.string }
    return Base64Bytes.decoded(text).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  private mutating func addTransfer(_ dialog: JSONValue, _ at: String) {
    var event = EventDraft(.transferred, at: at)
    if let transferor = parties[dialog["transferor"]?.integer] {
      event.by = transferor.role
      if transferor.role == .agent { event.agent = transferor.id }
    }
    let targets = dialog["transfer_target"] ?? dialog["transfer-target"]
    if let target = parties[Self.first(targets)] {
      if target.role == .agent { event.toAgent = target.id }
      event.toGroup = target.isOrganization ? target.name.nonEmpty ?? target.group : target.group
    }
    events.append(event)
  }

  private mutating func add(step: JSONValue, _ output: inout DraftOutput) {
    guard let at = time(step["time"]) else {
      return output.reject(.impossibleTime, "A step of a party's history has no \"time\" that can be read.")
    }
    guard let party = parties[step["party"]?.integer] else { return unknownCount += 1 }
    let name = step.string("event")
    if name == "join", party.role == .agent { hasHistory = true }
    guard party.role == .agent, let type = Self.move(name) else {
      var event = EventDraft.unknown(name.isEmpty ? "party_history" : name, at: at)
      event.by = party.role
      if party.role == .agent { event.agent = party.id }
      return events.append(event)
    }
    var event = EventDraft(type, at: at, by: type == .assigned ? .unknown : .agent, agent: party.id)
    if type == .assigned { event.group = party.group }
    if type == .resumed { event.cause = .agent }
    events.append(event)
  }

  /// What an agent's step is; one who drops may have closed, passed on, or lost the line.
  private static func move(_ name: String) -> EventKind? {
    switch name {
    case "join": .assigned
    case "hold": .paused
    case "unhold": .resumed
    default: nil
    }
  }

  /// Pictures and files that somebody sent stand among the attachments; what systems add about the vCon does too.
  mutating func add(attachment: JSONValue) {
    if Self.isOwn(attachment) || isOwn { return }
    let mediatype = attachment.string("mediatype").nonEmpty ?? attachment.string("mimetype")
    let isFile = attachment["filename"] != nil || !mediatype.isEmpty && !mediatype.hasPrefix("application/json")
    guard isFile, let at = time(attachment["start"]), let party = parties[attachment["party"]?.integer] else {
      unknownCount += 1
      return
    }
    let agent = party.role == .agent ? party.id : ""
    events.append(.message(at: at, by: party.role, agent: agent, text: "", kind: AttachmentKind.kind(mediatype)))
  }

  private mutating func time(_ value: JSONValue?) -> String? {
    guard let written = ExportInstant.written(value), written.precision != .day else { return nil }
    if !written.isZoned { hasLocalTimes = true }
    if written.precision >= .minute { hasSeconds = false }
    return written.text
  }

  /// A position, or the first of an array of them, however deep.
  private static func first(_ value: JSONValue?, depth: Int = 0) -> Int64? {
    guard let value else { return nil }
    guard value.isArray, depth < 8 else { return value.integer }
    var elements = value.elements
    guard let inner = elements.next() else { return nil }
    return first(inner, depth: depth + 1)
  }
}
