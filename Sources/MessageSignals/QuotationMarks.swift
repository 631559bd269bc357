/// A pair of quotation marks.
enum QuotationMarks: UInt8 {
  case straight = 1
  case angled = 2
  case curly = 4

  /// Where the next closing mark begins; nil if none comes.
  func closing(_ text: MessageText, from start: Int) -> Int? {
    let last: UInt8 =
      switch self {
      case .straight: UInt8(ascii: "\"")
      case .angled: 0xBB
      case .curly: 0x9D
      }
    var position = start
    while let found = text.position(of: last, from: position) {
      position = found + 1
      switch self {
      case .straight: return found
      case .angled where text.byte(at: found - 1) == 0xC2: return found - 1
      case .curly where text.byte(at: found - 1) == 0x80 && text.byte(at: found - 2) == 0xE2: return found - 2
      default: continue
      }
    }
    return nil
  }
}
