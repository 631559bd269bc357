import Conversations
import Foundation
import Scorecards

/// File names made from agents' identifiers: small ASCII letters, digits and hyphens, each name once.
public enum AgentSlug {
  /// The longest name.
  public static let maximum = 60

  /// Names that some file systems keep for themselves.
  private static let reserved: Set<String> = {
    var names: Set<String> = ["con", "prn", "aux", "nul", "index"]
    for number in 0...9 { names.formUnion(["com\(number)", "lpt\(number)"]) }
    return names
  }()

  /// One name for each identifier, the same whatever the order of the identifiers.
  ///
  /// An identifier whose letters make no name of its own gets its hash; the identifiers must be different from each other.
  public static func slugs(for ids: [String]) -> [String] {
    let plain = ids.map(letters)
    var uses: [String: Int] = [:]
    for slug in plain { uses[slug, default: 0] += 1 }
    var taken: Set<String> = []
    var slugs = Array(repeating: "", count: ids.count)
    // Names that need no hash first; then the others in byte order, so that the order of the identifiers decides nothing.
    for (index, slug) in plain.enumerated() where isUsable(slug) && uses[slug] == 1 {
      slugs[index] = slug
      taken.insert(slug)
    }
    let others = ids.indices.filter { slugs[$0].isEmpty }.sorted { ByteOrder.precedes(ids[$0], ids[$1]) }
    for index in others {
      var hash = FNV1a.hash(ids[index])
      var slug = hashed(plain[index], hash)
      while !taken.insert(slug).inserted {
        hash = FNV1a.adding(0, to: hash)
        slug = hashed(plain[index], hash)
      }
      slugs[index] = slug
    }
    return slugs
  }

  private static func isUsable(_ slug: String) -> Bool {
    !slug.isEmpty && slug.utf8.count <= maximum && !reserved.contains(slug)
  }

  private static func hashed(_ slug: String, _ hash: UInt64) -> String {
    let digits = String(hash, radix: 16)
    let suffix = String(repeating: "0", count: 16 - digits.count) + digits
    let stem = trimmed(String(slug.prefix(maximum - 17)))
    return stem.isEmpty ? "agent-\(suffix)" : "\(stem)-\(suffix)"
  }

  /// The letters and digits of an identifier without accents, other characters as single hyphens.
  private static func letters(_ id: String) -> String {
    var slug: [UInt8] = []
    for scalar in String(id.prefix(400)).decomposedStringWithCanonicalMapping.lowercased().unicodeScalars {
      if scalar.properties.canonicalCombiningClass != .notReordered { continue }
      switch scalar {
      case "a"..."z", "0"..."9": slug.append(UInt8(scalar.value))
      case "ß": slug += Array("ss".utf8)
      case "æ": slug += Array("ae".utf8)
      case "œ": slug += Array("oe".utf8)
      case "ø": slug += Array("o".utf8)
      case "ł": slug += Array("l".utf8)
      case "đ", "ð": slug += Array("d".utf8)
      case "þ": slug += Array("th".utf8)
      default: if slug.last != 0x2D { slug.append(0x2D) }
      }
    }
    return trimmed(String(decoding: slug, as: UTF8.self))
  }

  private static func trimmed(_ slug: String) -> String {
    var slug = slug[...]
    while slug.first == "-" { slug = slug.dropFirst() }
    while slug.last == "-" { slug = slug.dropLast() }
    return String(slug)
  }
}
