import Conversations

/// What one event of a transcript says, as it is written: bytes of the record, good while it is read.
struct TranscriptEventFields {
  typealias Bytes = UnsafeBufferPointer<UInt8>

  var type: Bytes?
  var at: Bytes?
  var author: Bytes?
  var agent: Bytes?
  var id: Bytes?
  var kind: Bytes?
  var text: Bytes?
  var template: Bytes?
  var menu: Bytes?
  var delivery: Bytes?
  var errorCode: Bytes?
  var toAgent: Bytes?
  var toGroup: Bytes?
  var group: Bytes?
  var reason: Bytes?
  var until: Bytes?
  var duration: Bytes?
  var cause: Bytes?
  var status: Bytes?
  var comment: Bytes?
  var isAutomatic = false
  var isProactive = false

  /// Keeps a field whose value is text; false if events have no such field.
  @inline(__always)
  mutating func set(_ name: FieldName, _ value: Bytes) -> Bool {
    switch name {
    case "type": type = value
    case "at": at = value
    case "by": author = value
    case "agent": agent = value
    case "id": id = value
    case "text": text = value
    case "kind": kind = value
    case "template": template = value
    case "menu": menu = value
    case "delivery": delivery = value
    case "errorCode": errorCode = value
    case "toAgent": toAgent = value
    case "toGroup": toGroup = value
    case "group": group = value
    case "reason": reason = value
    case "until": until = value
    case "duration": duration = value
    case "cause": cause = value
    case "status": status = value
    case "comment": comment = value
    default: return false
    }
    return true
  }

  /// Keeps a field that is true or false; false if events have no such field.
  mutating func set(_ name: FieldName, _ value: Bool) -> Bool {
    switch name {
    case "automatic": isAutomatic = value
    case "proactive": isProactive = value
    default: return false
    }
    return true
  }

  /// Whether events have a field of this name with a number as its value, for which the model has no room.
  static func isNumeric(_ name: FieldName) -> Bool { name == "score" || name == "max" }
}
