import CSimdjson
import Conversations

/// Why bytes are not JSON that can be read.
enum JSONProblem: Error {
  case malformed, invalidEncoding, tooDeep, tooLarge, empty

  init(status: Int32) {
    switch status {
    case Int32(debrief_json_invalid_utf8): self = .invalidEncoding
    case Int32(debrief_json_too_deep): self = .tooDeep
    case Int32(debrief_json_too_large): self = .tooLarge
    case Int32(debrief_json_empty): self = .empty
    default: self = .malformed
    }
  }

  /// The reason that a record is rejected for.
  var reason: RejectionReason {
    switch self {
    case .malformed, .empty: .malformed
    case .invalidEncoding: .invalidEncoding
    case .tooDeep: .tooDeep
    case .tooLarge: .tooLarge
    }
  }

  /// What is wrong, in one sentence.
  var sentence: String {
    switch self {
    case .malformed: "The record is not JSON; check brackets, quotes, commas and escapes."
    case .invalidEncoding: "The record holds bytes that are no UTF-8; export it as UTF-8."
    case .tooDeep: "The record is nested more than 1,024 levels deep."
    case .tooLarge: "The record is larger than the parser can take."
    case .empty: "The record is empty."
    }
  }
}
