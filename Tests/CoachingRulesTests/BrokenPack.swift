import Testing

/// Changes to the small pack that break it, and the lines due.
struct BrokenPack: Sendable, CustomTestStringConvertible {
  var testDescription: String
  var head = SmallPack.head
  var policy = SmallPack.policy
  var rule = SmallPack.rule
  var more: [String: String] = [:]
  var expected: [String]

  init(
    _ title: String, rule change: (old: String, new: String)? = nil, policy: (old: String, new: String)? = nil,
    head: (old: String, new: String)? = nil, more: [String: String] = [:], _ expected: String...
  ) {
    testDescription = title
    if let change { rule = Self.apply(change, to: rule) }
    if let policy { self.policy = Self.apply(policy, to: self.policy) }
    if let head { self.head = Self.apply(head, to: self.head) }
    self.more = more
    self.expected = expected
  }

  private static func apply(_ change: (old: String, new: String), to text: String) -> String {
    precondition(text.contains(change.old), "The change must find its place.")
    return text.replacing(change.old, with: change.new, maxReplacements: 1)
  }
}
