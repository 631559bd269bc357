import CLibFuzzer
import TestFixtures
import TranscriptExports

/// libFuzzer's call for one more mutant: some are packed once more, some changed inside their compression, whose sums would give any other
/// change away at once.
@_cdecl("LLVMFuzzerCustomMutator")
public func mutate(_ data: UnsafeMutablePointer<UInt8>, _ size: Int, _ capacity: Int, _ seed: UInt32) -> Int {
  var random = SeededGenerator(seed: UInt64(seed))
  let bytes = Array(UnsafeBufferPointer(start: data, count: size))
  let mutant: [UInt8]? =
    switch Int.random(in: 0..<8, using: &random) {
    case 0: Packing.allCases.randomElement(using: &random)?.packed(bytes)
    case 1, 2, 3: PackingMutation.changedInside(bytes, &random)
    default: nil
    }
  guard let mutant, mutant.count <= capacity, !mutant.isEmpty else { return LLVMFuzzerMutate(data, size, capacity) }
  for (index, byte) in mutant.enumerated() { data[index] = byte }
  return mutant.count
}

/// Changes of what is compressed.
enum PackingMutation {
  /// The same file with its uncompressed bytes changed; nil if it cannot be uncompressed.
  static func changedInside(_ bytes: [UInt8], _ random: inout SeededGenerator) -> [UInt8]? {
    let filters: [Packing] = [.gzip, .zstandard, .bzip2, .xz]
    guard bytes.withUnsafeBufferPointer({ ContainerKind($0) }) != nil,
      let stream = try? UncompressedStream(
        HeldStream(bytes), prefixLength: 512, limits: ContainerLaws.limits, sourceCount: { Int64(bytes.count) })
    else { return nil }
    var inside = ContainerLaws.drain(stream, step: 1 << 16).bytes.prefix(1 << 14) + []
    let count = inside.count
    guard count > 0 else { return nil }
    inside.append(contentsOf: repeatElement(0, count: 256))
    let changed = inside.withUnsafeMutableBufferPointer { LLVMFuzzerMutate($0.baseAddress, count, $0.count) }
    return filters.randomElement(using: &random)?.packed(Array(inside[..<changed]))
  }
}
