import MessageSignals
import Testing

@Suite struct PersonalDataMaskTests {
  @Test(arguments: [
    ("Mon IBAN FR14 2004 1010 0505 0001 3M02 606.", "Mon IBAN [IBAN …06].", "Mon IBAN [IBAN …06]."),
    ("06 39 98 00 12 ou nadia@example.org", "[téléphone …12] ou [e-mail …rg]", "[phone …12] ou [e-mail …rg]"),
    ("mot de passe : Lilas2026", "mot de passe : [mot de passe]", "mot de passe : [password]"),
    ("4111 1111 1111 1111, cvv 123", "[carte …11], cvv [code de carte]", "[card …11], cvv [card code]"),
    ("Rien à cacher, commande 44120.", "Rien à cacher, commande 44120.", "Rien à cacher, commande 44120."),
    ("", "", ""),
  ])
  func `Personal data is replaced by its kind`(_ text: String, _ french: String, _ english: String) {
    var mask = PersonalDataMask(language: .fr)
    #expect(mask.masked(text).text == french)
    var other = PersonalDataMask()
    #expect(other.masked(text).text == english)
  }

  @Test(arguments: [
    (3..<5, "[phone …12]"), (0..<2, "à"), (3..<27, "[phone …12], merci"), (22..<27, "merci"),
    (0..<900, "à [phone …12], merci"),
  ])
  func `A part of a text is hidden as the whole is`(_ part: Range<Int>, _ shown: String) {
    var mask = PersonalDataMask()
    var text = "à +33 6 39 98 00 12, merci"
    text.withUTF8 { bytes in
      mask.withMasked(part, of: bytes) { #expect(String(decoding: $0, as: UTF8.self) == shown) }
    }
    #expect(mask.masked(text).quote(3..<5) == "[phone …12]" && mask.masked(text).quote(0..<900) == nil)
  }

  @Test func `Marks move with the text, and never cut a replacement`() {
    var mask = PersonalDataMask()
    let masked = mask.masked("à +33 6 39 98 00 12, merci")
    func words(_ range: Range<Int>) -> String {
      String(decoding: Array(masked.text.utf8)[masked.bytes(range)], as: UTF8.self)
    }
    #expect(masked.text == "à [phone …12], merci")
    #expect(words(0..<2) == "à" && words(3..<20) == "[phone …12]" && words(22..<27) == "merci")
    #expect(words(8..<10) == "[phone …12]" && words(0..<3) == "à ")
    #expect(masked.bytes(27..<27).upperBound == masked.text.utf8.count)
  }
}
