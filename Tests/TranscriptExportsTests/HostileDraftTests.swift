import Foundation
import TestFixtures
import Testing
import TranscriptExports

/// Every file of every case, damaged in every way: nothing crashes or hangs, what is rejected is explained without a word of the content, and
/// what comes out can be read.
///
/// A sample of the damages is tried; all of them with `DEBRIEF_LONG=1`.
@Suite struct HostileDraftTests {
  private static let isLong = HostileFile.isLong

  @Test func `Every format has a file to damage`() {
    let formats = Set(HostileFile.all.map(\.export.format))
    #expect(formats == Set(ExportFormat.allCases).subtracting([.gathered]))
  }

  @Test(arguments: HostileFile.all)
  func `A file that is cut at any hundredth is told of`(file: HostileFile) {
    let isSmallest = HostileFile.smallest.contains { $0.testDescription == file.testDescription }
    for hundredth in stride(from: 0, to: 100, by: Self.isLong || isSmallest ? 1 : 12) {
      let cut = Array(file.bytes[..<(file.bytes.count * hundredth / 100)])
      #expect(file.faults(of: cut) == [], "cut at \(hundredth) %")
    }
  }

  @Test(arguments: HostileFile.all)
  func `Flipped bits do no harm`(file: HostileFile) {
    var random = file.random
    for _ in 0..<(Self.isLong ? 400 : 6) {
      var damaged = file.bytes
      for _ in 0..<Int.random(in: 1...8, using: &random) {
        damaged[Int.random(in: 0..<damaged.count, using: &random)] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      }
      #expect(file.faults(of: damaged) == [], "\(String(decoding: damaged, as: UTF8.self))")
    }
  }

  /// One value of each type, and one that must not be quoted.
  private static let types: [[UInt8]] = [
    "null", "true", "-1", "1e400", "1e300", "9223372036854775807", "\"\"", "\"\(ReadingLaws.canary)\"", "[]", "{}",
    "[\"\(ReadingLaws.canary)\"]", "{\"\(ReadingLaws.canary)\":null}",
  ].map { Array($0.utf8) }

  @Test(arguments: HostileFile.all)
  func `A value of any type at any field is no reason to stop`(file: HostileFile) {
    var random = file.random
    let places = JSONValueSpans(file.bytes).values
    // Lists and objects are replaced as a whole too; of long files a sample is taken.
    for place in places.shuffled(using: &random).prefix(Self.isLong ? 60 : 6) {
      for type in Self.types.shuffled(using: &random).prefix(Self.isLong ? 12 : 2) {
        let damaged = file.replacing(place, with: type)
        #expect(file.faults(of: damaged) == [], "\(String(decoding: type, as: UTF8.self)) at \(place)")
      }
    }
  }

  @Test(arguments: HostileFile.smallest)
  func `Every field of the smallest file takes every type`(file: HostileFile) {
    var random = file.random
    let places = JSONValueSpans(file.bytes).values
    for place in Self.isLong ? places : Array(places.shuffled(using: &random).prefix(12)) {
      for type in Self.types {
        let damaged = file.replacing(place, with: type)
        #expect(file.faults(of: damaged) == [], "\(String(decoding: type, as: UTF8.self)) at \(place)")
      }
    }
  }

  @Test(arguments: HostileFile.all)
  func `Names that stand twice do no harm`(file: HostileFile) {
    var random = file.random
    let spans = JSONValueSpans(file.bytes)
    for member in spans.members.shuffled(using: &random).prefix(Self.isLong ? 100 : 3) {
      guard let other = spans.members.randomElement(using: &random) else { continue }
      for copied in [member, other] {
        let damaged = file.replacing(
          member.lowerBound..<member.lowerBound, with: Array(file.bytes[copied]) + Array(",".utf8))
        #expect(file.faults(of: damaged) == [], "\(copied) at \(member)")
      }
    }
  }

  /// Overlong, cut and surrogate forms of UTF-8, a byte that never occurs in it, NUL, and characters that look like none.
  private static let strange: [[UInt8]] = [
    [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF0, 0x9F], [0x00], [0xE2, 0x80, 0x8E], [0xE2, 0x80, 0xAF],
    [0xEF, 0xBB, 0xBF], [0xE2, 0x80, 0xA8], Array("\\u0000".utf8), Array("\\ud800".utf8),
  ]

  @Test(arguments: HostileFile.all)
  func `Bytes that are no text do no harm`(file: HostileFile) {
    var random = file.random
    for bytes in Self.strange {
      for _ in 0..<(Self.isLong ? 30 : 1) {
        let place = Int.random(in: 0...file.bytes.count, using: &random)
        #expect(file.faults(of: file.replacing(place..<place, with: bytes)) == [], "\(bytes) at \(place)")
      }
    }
  }

  /// Times that no conversation has, durations that run backwards, and numbers at their ends.
  private static let times: [String] = [
    "0000-01-01T00:00:00Z", "9999-12-31T23:59:59.999Z", "1969-12-31T23:59:59Z", "2026-02-30T25:61:61Z",
    "2026-10-05T10:00:00+99:99", "-1", "-9223372036854775808", "9223372036854775807", "18446744073709551616", "1e308",
    "0", "253402300800", "00/00/0000", "31/12/9999, 23:59", "P-1Y", "-PT1H",
  ]

  @Test(arguments: HostileFile.all)
  func `Times at all ends do no harm`(file: HostileFile) {
    var random = file.random
    // Where a year or an epoch may stand: four figures and more.
    let places = JSONValueSpans(file.bytes).values.filter { place in
      place.count < 60 && file.bytes[place].filter { (0x30...0x39).contains($0) }.count >= 4
    }
    for place in places.shuffled(using: &random).prefix(Self.isLong ? 40 : 3) {
      let isText = file.bytes[place.lowerBound] == 0x22
      for time in Self.isLong ? Self.times : Array(Self.times.shuffled(using: &random).prefix(4)) {
        let damaged = file.replacing(place, with: Array((isText ? "\"\(time)\"" : time).utf8))
        #expect(file.faults(of: damaged) == [], "\(time) at \(place)")
      }
    }
  }

  @Test(arguments: HostileFile.smallest)
  func `Ten thousand levels are too deep for nobody`(file: HostileFile) {
    var random = file.random
    let places = JSONValueSpans(file.bytes).values.shuffled(using: &random)
    for (open, close) in [("[", "]"), ("{\"a\":", "}"), ("<b>", "</b>"), ("\"", "\"")] {
      let deep = String(repeating: open, count: 10_000) + String(repeating: close, count: 10_000)
      for place in places.prefix(Self.isLong ? 20 : 1) {
        #expect(file.faults(of: file.replacing(place, with: Array(deep.utf8))) == [], "\(open) at \(place)")
        let between = place.upperBound..<place.upperBound
        #expect(file.faults(of: file.replacing(between, with: Array(deep.utf8))) == [], "\(open) at \(between)")
      }
      #expect(file.faults(of: Array(deep.utf8)) == [])
    }
  }

  @Test(.timeLimit(.minutes(10)), arguments: HostileFile.smallest)
  func `A text of many megabytes takes its time and no more`(file: HostileFile) {
    let texts = JSONValueSpans(file.bytes).values.filter { file.bytes[$0.lowerBound] == 0x22 && $0.count > 2 }
    // The longest text is most likely a message.
    let place = texts.max { $0.count < $1.count } ?? file.bytes.count / 2..<file.bytes.count / 2
    let inside = place.isEmpty ? place : place.lowerBound + 1..<place.lowerBound + 1
    let long = [UInt8](repeating: 0x61, count: Self.isLong ? 100_000_000 : 1_000_000)
    #expect(ReadingLaws.faults(of: file.replacing(inside, with: long), as: file.export, settings: file.settings) == [])
  }
}
