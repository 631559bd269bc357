import CLibFuzzer
import TestFixtures

/// libFuzzer's call for one more mutant: every second one keeps the text well formed and changes a field of it instead of bytes.
@_cdecl("LLVMFuzzerCustomMutator")
public func mutate(_ data: UnsafeMutablePointer<UInt8>, _ size: Int, _ capacity: Int, _ seed: UInt32) -> Int {
  var random = SeededGenerator(seed: UInt64(seed))
  guard random.chance(1, in: 2) else { return LLVMFuzzerMutate(data, size, capacity) }
  let mutant = FieldMutation.mutant(of: Array(UnsafeBufferPointer(start: data, count: size)), &random)
  guard let mutant, mutant.count <= capacity, !mutant.isEmpty else { return LLVMFuzzerMutate(data, size, capacity) }
  for (index, byte) in mutant.enumerated() { data[index] = byte }
  return mutant.count
}

/// Changes of fields: values exchanged, replaced, doubled or left out.
enum FieldMutation {
  /// The text with one or a few of its fields changed; nil if it has none.
  static func mutant(of text: [UInt8], _ random: inout SeededGenerator) -> [UInt8]? {
    var text = text
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      guard let next = changed(text, &random) else { return nil }
      text = next
    }
    return text
  }

  private static func changed(_ text: [UInt8], _ random: inout SeededGenerator) -> [UInt8]? {
    let spans = JSONValueSpans(text)
    guard let place = spans.values.randomElement(using: &random) else { return nil }
    var text = text
    switch Int.random(in: 0..<6, using: &random) {
    case 0, 1:
      text.replaceSubrange(place, with: JSONValueSpans.wrongValues.randomElement(using: &random) ?? [])
    case 2:
      guard let other = spans.values.randomElement(using: &random) else { return nil }
      text.replaceSubrange(place, with: Array(text[other]))
    case 3:
      guard let member = spans.members.randomElement(using: &random) else { return nil }
      text.insert(contentsOf: Array(text[member]) + [0x2C], at: member.lowerBound)
    case 4:
      guard let member = spans.members.randomElement(using: &random) else { return nil }
      var end = member.upperBound
      if end < text.count, text[end] == 0x2C { end += 1 }
      text.removeSubrange(member.lowerBound..<end)
    default:
      // The last figures of a number or a time, where orders and durations turn round.
      guard let digit = text[place].lastIndex(where: { (0x30...0x39).contains($0) }) else { return nil }
      text[digit] = UInt8.random(in: 0x30...0x39, using: &random)
    }
    return text
  }
}
