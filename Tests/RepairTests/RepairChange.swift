import Conversations
import Foundation

/// One item of `repair.change` of a verdict line, as anybody can read it.
struct RepairChange: Decodable {
  var insert: String?
  var edit: String?
  var remove: String?
  var shift: String?
  var merge: String?
  var correct: [Int]?
  var rephrase: String?
  var lower: [Int]?
  var to: String?
  var add: String?
  var replace: [Int]?
  var with: String?
  var cut: [Int]?
  var move: String?
  var kind: String?
  var emojis: Int?
  var until: String?
  var at: String?
  var byte: Int?
  var agent: String?
  var conversation: String?

  /// The event that it is about; nil for one that is put in.
  var reference: String? { edit ?? remove ?? shift ?? merge }

  /// Milliseconds since 1970 that a written instant names.
  static func instant(_ text: String?) -> Int64? {
    guard var text else { return nil }
    return text.withUTF8 { bytes in
      WrittenTime(bytes).map { $0.localMilliseconds - Int64($0.offsetMinutes ?? 0) * 60_000 }
    }
  }
}

/// What is read of a missed verdict's line.
struct MissedLine: Decodable {
  struct Wording: Decodable {
    var fr: String
    var en: String
    var change: [RepairChange]
  }

  var rule: String
  var conversation: String?
  var agent: String
  var repair: Wording?

  init(_ line: String) throws { self = try JSONDecoder().decode(Self.self, from: Data(line.utf8)) }
}
