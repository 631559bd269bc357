import Conversations

/// Reads vCons: plain ones, and the payload of signed ones.
final class VConReader: DraftReader {
  private let parser = JSONParser()
  private let payloadParser = JSONParser()
  private let bodyParser = JSONParser()
  private let named: NamedAgents
  private let timeZone: String

  init(_ settings: ImportSettings) {
    named = NamedAgents(settings)
    timeZone = settings.timeZone ?? "UTC"
  }

  private static let unverified = "Signed vCons were read without verifying their signatures."
  private static let soundOnly =
    "vCons that hold recordings and no texts were set aside; only written conversations are analysed."
  private static let encrypted =
    "The vCon is encrypted; decrypt it with its recipient's key and give the decrypted file."
  private static let noSides =
    "The vCon does not say which party is the agent; name each with --agent NAME (a name, an address, or @ and a domain)."

  func read(_ record: UnsafeBufferPointer<UInt8>, header: ExportHeader, into output: inout DraftOutput) {
    guard let value = HelpDeskRecord.object(record, parser, &output) else { return }
    if value["ciphertext"] != nil { return output.reject(.unreadable, Self.encrypted) }
    guard let payload = value["payload"], value["parties"] == nil else { return read(value, into: &output) }
    guard let text = payload.text, let bytes = Base64Bytes.decoded(text) else {
      return output.reject(.malformed, "The signed vCon's payload is not base64url.")
    }
    bytes.withPaddedCopy { document in
      guard let inner = HelpDeskRecord.object(document, payloadParser, &output) else { return }
      if inner["ciphertext"] != nil { return output.reject(.unreadable, Self.encrypted) }
      output.remarks.append(Self.unverified)
      read(inner, into: &output)
    }
  }

  private func read(_ value: JSONValue, into output: inout DraftOutput) {
    let critical = value["critical"] ?? value["must_support"] ?? value["must-support"]
    if critical?.elements.contains(where: { $0.string.uppercased() != "CC" }) ?? false {
      return output.reject(
        .wrongType, "The vCon may only be read by programs that know all its critical extensions; this one does not.")
    }
    guard let id = value["uuid"]?.identifierText else {
      return output.reject(.noIdentifier, "The vCon has no \"uuid\".")
    }
    let details = ownDetails(of: value)
    let parties = VConParties(value["parties"], named)
    var dialogs = VConDialogs(parties: parties, isOwn: details != nil)
    for dialog in HelpDeskRecord.objects(value["dialog"], &output) { dialogs.add(dialog, &output) }
    for attachment in HelpDeskRecord.list(value["attachments"]) { dialogs.add(attachment: attachment) }
    if let details { return finish(details, dialogs, into: &output) }
    guard dialogs.hasWords else {
      guard !dialogs.events.isEmpty else {
        return output.reject(.noEvents, "The vCon holds no dialog that can be used.")
      }
      output.setAside += 1
      return output.remarks.append(Self.soundOnly)
    }
    guard parties.hasSides else { return output.reject(.noIdentifier, Self.noSides) }
    output.conversations.append(draft(id, value, parties, dialogs))
  }

  private func draft(
    _ id: String, _ value: JSONValue, _ parties: VConParties, _ dialogs: VConDialogs
  ) -> ConversationDraft {
    var draft = ConversationDraft(source: "vcon", id: id, capabilities: [])
    draft.channel = dialogs.channel
    draft.events = dialogs.events
    draft.unknownCount = dialogs.unknownCount
    for party in parties.all {
      switch party.role {
      case .customer where draft.customer.id.isEmpty:
        draft.customer.id = party.id
        draft.customer.phone = party.phone
        draft.customer.email = party.email
        draft.customer.setName(party.name)
      case .agent:
        var agent = AgentDraft(id: party.id, name: party.name)
        agent.group = party.group
        draft.describe(agent)
      default: break
      }
    }
    if let organization = brand(of: value, parties) { draft.brand = organization }
    if dialogs.hasLocalTimes { draft.timeZone = timeZone } else { draft.capabilities.insert(CapabilitySet(.zonedTime)) }
    if dialogs.hasSeconds { draft.capabilities.insert(CapabilitySet(.secondPrecision)) }
    if dialogs.hasHistory { draft.capabilities.insert(CapabilitySet(.assignment)) }
    // Only the extension for contact centres names agents and customers; a vCon with roles was made by one.
    if parties.hasRoles { draft.capabilities.insert(CapabilitySet([.transfers, .transferTarget, .botDistinction])) }
    if parties.hasTypes { draft.capabilities.insert(CapabilitySet(.botDistinction)) }
    draft.declareNames()
    return draft
  }

  /// The organization of the agents, if they name one and the same.
  private func brand(of value: JSONValue, _ parties: VConParties) -> String? {
    var found: Set<String> = []
    let written: [JSONValue] = value["parties"].map { Array($0.elements) } ?? []
    for (position, party) in written.enumerated() where parties.all[position].role == .agent {
      let organization = party.string("org")
      if !organization.isEmpty { found.insert(organization) }
    }
    return found.count == 1 ? found.first : nil
  }

  /// What this program wrote beside the dialogs, if the vCon is one of its own.
  private func ownDetails(of value: JSONValue) -> ConversationDraft? {
    for attachment in HelpDeskRecord.list(value["attachments"])
    where VConDialogs.isOwn(attachment) {
      guard let body = attachment["body"] else { continue }
      if body.isObject { return DraftDecoder.conversation(body) }
      // Libraries write the body out as text.
      guard let text = body.text else { continue }
      let found = text.withPaddedCopy { bytes -> ConversationDraft? in
        guard case .success(let value) = bodyParser.parse(bytes) else { return nil }
        return DraftDecoder.conversation(value)
      }
      if let found { return found }
    }
    return nil
  }

  private func finish(_ details: ConversationDraft, _ dialogs: VConDialogs, into output: inout DraftOutput) {
    guard !details.id.isEmpty else {
      return output.reject(.noIdentifier, "The vCon's attachment of debrief:transcript/1 has no \"id\".")
    }
    var draft = details
    draft.source = "debrief \(draft.brand)"
    draft.agents.removeAll { $0.id.isEmpty }
    if draft.channel == nil { draft.channel = dialogs.channel }
    draft.unknownCount = dialogs.unknownCount
    draft.events = VConMoves.merged(details, with: dialogs)
    guard !draft.events.isEmpty else {
      return output.reject(.noEvents, "The vCon holds no dialog that can be used.")
    }
    output.conversations.append(draft)
  }
}
