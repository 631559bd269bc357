/// Writes texts with their personal data hidden: each is replaced by its kind and its last two characters, "[IBAN …42]".
///
/// Secrets (passwords, codes) leave no character. One mask for each worker: its scratch is kept from one text to the next.
public struct PersonalDataMask: Sendable {
  private let isFrench: Bool
  private var finder = PersonalDataFinder()
  private var output: [UInt8] = []

  /// A mask that names kinds in French if that is the language, else in English.
  public init(language: DetectedLanguage = .en) { isFrench = language == .fr }

  /// The text with its personal data hidden. O(bytes).
  ///
  /// The masked text has other byte positions than the original: `MaskedText.bytes(_:)` translates.
  public mutating func masked(_ text: String) -> MaskedText {
    var text = text
    return text.withUTF8 { bytes in
      finder.find(in: bytes)
      var masked: [UInt8] = []
      masked.reserveCapacity(bytes.count)
      var replacements: [MaskedText.Replacement] = []
      var position = 0
      for hit in finder.hits {
        masked += bytes[position..<Int(hit.start)]
        let start = masked.count
        masked += label(hit, bytes).utf8
        replacements.append(MaskedText.Replacement(original: hit.bytes, masked: start..<masked.count))
        position = Int(hit.end)
      }
      masked += bytes[position...]
      return MaskedText(text: String(decoding: masked, as: UTF8.self), replacements: replacements)
    }
  }

  /// Calls `body` with a part of a text (UTF-8), its personal data hidden: what a number is the words around the part may say, so
  /// the whole text is searched. What begins or ends within personal data shows the whole of what replaces it. O(bytes).
  public mutating func withMasked(
    _ part: Range<Int>, of text: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    let part = part.clamped(to: text.indices)
    finder.find(in: text)
    guard finder.hits.contains(where: { $0.bytes.overlaps(part) }) else {
      return body(UnsafeBufferPointer(rebasing: text[part]))
    }
    output.removeAll(keepingCapacity: true)
    var position = part.lowerBound
    for hit in finder.hits where hit.bytes.overlaps(part) {
      if position < Int(hit.start) { output += text[position..<Int(hit.start)] }
      output += label(hit, text).utf8
      position = Int(hit.end)
    }
    if position < part.upperBound { output += text[position..<part.upperBound] }
    output.withUnsafeBufferPointer(body)
  }

  private func label(_ hit: PersonalDataHit, _ bytes: UnsafeBufferPointer<UInt8>) -> String {
    let name = name(hit.kind)
    switch hit.kind {
    case .password, .cardCode: return "[\(name)]"
    default: return "[\(name) …\(String(decoding: bytes[hit.bytes], as: UTF8.self).suffix(2))]"
    }
  }

  private func name(_ kind: PersonalDataKind) -> String {
    switch kind {
    case .email: "e-mail"
    case .phone: isFrench ? "téléphone" : "phone"
    case .iban: "IBAN"
    case .card: isFrench ? "carte" : "card"
    case .cardCode: isFrench ? "code de carte" : "card code"
    case .identityNumber: isFrench ? "numéro d’identité" : "identity number"
    case .identityDocument: isFrench ? "pièce d’identité" : "identity document"
    case .password: isFrench ? "mot de passe" : "password"
    }
  }
}
