import Foundation

extension InputFile {
  /// Standard input as a file in `scratch`, for it is looked through, and then read; any other input as it is.
  func spooled(in scratch: String) throws(StorageProblem) -> InputFile {
    guard isStandardInput else { return self }
    let path = "\(scratch)/standard-input"
    let writer = try FileWriter(path: path)
    var block = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let got = block.withUnsafeMutableBytes { read(STDIN_FILENO, $0.baseAddress, $0.count) }
      if got < 0, errno == EINTR { continue }
      if got < 0 {
        throw StorageProblem(
          path: name,
          sentence:
            "Standard input cannot be read any further (\(String(cString: strerror(errno)))); check where it comes from."
        )
      }
      if got == 0 { break }
      try writer.write(Array(block[..<got]))
    }
    try writer.close()
    return InputFile(name: name, path: path, size: writer.count)
  }
}
