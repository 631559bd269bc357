import Conversations

/// The posts of one thread as events.
struct TEIPosts {
  let people: TEIPeople
  /// Moments of the document's timeline, by identifier.
  let clocks: [String: String]
  /// Whether it is noted by what posts were generated.
  private(set) var hasOrigins = false
  /// Whether all posts have their time to the second.
  private(set) var hasSeconds = true
  /// Whether all times have a zone.
  private(set) var hasZones = true

  init(people: TEIPeople, clocks: [String: String]) {
    self.people = people
    self.clocks = clocks
  }

  mutating func add(_ element: XMLTree, _ draft: inout ConversationDraft, _ output: inout DraftOutput) {
    switch element.name {
    case "post": addPost(element, &draft, &output)
    case "head", "byline", "dateline", "pb", "lb", "listPerson": break
    // Posts may be indented under the one that they answer.
    case "div", "list", "item": for child in element.children { add(child, &draft, &output) }
    default: draft.unknownCount += 1
    }
  }

  private mutating func addPost(_ post: XMLTree, _ draft: inout ConversationDraft, _ output: inout DraftOutput) {
    guard let at = time(of: post) else {
      return output.reject(.impossibleTime, "A post has no \"when-iso\", \"when\" or \"synch\" that can be read.")
    }
    let who = Self.reference(post.attribute("who"))
    let role = people.role(who)
    var event = EventDraft.message(at: at, by: role, id: post.xmlID ?? "", text: Self.text(of: post))
    if role == .agent {
      event.agent = who
      draft.describe(AgentDraft(id: who, name: people.name(who)))
    } else if role == .customer, draft.customer.id.isEmpty {
      draft.customer.id = who
      draft.customer.setName(people.name(who))
    }
    if event.text.isEmpty, post.contains("figure") { event.kind = .image }
    if post.attribute("modality") == "spoken" { event.kind = .audio }
    describeOrigin(post.attribute("generatedBy"), &event)
    draft.events.append(event)
  }

  private mutating func describeOrigin(_ origin: String?, _ event: inout EventDraft) {
    guard let origin, origin != "unspecified" else { return }
    hasOrigins = true
    switch origin {
    case "template": if event.by != .customer { event.kind = .template }
    case "bot": (event.by, event.agent) = (.bot, "")
    case "system": (event.by, event.agent) = (.system, "")
    default: break
    }
  }

  private mutating func time(of post: XMLTree) -> String? {
    let direct = post.attribute("when-iso") ?? post.attribute("when")
    guard var written = direct ?? post.attribute("synch").flatMap({ clocks[Self.reference($0)] }) else { return nil }
    guard let time = written.withUTF8({ ExportInstant.written($0) }) else { return nil }
    if !time.isZoned { hasZones = false }
    if time.precision >= .minute { hasSeconds = false }
    return time.text
  }

  /// The first identifier of a list of references.
  private static func reference(_ text: String?) -> String {
    let first = text?.split(separator: " ").first ?? ""
    return String(first.hasPrefix("#") ? first.dropFirst() : first)
  }

  /// Paragraphs and lines as they are read, without the time that a page shows beside them.
  private static func text(of element: XMLTree) -> String {
    var lines: [String] = []
    var line = ""
    append(element, to: &line, &lines, depth: 0)
    lines.append(line)
    return lines.map { collapsed($0).trimmed }.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private static func append(_ element: XMLTree, to line: inout String, _ lines: inout [String], depth: Int) {
    for content in element.contents {
      switch content {
      case .text(let piece): line += piece
      case .element(let child):
        let isBlock = ["p", "ab", "lb", "lg", "l", "list", "item", "head", "signed", "closer", "opener"].contains(
          child.name)
        if isBlock {
          lines.append(line)
          line = ""
        }
        if child.name != "time", child.name != "figure" { append(child, to: &line, &lines, depth: depth + 1) }
        if isBlock, child.name != "lb" {
          lines.append(line)
          line = ""
        }
      }
    }
  }

  /// White space in XML is laid out for the eye.
  private static func collapsed(_ text: String) -> String {
    text.split { $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "\r\n" }.joined(separator: " ")
  }
}

extension XMLTree {
  /// Whether an element of this name stands anywhere inside.
  fileprivate func contains(_ name: String) -> Bool {
    children.contains { $0.name == name || $0.contains(name) }
  }
}
