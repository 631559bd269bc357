import Conversations

/// Reads one TEI document: each `div` that holds posts is a conversation.
final class TEIDocumentReader: DraftReader {
  private let trees = XMLTreeReader()
  private let named: NamedAgents
  private let timeZone: String

  init(_ settings: ImportSettings) {
    named = NamedAgents(settings)
    timeZone = settings.siteZone
  }

  private static let noSides =
    "The document does not say who the agents are; give persons a role, or name each agent with --agent NAME."

  func read(_ record: UnsafeBufferPointer<UInt8>, header: ExportHeader, into output: inout DraftOutput) {
    switch trees.read(record) {
    case .failure(let problem): output.reject(problem.reason, problem.sentence)
    case .success(let document): read(document, into: &output)
    }
  }

  private func read(_ document: XMLTree, into output: inout DraftOutput) {
    var threads: [XMLTree] = []
    for text in document.children where text.name == "text" { Self.collectThreads(text, &threads, depth: 0) }
    guard !threads.isEmpty else {
      return output.reject(
        .noEvents, "The document holds no \"post\"; only computer-mediated communication can be read.")
    }
    let people = TEIPeople(document, named)
    let header = document.child("teiHeader")
    let statement = header?.child("fileDesc")?.child("publicationStmt")?.child("idno")?.trimmedText
    let title = header?.child("fileDesc")?.child("titleStmt")?.child("title")?.trimmedText
    let name = document.xmlID ?? statement?.nonEmpty ?? title?.nonEmpty
    let clocks = Self.clocks(document)
    for (position, thread) in threads.enumerated() {
      guard let id = thread.xmlID ?? thread.attribute("n") ?? name.map({ "\($0) \(position + 1)" }) else {
        output.reject(.noIdentifier, "A thread has neither \"xml:id\" nor \"n\", and its document no identifier.")
        continue
      }
      var draft = ConversationDraft(source: "tei \(name ?? "")", id: id, capabilities: [])
      draft.channel = ChannelName.channel(thread.attribute("type") ?? "") ?? .chat
      var posts = TEIPosts(people: people, clocks: clocks)
      for child in thread.children { posts.add(child, &draft, &output) }
      finish(posts, &draft, &output)
    }
  }

  private func finish(_ posts: TEIPosts, _ draft: inout ConversationDraft, _ output: inout DraftOutput) {
    guard !draft.events.isEmpty else {
      return output.reject(.noEvents, "A thread of the document holds no post that can be used.")
    }
    guard draft.events.contains(where: { $0.by == .agent || $0.by == .customer }) else {
      return output.reject(.noIdentifier, Self.noSides)
    }
    if posts.hasOrigins { draft.capabilities.insert(CapabilitySet([.templateMark, .botDistinction])) }
    if posts.hasSeconds { draft.capabilities.insert(CapabilitySet(.secondPrecision)) }
    if posts.hasZones { draft.capabilities.insert(CapabilitySet(.zonedTime)) } else { draft.timeZone = timeZone }
    draft.declareNames()
    output.conversations.append(draft)
  }

  /// Elements whose own children are posts.
  private static func collectThreads(_ element: XMLTree, _ threads: inout [XMLTree], depth: Int) {
    guard depth < XMLTreeBuilder.depthLimit else { return }
    if element.children.contains(where: { $0.name == "post" }) { return threads.append(element) }
    for child in element.children { collectThreads(child, &threads, depth: depth + 1) }
  }

  /// The moments of a timeline, which posts may refer to.
  private static func clocks(_ document: XMLTree) -> [String: String] {
    var found: [String: String] = [:]
    for text in [document] + document.children {
      for timeline in text.children where timeline.name == "timeline" {
        for moment in timeline.children where moment.name == "when" {
          guard let id = moment.xmlID, let time = moment.attribute("absolute") else { continue }
          found[id] = time
        }
      }
    }
    return found
  }
}
