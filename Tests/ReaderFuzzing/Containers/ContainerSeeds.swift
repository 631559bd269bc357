import Foundation

/// Small files of each kind to begin with.
enum ContainerSeeds {
  private static let line =
    #"{"format":"debrief:transcript/1","id":"c-1","channel":"chat","brand":"Smart","agents":[{"id":"marc"}],"#
    + #""events":[{"type":"message","at":"2026-10-05T10:00:00+02:00","by":"customer","text":"Où est mon café ?"}]}"#
    + "\n"
  private static let element =
    #"<?xml version="1.0" encoding="ISO-8859-1"?><transcripts xmlns="urn:debrief:transcript:1">"#
    + #"<conversation id="c-1" channel="chat" brand="Smart"><message at="2026-10-05T10:00:00+02:00" by="customer">"#
    + "Bonjour</message></conversation></transcripts>"

  /// Writes the files.
  static func write(to folder: String) throws {
    var seeds: [String: [UInt8]] = [:]
    let texts = ["line": line, "element": element]
    for (name, text) in texts {
      seeds[name] = Array(text.utf8)
      for encoding in [String.Encoding.utf16, .utf16BigEndian, .utf32, .utf32LittleEndian, .isoLatin1] {
        seeds["\(name)-\(encoding.rawValue)"] = text.data(using: encoding).map { Array($0) }
      }
      for outer in Packing.allCases {
        let packed = outer.packed(Array(text.utf8))
        seeds["\(name).\(outer)"] = packed
        for around in Packing.allCases { seeds["\(name).\(outer).\(around)"] = around.packed(packed) }
      }
    }
    seeds["zeros.gzip"] = Packing.gzip.packed([UInt8](repeating: 0, count: 3 << 20))
    seeds["zeros.xz"] = Packing.xz.packed([UInt8](repeating: 0, count: 3 << 20))
    seeds["members.zip"] = PackedFile.zip((0..<60).map { ("\($0).ndjson", Array(line.utf8)) })
    for (name, bytes) in seeds { try Data(bytes).write(to: URL(fileURLWithPath: "\(folder)/\(name)")) }
  }
}
