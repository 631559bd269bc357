import Conversations

/// One record of a help desk as a JSON object.
enum HelpDeskRecord {
  /// The object in these bytes; nil if there is none, and why is noted.
  static func object(
    _ record: UnsafeBufferPointer<UInt8>, _ parser: JSONParser, _ output: inout DraftOutput
  ) -> JSONValue? {
    switch parser.parse(record) {
    case .success(let value) where value.isObject: return value
    case .success: output.reject(.wrongType, HelpDeskSentence.noObject)
    case .failure(let problem): output.reject(problem.reason, problem.sentence)
    }
    return nil
  }

  /// The objects of a list; what else stands in it is noted once.
  static func objects(_ list: JSONValue?, _ output: inout DraftOutput) -> [JSONValue] {
    guard let list, list.isArray else {
      if let list, !list.isNull { output.reject(.wrongType, HelpDeskSentence.noObjectInList) }
      return []
    }
    let all = Array(list.elements)
    let objects = all.filter(\.isObject)
    if objects.count < all.count { output.reject(.wrongType, HelpDeskSentence.noObjectInList) }
    return objects
  }

  /// The objects of a list, if it is one.
  static func list(_ value: JSONValue?) -> [JSONValue] {
    guard let value, value.isArray else { return [] }
    return value.elements.filter(\.isObject)
  }
}
