import Conversations

/// Finds the conversations in replies of iAdvize's GraphQL API, in whatever query or list they stand.
final class IAdvizeGraphQLReader: DraftReader {
  private let parser = JSONParser()
  private let timeZone: String

  /// The vendor is French; times without a zone do not occur in its schema and are only expected of rewritten exports.
  init(_ settings: ImportSettings) { timeZone = settings.siteZone }

  func read(_ record: UnsafeBufferPointer<UInt8>, header: ExportHeader, into output: inout DraftOutput) {
    switch parser.parse(record) {
    case .failure(let problem): output.reject(problem.reason, problem.sentence)
    case .success(let value):
      guard value.isObject || value.isArray else { return output.reject(.wrongType, "The record is no JSON object.") }
      var nodes: [JSONValue] = []
      let isReply = value["data"] != nil || value["errors"] != nil
      Self.collect(value["data"] ?? value, into: &nodes, depth: 0)
      if nodes.isEmpty, !isReply, value["message"]?.text != nil {
        output.setAside += 1
        return output.remarks.append(Self.hasGaps)
      }
      if nodes.isEmpty { return readEmpty(value, isReply, into: &output) }
      if Self.hasErrors(value) { output.remarks.append(Self.hasGaps) }
      for node in nodes { IAdvizeConversationNode(node, timeZone: timeZone).read(into: &output) }
    }
  }

  private static let hasGaps = "A reply names errors of the interface beside its data; parts of it may be missing."

  private func readEmpty(_ value: JSONValue, _ isReply: Bool, into output: inout DraftOutput) {
    if Self.hasErrors(value) {
      output.reject(.noEvents, "The reply holds errors of the interface instead of data; check the query it answers.")
    } else if isReply || value.isArray {
      // A page without conversations is the end of a list.
      output.setAside += 1
    } else {
      output.reject(.noEvents, "The record holds no conversation; check the query that it answers.")
    }
  }

  private static func hasErrors(_ value: JSONValue) -> Bool {
    value["errors"]?.elements.contains { $0["message"] != nil } ?? false
  }

  /// Adds the conversations that stand in a value: a list, a connection with edges, or one conversation.
  private static func collect(_ value: JSONValue, into nodes: inout [JSONValue], depth: Int) {
    guard depth < 8 else { return }
    for element in value.elements { collect(element, into: &nodes, depth: depth + 1) }
    guard value.isObject else { return }
    if let node = value["node"], node.isObject { return collect(node, into: &nodes, depth: depth + 1) }
    if let edges = value["edges"] ?? value["nodes"] { return collect(edges, into: &nodes, depth: depth + 1) }
    if isConversation(value) { return nodes.append(value) }
    for (name, member) in value.members {
      switch name {
      case "closedConversations", "conversation", "conversations", "data":
        collect(member, into: &nodes, depth: depth + 1)
      default:
        // Older queries, and answers that were given names of their own.
        if depth == 0, member.isArray || member["edges"] != nil || isConversation(member) {
          collect(member, into: &nodes, depth: depth + 1)
        }
      }
    }
  }

  private static func isConversation(_ value: JSONValue) -> Bool {
    value["messages"] != nil || value["createdAt"] != nil && (value["channel"] != nil || value["id"] != nil)
      || value["legacyId"] != nil || value["routingEvents"] != nil
  }
}
