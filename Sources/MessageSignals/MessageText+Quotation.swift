extension MessageText {
  /// Whether a byte lies between quotation marks: « … », “ … ” or " … ". O(bytes), for the few places that ask.
  func isQuoted(at place: Int) -> Bool {
    var isAngled = false
    var isCurly = false
    var isStraight = false
    var position = 0
    while position < place {
      switch byte(at: position) {
      case 0xC2 where byte(at: position + 1) == 0xAB: isAngled = true
      case 0xC2 where byte(at: position + 1) == 0xBB: isAngled = false
      case 0xE2 where byte(at: position + 1) == 0x80 && byte(at: position + 2) == 0x9C: isCurly = true
      case 0xE2 where byte(at: position + 1) == 0x80 && byte(at: position + 2) == 0x9D: isCurly = false
      case UInt8(ascii: "\""): isStraight.toggle()
      default: break
      }
      position += 1
    }
    if isAngled { return hasByte(0xBB, from: place) }
    if isCurly { return hasByte(0x9D, from: place) }
    return isStraight && hasByte(UInt8(ascii: "\""), from: place)
  }

  private func hasByte(_ byte: UInt8, from start: Int) -> Bool { position(of: byte, from: start) != nil }
}
