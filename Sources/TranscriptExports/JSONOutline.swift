/// The names of the members near the top of a JSON text, found without a parser, since the text may be cut or broken.
struct JSONOutline {
  /// Names of the members of objects at the top.
  private(set) var topNames: Set<FieldName> = []
  /// Names of the members of records: objects in an array at the top, or under a member that is known to hold records.
  private(set) var recordNames: Set<FieldName> = []
  /// Names of the members of objects that stand directly under a member of the object at the top, or in its array; of an array at the
  /// top, of objects directly under a member of its objects.
  private(set) var nestedNames: Set<FieldName> = []
  /// The first short texts of members of the object at the top, or of the first records.
  private(set) var texts: [FieldName: String] = [:]
  /// What the member `format` of an object at the top says.
  private(set) var declaredFormat: String?
  /// What members `_link` say.
  private(set) var links: Set<String> = []
  /// Whether the text begins with an array.
  let isRootArray: Bool
  /// Whether the first value is complete.
  private(set) var isRootClosed = false
  /// Whether anything but white space follows the first value.
  private(set) var isFollowed = false
  /// Whether the first value holds no line feed, so that the next may begin on the next line.
  private(set) var isLine = true
  /// Whether nothing stands in the arrays.
  var isEmpty: Bool { recordNames.isEmpty && topNames.isEmpty && isRootClosed }

  private enum Level { case top, record, other }

  private struct Open {
    var isObject: Bool
    var level: Level
    var expectsName: Bool
    var name: FieldName
  }

  private var open: [Open] = []

  init(_ text: UnsafeBufferPointer<UInt8>) {
    isRootArray = text.first == 0x5B
    var index = 0
    while index < text.count {
      if isRootClosed, !isFollowed, !text[index].isJSONSpace { isFollowed = true }
      switch text[index] {
      case 0x22:
        let end = Self.endOfString(text, from: index + 1)
        noteString(UnsafeBufferPointer(rebasing: text[(index + 1)..<end]))
        index = end
      case 0x7B, 0x5B: push(isObject: text[index] == 0x7B)
      case 0x7D, 0x5D:
        if !open.isEmpty { open.removeLast() }
        if open.isEmpty { isRootClosed = true }
      case 0x2C:
        if let last = open.indices.last { open[last].expectsName = open[last].isObject }
      case 0x0A where !isRootClosed: isLine = false
      default: break
      }
      index += 1
    }
  }

  private mutating func push(isObject: Bool) {
    var level = Level.other
    if let parent = open.last {
      let holdsRecords =
        parent.isObject
        ? parent.level == .top && ["conversations", "availability", "data"].contains(parent.name)
        : parent.level == .top || parent.level == .record && open.count == 2
      if holdsRecords { level = isObject ? .record : .record }
    } else {
      level = .top
    }
    if open.count < 1000 {
      open.append(
        Open(
          isObject: isObject, level: level, expectsName: isObject,
          name: FieldName(UnsafeBufferPointer(start: nil, count: 0))))
    }
  }

  private mutating func noteString(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let last = open.indices.last else { return }
    if open[last].expectsName {
      let name = FieldName(bytes)
      open[last].expectsName = false
      open[last].name = name
      guard topNames.count + recordNames.count + nestedNames.count < 1000 else { return }
      if isNested { nestedNames.insert(name) }
      if open[last].level == .top { topNames.insert(name) }
      if open[last].level == .record { recordNames.insert(name) }
    } else if open[last].isObject, open[last].level != .other {
      if bytes.count <= 64, texts.count < 100, texts[open[last].name] == nil {
        texts[open[last].name] = String(decoding: JSONEscapes.resolved(Array(bytes)), as: UTF8.self)
      }
      if open[last].name == "format", open[last].level == .top, declaredFormat == nil,
        bytes.starts(with: "debrief:".utf8)
      {
        declaredFormat = String(decoding: bytes, as: UTF8.self)
      }
      if open[last].name == "_link", links.count < 10 {
        links.insert(String(decoding: JSONEscapes.resolved(Array(bytes.prefix(100))), as: UTF8.self))
      }
    }
  }

  /// Whether the innermost object stands directly under a member of an object at the top, or in such a member's array.
  private var isNested: Bool {
    open.count == 2 && open[0].isObject || open.count == 3 && open[0].isObject != open[1].isObject
  }

  private static func endOfString(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index < text.count, text[index] != 0x22 { index += text[index] == 0x5C ? 2 : 1 }
    return min(index, text.count)
  }
}
