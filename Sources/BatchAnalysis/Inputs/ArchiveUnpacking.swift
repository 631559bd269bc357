import Conversations
import Foundation
import TranscriptExports

/// Unpacks archives among the inputs into the run's temporary files: each file in them is an input of its own.
struct ArchiveUnpacking {
  private let scratch: String
  private let limits: ExpansionLimits
  private var fileCount = 0

  /// What became of the inputs.
  struct Result {
    /// The inputs, archives replaced by what is in them.
    var inputs: [InputFile] = []
    /// What is wrong with an archive, by its position among the inputs, where it stands beside what could be unpacked.
    var problems: [(position: Int, problem: UnreadableExport)] = []
  }

  init(scratch: String, limits: ExpansionLimits = ExpansionLimits()) {
    self.scratch = scratch
    self.limits = limits
  }

  /// The inputs with all archives unpacked, in the order of their names.
  mutating func unpack(_ inputs: [InputFile]) throws(StorageProblem) -> Result {
    var result = Result()
    for input in inputs { try add(input, depth: 0, to: &result) }
    return result
  }

  private mutating func add(_ input: InputFile, depth: Int, to result: inout Result) throws(StorageProblem) {
    guard input.size != nil, let stream = Self.archive(input) else {
      result.inputs.append(input)
      return
    }
    guard depth < limits.nesting else {
      note(
        UnreadableExport(
          reason: .tooDeep, byteOffset: 0,
          sentence: "More than \(limits.nesting) archives are packed into each other; unpack the outer ones first."),
        of: input, in: &result)
      return
    }
    let members = ArchiveMembers(stream, limits: limits)
    var found: [InputFile] = []
    do throws(UnreadableExport) {
      while let name = try members.next() {
        fileCount += 1
        guard fileCount <= limits.members else {
          throw UnreadableExport(
            reason: .tooLarge, byteOffset: 0, sentence: "The archive holds more than \(limits.members) files; split it."
          )
        }
        let path = "\(scratch)/member-\(fileCount)"
        let size = try write(members, to: path)
        found.append(InputFile(name: "\(input.name)/\(name)", path: path, size: size))
      }
    } catch {
      note(error, of: input, in: &result)
    }
    if let storageProblem { throw storageProblem }
    for member in found.sorted(by: { InputFinder.precedes($0.name, $1.name) }) {
      try add(member, depth: depth + 1, to: &result)
    }
  }

  private func note(_ problem: UnreadableExport, of input: InputFile, in result: inout Result) {
    result.problems.append((result.inputs.count, problem))
    result.inputs.append(input)
  }

  private var storageProblem: StorageProblem?

  /// Writes the present member to a file and gives its size.
  private mutating func write(_ members: ArchiveMembers, to path: String) throws(UnreadableExport) -> Int64 {
    var block = [UInt8](repeating: 0, count: 1 << 18)
    var size: Int64 = 0
    do {
      let writer = try FileWriter(path: path)
      while true {
        let got = try block.withUnsafeMutableBytes { bytes throws(UnreadableExport) in try members.read(into: bytes) }
        if got == 0 { break }
        try writer.write(Array(block[..<got]))
        size += Int64(got)
      }
      try writer.close()
    } catch let problem as UnreadableExport {
      throw problem
    } catch {
      storageProblem = error as? StorageProblem ?? StorageProblem(path: path, doing: "write")
    }
    return size
  }

  /// The bytes of an archive, or of one that is compressed as a whole; nil if the input is none.
  private static func archive(_ input: InputFile) -> (any ByteStream)? {
    guard let file = try? FileByteStream(input) else { return nil }
    guard let kind = try? Self.kind(file) else { return nil }
    if kind == .archive { return try? FileByteStream(input) }
    // Only a look inside tells a compressed tar from a compressed export.
    guard let again = try? FileByteStream(input) else { return nil }
    let inner: any ByteStream = kind == .gzip ? InflatingStream(again) : DecompressingStream(again)
    let isArchive = (try? Self.kind(inner)) == .archive
    return isArchive ? try? FileByteStream(input) : nil
  }

  private static func kind(_ stream: any ByteStream) throws(UnreadableExport) -> ContainerKind? {
    try stream.readPrefix(512).withUnsafeBufferPointer { ContainerKind($0) }
  }
}
