import Conversations

/// Reads one collection of XEP-0136, or one result of XEP-0313.
final class XMPPArchiveReader: DraftReader {
  /// The source of threads that results are put together to.
  static let resultSource = "xmpp-mam"

  private let trees = XMLTreeReader()
  private let named: NamedAgents

  init(_ settings: ImportSettings) { named = NamedAgents(settings) }

  private static let noSides =
    "The archive does not say which side is the agents'; name each with --agent NAME (an address, or @ and a domain)."

  func read(_ record: UnsafeBufferPointer<UInt8>, header: ExportHeader, into output: inout DraftOutput) {
    switch trees.read(record) {
    case .failure(let problem): output.reject(problem.reason, problem.sentence)
    case .success(let element) where element.name == "chat":
      // The answer of a server names whose archive it is.
      var collection = XMPPCollection(named: named, owner: XMPPAddress(header.attributes["to"] ?? "").bare)
      collection.read(element, into: &output)
    case .success(let element): read(result: element, into: &output)
    }
  }

  private func read(result: XMLTree, into output: inout DraftOutput) {
    guard let forwarded = result.child("forwarded"), let message = forwarded.child("message") else {
      return output.setAside += 1
    }
    guard let body = Self.content(of: message) else { return output.setAside += 1 }
    guard var stamp = forwarded.child("delay")?.attribute("stamp"),
      let time = stamp.withUTF8({ ExportInstant.written($0) }), time.precision < .minute
    else {
      return output.reject(.impossibleTime, "A result of the archive has no \"stamp\" that can be read.")
    }
    let isRoom = message.attribute("type") == "groupchat"
    let from = XMPPAddress(message.attribute("from") ?? "")
    let to = XMPPAddress(message.attribute("to") ?? "")
    let isFromAgent = named.contain([from.bare, from.resource])
    let isToAgent = !isRoom && named.contain([to.bare])
    guard isRoom ? !named.isEmpty : isFromAgent || isToAgent else {
      return output.reject(.noIdentifier, Self.noSides)
    }
    // Colleagues among themselves.
    if isFromAgent, isToAgent { return output.setAside += 1 }
    let peer = isRoom || !isFromAgent ? from : to
    guard !peer.bare.isEmpty else {
      return output.reject(.noIdentifier, "A message of the archive lacks an address; it cannot be placed.")
    }
    var draft = ConversationDraft(
      source: Self.resultSource, id: peer.bare, capabilities: XMPPArchiveFormat.capabilities)
    draft.channel = .chat
    if !isRoom { draft.customer.id = peer.bare }
    // Before zones were common, times without one were in UTC.
    var event = body
    event.at = WrittenInstant.text(time.milliseconds)
    if event.type != .status {
      event.by = isFromAgent ? .agent : .customer
      if isFromAgent { event.agent = isRoom ? from.resource : from.bare }
    }
    if event.id.isEmpty { event.id = result.attribute("id") ?? "" }
    if let id = result.attribute("id"), !id.isEmpty { event.identity = "result \(id)" }
    draft.events = [event]
    output.conversations.append(draft)
  }

  /// A message, or what a client says of one; nil if there is nothing to analyse (signs of typing, subjects of rooms).
  private static func content(of message: XMLTree) -> EventDraft? {
    let type = message.attribute("type") ?? "normal"
    guard type != "headline" else { return nil }
    if let body = message.child("body"), type != "error" {
      let text = body.trimmedText
      guard message.child("replace") == nil else { return .unknown("edited", at: "", text: text) }
      return .message(at: "", by: .unknown, id: message.attribute("id") ?? "", text: text)
    }
    var event = EventDraft(.status, at: "")
    if let receipt = message.child("displayed") ?? message.child("received") {
      event.id = receipt.attribute("id") ?? ""
      event.delivery = receipt.name == "displayed" ? .read : .delivered
    } else if type == "error" {
      event.id = message.attribute("id") ?? ""
      event.delivery = .failed
    }
    return event.id.isEmpty ? nil : event
  }
}
