import BatchAnalysis
import CLibArchive
import Conversations
import Foundation
import TranscriptExports

/// What holds of every file that is or seems packed, however damaged: it neither grows beyond the limits nor hangs, what cannot be read is
/// explained without a word of the content, and what was packed comes out as it went in.
enum ContainerLaws {
  /// A word for tests to hide in files; no sentence may hold it.
  static let canary = "CANARY7Q"

  /// Limits that small files reach.
  static let limits = {
    var limits = ExpansionLimits()
    limits.members = 40
    limits.ratio = 20
    limits.freeBytes = 1 << 20
    limits.totalBytes = 1 << 21
    return limits
  }()

  /// The laws that a file breaks when a run takes it as an input; none should be.
  ///
  /// - Parameter folder: an empty folder, which is empty again afterwards.
  static func faults(of bytes: [UInt8], in folder: String) throws -> [String] {
    defer {
      let left = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
      for name in left { unlink("\(folder)/\(name)") }
    }
    let path = "\(folder)/input"
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    var unpacking = ArchiveUnpacking(scratch: folder, limits: limits)
    let result = try unpacking.unpack([InputFile(name: "input", path: path, size: Int64(bytes.count))])
    var faults: [String] = []
    faults += result.problems.compactMap { fault($0.problem.sentence) }
    let members = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0 != "input" }
    if members.count > limits.members { faults.append("\(members.count) files were unpacked.") }
    let unpacked = try members.reduce(Int64(0)) { $0 + (try size(of: "\(folder)/\($1)")) }
    if !limits.allow(unpacked, from: Int64(bytes.count)) { faults.append("\(unpacked) bytes were unpacked.") }
    let refused = Set(result.problems.map(\.position))
    for (position, input) in result.inputs.enumerated() where !refused.contains(position) {
      faults += self.faults(of: input)
    }
    return faults
  }

  /// The same for what comes out when an input is opened and read, in large pieces and in small ones.
  private static func faults(of input: InputFile) -> [String] {
    let whole = read(input, step: 1 << 16)
    let pieces = read(input, step: 4099)
    var faults = [whole, pieces].compactMap { $0.problem.flatMap { fault($0.sentence) } }
    // A character takes three bytes where it took one, and a line feed of XML five.
    let allowed = 5 * (max(limits.freeBytes, limits.ratio * (input.size ?? 0)) + 1 << 18)
    if whole.count > allowed { faults.append("\(whole.count) bytes came out.") }
    if (whole.problem == nil) != (pieces.problem == nil) {
      faults.append("\(whole.problem?.sentence ?? "No problem.") But in pieces: \(pieces.problem?.sentence ?? "none.")")
    }
    if whole.problem == nil, whole.bytes != pieces.bytes {
      faults.append("It is another text when it is read in pieces.")
    }
    return faults
  }

  private static func read(
    _ input: InputFile, step: Int
  ) -> (bytes: [UInt8], count: Int64, problem: UnreadableExport?) {
    do throws(UnreadableExport) {
      let export = try OpenedExport(input, expansion: limits)
      return drain(export.stream, step: step)
    } catch {
      return ([], 0, error)
    }
  }

  /// Everything a stream gives, and why it stopped.
  static func drain(
    _ stream: any ByteStream, step: Int
  ) -> (bytes: [UInt8], count: Int64, problem: UnreadableExport?) {
    var bytes: [UInt8] = []
    do throws(UnreadableExport) {
      while try stream.read(step, appendingTo: &bytes) > 0 {}
      return (bytes, Int64(bytes.count), nil)
    } catch {
      return (bytes, Int64(bytes.count), error)
    }
  }

  /// The laws that are broken when bytes are packed and unpacked again; none should be.
  static func faultsOfPacking(_ bytes: [UInt8], as packing: Packing) -> [String] {
    guard bytes.withUnsafeBufferPointer({ ContainerKind($0) }) == nil else { return [] }
    let packed = packing.packed(bytes)
    guard !packed.isEmpty else { return ["\(packing) packs nothing."] }
    do throws(UnreadableExport) {
      let stream = try UncompressedStream(HeldStream(packed), prefixLength: 512, sourceCount: { 0 })
      guard packing.isArchive else {
        let got = drain(stream, step: 5000)
        return got.bytes == bytes && got.problem == nil ? [] : ["\(packing) gives other bytes."]
      }
      guard stream.isArchive else { return ["\(packing) is no archive."] }
      let members = ArchiveMembers(stream)
      guard try members.next() == Packing.member else { return ["\(packing) names its file otherwise."] }
      let got = drain(members, step: 5000)
      guard got.bytes == bytes, got.problem == nil else { return ["\(packing) gives other bytes."] }
      return try members.next() == nil ? [] : ["\(packing) holds more than was packed."]
    } catch {
      return ["\(packing) is refused: \(error.sentence)"]
    }
  }

  /// The laws that are broken when bytes are taken for text in wide units; none should be.
  static func faultsOfRecoding(_ bytes: [UInt8]) -> [String] {
    func rewritten(_ encoding: String) -> [UInt8]? {
      RecodedStream(HeldStream(bytes), encoding: encoding).map { drain($0, step: 4099).bytes }
    }
    let units = stride(from: 0, to: bytes.count - 1, by: 2).map { UInt16(bytes[$0]) | UInt16(bytes[$0 + 1]) << 8 }
    let odd = bytes.count % 2 == 0 ? "" : "\u{FFFD}"
    var faults: [String] = []
    if rewritten("UTF-16LE") != Array((String(decoding: units, as: UTF16.self) + odd).utf8) {
      faults.append("UTF-16 is another text when it is rewritten.")
    }
    for encoding in ["windows-1252", "Shift_JIS", "UTF-7", "GB18030"] {
      guard let text = rewritten(encoding) else { return ["There is no \(encoding)."] }
      if text.count > 4 * bytes.count + 8 { faults.append("\(encoding) grows to \(text.count) bytes.") }
      if String(validating: text, as: UTF8.self) == nil { faults.append("\(encoding) does not become UTF-8.") }
    }
    return faults
  }

  private static func size(of path: String) throws -> Int64 {
    var status = stat()
    guard stat(path, &status) == 0 else { throw POSIXError(.ENOENT) }
    return Int64(status.st_size)
  }

  /// What is wrong with a sentence; nil if nothing is.
  private static func fault(_ sentence: String) -> String? {
    let isOne = sentence.hasSuffix(".") && sentence.utf8.count < 400 && !sentence.contains("\n")
    return isOne && !sentence.contains(canary) ? nil : "This is no sentence for users: \(sentence)"
  }
}
