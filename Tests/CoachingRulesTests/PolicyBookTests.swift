import CoachingRules
import Conversations
import MessageSignals
import TestFixtures
import Testing

/// Whose policy holds where, and what kinds of values there are.
@Suite struct PolicyBookTests {
  private static let base = Policy(
    entries: Dictionary(
      uniqueKeysWithValues: [("open-time", "3m"), ("response", "15m"), ("max-open", "5")].map {
        ($0.0, Policy.Entry(value: $0.1, meaning: LocalizedText(fr: "", en: ""), allowed: []))
      }))

  private static func override(_ scope: PolicyScope, _ values: [String: String]) -> PolicyOverride {
    PolicyOverride(scope: scope, values: values, reason: "test")
  }

  @Test func `The more specific scope wins, then the later entry`() {
    let book = PolicyBook(
      base: Self.base,
      overrides: [
        Self.override(PolicyScope(brand: "Smart", team: "Nord"), ["open-time": "5m"]),
        Self.override(PolicyScope(brand: "Smart"), ["open-time": "4m", "response": "20m"]),
        Self.override(PolicyScope(channel: .whatsapp), ["response": "10m"]),
      ])
    func values(_ brand: String?, _ team: String?, _ channel: Channel = .whatsapp) -> [String?] {
      let policy = book.policy(brand: brand, team: team, channel: channel, language: .fr)
      return ["open-time", "response", "max-open"].map { policy.entries[$0]?.value }
    }
    #expect(values("Smart", "Nord") == ["5m", "10m", "5"])
    #expect(values("Smart", "Nord", .sms) == ["5m", "20m", "5"])
    #expect(values("Smart", nil) == ["4m", "10m", "5"])
    #expect(values("Other", "Nord") == ["3m", "10m", "5"])
    #expect(values(nil, nil, .sms) == ["3m", "15m", "5"])
  }

  @Test(arguments: 1...40) func `The book says what one finds by trying all overrides`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    func pick<Value>(_ values: [Value]) -> Value? {
      random.chance(1, in: 2) ? values.randomElement(using: &random) : nil
    }
    let overrides = (0..<Int.random(in: 0...8, using: &random)).map { number in
      Self.override(
        PolicyScope(
          brand: pick(["A", "B"]), team: pick(["N", "S"]), channel: pick([.sms, .whatsapp]), language: pick([.fr, .en])),
        ["open-time": "\(number + 10)m"])
    }
    let book = PolicyBook(base: Self.base, overrides: overrides)
    for brand in ["A", "B", "C"] {
      for language in [DetectedLanguage.fr, .en, .undecided] {
        var best: (specificity: Int, value: String?) = (-1, "3m")
        for override in overrides
        where override.scope.covers(brand: brand, team: "N", channel: .sms, language: language)
          && override.scope.specificity >= best.specificity
        {
          best = (override.scope.specificity, override.values["open-time"])
        }
        let policy = book.policy(brand: brand, team: "N", channel: .sms, language: language)
        #expect(policy.entries["open-time"]?.value == best.value)
        let positions = book.positions(brand: brand, team: "N", channel: .sms, language: language)
        #expect(book.policy(at: positions) == policy)
      }
    }
  }

  @Test func `A value's kind is that of the pack's own value`() {
    func kind(_ value: String, _ allowed: [String] = []) -> PolicyKind {
      Policy.Entry(value: value, meaning: LocalizedText(fr: "", en: ""), allowed: allowed).kind
    }
    #expect(kind("3m") == .duration)
    #expect(kind("15%") == .share)
    #expect(kind("08:00-20:00") == .hours)
    #expect(kind("Mo-Sa 08:00-20:00") == .hours)
    #expect(kind("5") == .count)
    #expect(kind("1.5") == .amount)
    #expect(kind("vous", ["vous", "tu"]) == .choice(["vous", "tu"]))
    #expect(kind("so la la") == .text)
    #expect(PolicyKind.amount.accepts("2") && !PolicyKind.count.accepts("2.5") && !PolicyKind.count.accepts("-1"))
    #expect(!PolicyKind.amount.accepts("1.") && !PolicyKind.amount.accepts(".5") && !PolicyKind.amount.accepts("1.2.3"))
  }

  @Test func `Every value of the shipped policy is of a kind that can be checked`() throws {
    for (name, entry) in try ShippedRules.pack().policy.entries {
      #expect(entry.kind != .text, "\(name)")
      #expect(entry.kind.accepts(entry.value), "\(name)")
    }
  }
}
