import CLibFuzzer
import Foundation

// The options are libFuzzer's, but for `--seeds FOLDER`, which writes the files to begin with.
if CommandLine.arguments.count == 3, CommandLine.arguments[1] == "--seeds" {
  try ContainerSeeds.write(to: CommandLine.arguments[2])
  exit(0)
}
var count = CommandLine.argc
var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
exit(
  LLVMFuzzerRunDriver(&count, &arguments) { start, count in
    FuzzedContainer.shared.read(UnsafeBufferPointer(start: start, count: count))
    return 0
  })
