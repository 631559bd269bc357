import CoachingRules

/// The style sheet that every page carries, and the permission for it.
enum PageStyle {
  /// The style sheet.
  static let sheet = String(decoding: PackageResources.page_css, as: UTF8.self)

  /// The content security policy: nothing may be loaded or run, and only this style sheet counts.
  static let policy: String = {
    let hash = SHA256()
    hash.update(sheet)
    return
      "default-src 'none'; style-src 'sha256-\(base64(hexadecimal: hash.finish()))'; base-uri 'none'; form-action 'none'"
  }()

  /// Bytes given in hexadecimal as Base64 (RFC 4648).
  static func base64(hexadecimal: String) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    let digits = hexadecimal.utf8.map { UInt32($0 < 0x3A ? $0 - 0x30 : ($0 | 0x20) - 0x57) }
    let bytes = stride(from: 0, to: digits.count - 1, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    var output: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(0) { $0 << 8 | $1 } << UInt32((3 - group.count) * 8)
      for place in 0..<4 {
        output.append(place <= group.count ? alphabet[Int(bits >> UInt32(18 - place * 6) & 63)] : 0x3D)
      }
    }
    return String(decoding: output, as: UTF8.self)
  }
}
