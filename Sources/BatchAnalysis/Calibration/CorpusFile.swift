import Foundation
import TranscriptExports

/// A corpus as a file holds it: JSON Lines, gzipped or not.
struct CorpusFile: Sendable {
  /// The file's name without folder and endings.
  let name: String
  /// Its lines, in order.
  let items: [CorpusItem]

  /// Lines that are known already.
  init(name: String, items: [CorpusItem]) {
    self.name = name
    self.items = items
  }

  /// Reads a file; the problem names file, line and what to do.
  init(path: String) throws(CalibrationProblem) {
    name = Self.name(of: path)
    let bytes = try Self.bytes(of: path)
    let decoder = JSONDecoder()
    var items: [CorpusItem] = []
    for (number, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      if line.allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) { continue }
      do {
        items.append(try decoder.decode(CorpusItem.self, from: Data(line)))
      } catch {
        throw CalibrationProblem(
          path: path, line: number + 1,
          sentence:
            "the line is no JSON object in the form of a corpus (id, lang, turns with role and text); correct it or take it out."
        )
      }
    }
    guard !items.isEmpty else {
      throw CalibrationProblem(path: path, sentence: "the file has no lines; name a corpus of JSON Lines.")
    }
    self.items = items
  }

  /// "gold_spp_fr" of "/corpora/gold_spp_fr.jsonl.gz". A name that is a language's code only says nothing without its folder's:
  /// "LabelledTurns-fr" of "Tests/LabelledTurns/fr.jsonl".
  static func name(of path: String) -> String {
    let parts = path.split(separator: "/").map(String.init)
    var name = parts.last ?? path
    for ending in [".jsonl.gz", ".ndjson.gz", ".jsonl", ".ndjson"] where name.hasSuffix(ending) {
      name = String(name.dropLast(ending.utf8.count))
      break
    }
    return name.utf8.count <= 2 && parts.count > 1 ? "\(parts[parts.count - 2])-\(name)" : name
  }

  private static func bytes(of path: String) throws(CalibrationProblem) -> [UInt8] {
    do throws(UnreadableExport) {
      let file = try FileByteStream(InputFile(name: path, size: nil))
      var bytes = try rest(of: file)
      guard bytes.starts(with: [0x1F, 0x8B]) else { return bytes }
      let inflated = InflatingStream(PrefixedStream(prefix: bytes, rest: file))
      bytes = try rest(of: inflated)
      return bytes
    } catch {
      throw CalibrationProblem(path: path, sentence: error.sentence)
    }
  }

  private static func rest(of stream: any ByteStream) throws(UnreadableExport) -> [UInt8] {
    var bytes: [UInt8] = []
    while try stream.read(1 << 20, appendingTo: &bytes) > 0 {}
    return bytes
  }
}
