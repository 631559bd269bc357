import Foundation

/// What is known of the terminal, if there is one.
enum Terminal {
  /// Whether results go to a person's screen.
  static var isOutput: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Whether messages go to a person's screen.
  static var isError: Bool { isatty(STDERR_FILENO) == 1 }

  /// Whether results may be coloured: on a screen, unless `NO_COLOR` is set (no-color.org).
  static var hasColour: Bool {
    let environment = ProcessInfo.processInfo.environment
    return isOutput && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
  }

  /// Columns of the screen; 100 where nobody says.
  static var width: Int {
    var size = winsize()
    if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
    return ProcessInfo.processInfo.environment["COLUMNS"].flatMap(Int.init) ?? 100
  }

  /// Writes a message for people to stderr.
  static func complain(_ message: String) {
    FileHandle.standardError.write(Data((message.hasSuffix("\n") ? message : message + "\n").utf8))
  }

  /// Writes a document to stdout, as it is.
  static func write(_ document: [UInt8]) { FileHandle.standardOutput.write(Data(document)) }

  /// Text from an export, without anything that would steer the screen.
  static func harmless(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          switch scalar.value {
          case 0x0A, 0x0D, 0x09: " "
          case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069, 0x200E, 0x200F: "\u{FFFD}"
          default: scalar
          }
        }))
  }
}
