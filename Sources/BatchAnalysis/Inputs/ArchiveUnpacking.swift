import Conversations
import Foundation
import TranscriptExports

/// Unpacks archives among the inputs into the run's temporary files: each file in them is an input of its own.
package struct ArchiveUnpacking {
  private let scratch: String
  private let limits: ExpansionLimits
  private var fileCount = 0
  /// The size of the input that is being unpacked, and what came out of it and of the archives in it.
  private var packed: Int64 = 0
  private var expanded: Int64 = 0

  /// What became of the inputs.
  package struct Result {
    /// The inputs, archives replaced by what is in them.
    package var inputs: [InputFile] = []
    /// What is wrong with an archive, by its position among the inputs, where it stands beside what could be unpacked.
    package var problems: [(position: Int, problem: UnreadableExport)] = []
  }

  /// An unpacking into the folder `scratch`.
  package init(scratch: String, limits: ExpansionLimits = ExpansionLimits()) {
    self.scratch = scratch
    self.limits = limits
  }

  /// The inputs with all archives unpacked, in the order of their names.
  package mutating func unpack(_ inputs: [InputFile]) throws(StorageProblem) -> Result {
    var result = Result()
    for input in inputs {
      (packed, expanded) = (input.size ?? 0, 0)
      try add(input, depth: 0, to: &result)
    }
    return result
  }

  private mutating func add(_ input: InputFile, depth: Int, to result: inout Result) throws(StorageProblem) {
    guard input.size != nil, let archive = archive(input) else {
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
    let members = ArchiveMembers(archive, limits: limits)
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
    var block: [UInt8] = []
    var size: Int64 = 0
    do {
      let writer = try FileWriter(path: path)
      while true {
        block.removeAll(keepingCapacity: true)
        let got = Int64(try members.read(1 << 18, appendingTo: &block))
        if got == 0 { break }
        expanded += got
        // An archive of archives that each keep to the limits may still fill the disk.
        guard limits.allow(expanded, from: packed) else { throw ArchiveMembers.bomb(at: packed) }
        try writer.write(block)
        size += got
      }
      try writer.close()
    } catch let problem as UnreadableExport {
      throw problem
    } catch {
      storageProblem = error as? StorageProblem ?? StorageProblem(path: path, doing: "write")
    }
    return size
  }

  /// The bytes of an archive, compression taken off; nil if the input is none.
  private func archive(_ input: InputFile) -> UncompressedStream? {
    guard let file = try? FileByteStream(input),
      let stream = try? UncompressedStream(file, prefixLength: 512, limits: limits, sourceCount: { file.count })
    else { return nil }
    return stream.isArchive ? stream : nil
  }
}
