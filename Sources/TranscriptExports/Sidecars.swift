import Conversations

/// What is known of operators, groups, visitors and websites from the files beside an iAdvize export.
///
/// Resources are recognised by their fields, whatever file they stand in; of two with the same identifier the last added counts.
public struct Sidecars: Sendable {
  /// Number of resources that have been recognised.
  public private(set) var count = 0
  /// Number of objects that have not.
  public private(set) var unknownCount = 0

  private var operators: [String: IAdvizeOperator] = [:]
  private var groups: [String: IAdvizeGroup] = [:]
  private var visitors: [String: IAdvizeVisitor] = [:]
  private var websites: [String: IAdvizeWebsite] = [:]

  /// Nothing is known.
  public init() {}

  /// Whether nothing is known.
  public var isEmpty: Bool { count == 0 }

  /// Takes over the resources of a document: one object, an array, a reply with `data`, or one of these a line.
  public mutating func add(_ document: UnsafeBufferPointer<UInt8>) throws(UnreadableExport) {
    let start = LineFraming.byteOrderMark(document)
    let parser = JSONParser()
    let problem = document[start...].withPaddedCopy { bytes -> (JSONProblem, Int)? in
      guard let whole = add(bytes, with: parser) else { return nil }
      // Not one document: perhaps one a line.
      var lineStart = 0
      while lineStart < bytes.count {
        let end = bytes[lineStart...].firstIndex(of: 0x0A) ?? bytes.endIndex
        if !LineFraming.isBlank(bytes, lineStart..<end) {
          let line = UnsafeBufferPointer(rebasing: bytes[lineStart..<end])
          if let problem = add(line, with: parser) { return (lineStart == 0 ? whole : problem, lineStart) }
        }
        lineStart = end + 1
      }
      return nil
    }
    if let problem {
      throw UnreadableExport(
        reason: problem.0.reason, byteOffset: Int64(start + problem.1),
        sentence: "The file beside the export cannot be read: it is not JSON throughout.")
    }
  }

  /// What the files beside the export add to what it can show: who is called what.
  var capabilities: CapabilitySet {
    var capabilities: CapabilitySet = []
    if visitors.values.contains(where: \.isNamed) { capabilities.insert(CapabilitySet(.customerName)) }
    if operators.values.contains(where: \.isNamed) { capabilities.insert(CapabilitySet(.agentName)) }
    return capabilities
  }

  /// The operator with this identifier.
  func operatorRecord(_ id: String) -> IAdvizeOperator? { operators[id] }

  /// The group with this identifier.
  func group(_ id: String) -> IAdvizeGroup? { groups[id] }

  /// The visitor with this identifier, or this unique identifier.
  func visitor(_ id: String) -> IAdvizeVisitor? { visitors[id] }

  /// The website with this identifier.
  func website(_ id: String) -> IAdvizeWebsite? { websites[id] }

  private mutating func add(_ bytes: UnsafeBufferPointer<UInt8>, with parser: JSONParser) -> JSONProblem? {
    switch parser.parse(bytes) {
    case .success(let value):
      add(value)
      return nil
    case .failure(let problem): return problem
    }
  }

  private mutating func add(_ value: JSONValue) {
    if value.isArray {
      for element in value.elements { add(element) }
      return
    }
    guard value.isObject else {
      unknownCount += 1
      return
    }
    if let data = value.member("data") { return add(data) }
    var names: Set<FieldName> = []
    for (name, _) in value.members { names.insert(name) }
    guard let kind = SidecarKind(fields: names), let id = value.member("id")?.identifierText else {
      unknownCount += 1
      return
    }
    count += 1
    switch kind {
    case .operators: operators[id] = IAdvizeOperator(value)
    case .groups: groups[id] = IAdvizeGroup(value)
    case .websites: websites[id] = IAdvizeWebsite(value)
    case .visitors:
      let visitor = IAdvizeVisitor(value)
      visitors[id] = visitor
      if let uniqueID = value.member("unique_id")?.identifierText { visitors[uniqueID] = visitor }
    }
  }
}

extension SidecarKind {
  /// What an object with these fields describes; nil if it is none of these.
  init?(fields: Set<FieldName>) {
    if !fields.isDisjoint(with: ["pseudo", "chat_enabled", "chat_max_number", "skill_list", "group_id"]) {
      self = .operators
    } else if !fields.isDisjoint(with: ["timezone", "language_admin"]) {
      self = .websites
    } else if !fields.isDisjoint(with: ["unique_id", "lastname", "firstname"]) {
      self = .visitors
    } else if !fields.isDisjoint(with: ["parent_id", "parent_list"]) {
      self = .groups
    } else {
      return nil
    }
  }
}
