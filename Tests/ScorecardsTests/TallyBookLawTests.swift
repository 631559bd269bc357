import Foundation
import Scorecards
import TestFixtures
import Testing

@Suite struct TallyBookLawTests {
  private static let rules = 5
  private static let keys = [
    TallyKey(agent: "marc", team: "Nord", brand: "Smart"), TallyKey(agent: "marc", team: "Nord", brand: "Ondelune"),
    TallyKey(agent: "julie", team: "", brand: "Smart"), TallyKey(agent: "é", team: "Sud", brand: ""),
    TallyKey(agent: "e\u{301}", team: "Sud", brand: ""), TallyKey(agent: "", team: "", brand: ""),
  ]

  /// One contact with its verdicts.
  private struct Contact {
    var key: TallyKey
    var outcomes: [Outcome]
    var score: ContactScore
  }

  private func contacts(_ count: Int, _ generator: inout SeededGenerator) -> [Contact] {
    let rule = ScoringRule(id: "a", section: "s", weight: 2, isCritical: true)
    return (0..<count).map { _ in
      let outcomes = (0..<Self.rules).map { _ in Outcome.allCases[Int.random(in: 0..<4, using: &generator)] }
      var score = ContactScore()
      for outcome in outcomes { score.count(outcome, of: rule) }
      return Contact(
        key: Self.keys[Int.random(in: 0..<Self.keys.count, using: &generator)], outcomes: outcomes, score: score)
    }
  }

  private func book(_ contacts: some Sequence<Contact>) -> TallyBook {
    var book = TallyBook(ruleCount: Self.rules)
    for contact in contacts {
      let slot = book.slot(for: contact.key)
      for (rule, outcome) in contact.outcomes.enumerated() { book.count(outcome, rule: rule, in: slot) }
      book.count(contact.score, passMark: 8000, in: slot)
    }
    return book
  }

  private func json(_ book: TallyBook) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return try encoder.encode(book)
  }

  private func merged(_ one: TallyBook, _ other: TallyBook) -> TallyBook {
    var merged = one
    merged.merge(other)
    return merged
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `Any way of splitting and ordering gives the same bytes`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let all = contacts(Int.random(in: 0...200, using: &generator), &generator)
    var parts = Array(repeating: [Contact](), count: Int.random(in: 1...7, using: &generator))
    for contact in all.shuffled(using: &generator) {
      parts[Int.random(in: 0..<parts.count, using: &generator)].append(contact)
    }
    var split = TallyBook(ruleCount: Self.rules)
    for part in parts.shuffled(using: &generator) { split.merge(book(part)) }
    #expect(try json(split) == json(book(all)))
    #expect(split == book(all))
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `Merging is associative and commutative, and nothing is neutral`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let (one, two, three) = (
      book(contacts(9, &generator)), book(contacts(14, &generator)), book(contacts(5, &generator))
    )
    #expect(try json(merged(merged(one, two), three)) == json(merged(one, merged(two, three))))
    #expect(try json(merged(one, two)) == json(merged(two, one)))
    #expect(try json(merged(one, TallyBook(ruleCount: Self.rules))) == json(one))
    #expect(try json(merged(TallyBook(ruleCount: Self.rules), one)) == json(one))
  }

  @Test func `A book comes back from its JSON`() throws {
    var generator = SeededGenerator(seed: 7)
    let book = book(contacts(50, &generator))
    #expect(try JSONDecoder().decode(TallyBook.self, from: json(book)) == book)
  }

  @Test func `A book with another number of rules is corrupt`() throws {
    let json =
      #"{"ruleCount":2,"entries":[{"key":{"agent":"a","team":"","brand":""},"entry":{"tallies":[],"contacts":1,"contactsScored":0,"contactsPassed":0,"contactsFailedCritical":0}}]}"#
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(TallyBook.self, from: Data(json.utf8)) }
  }

  @Test func `Identifiers that only look alike stay apart`() {
    var book = TallyBook(ruleCount: 1)
    #expect(book.slot(for: TallyKey(agent: "é")) != book.slot(for: TallyKey(agent: "e\u{301}")))
  }
}
