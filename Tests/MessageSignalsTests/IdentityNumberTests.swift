import MessageSignals
import TestFixtures
import Testing

@Suite struct IdentityNumberTests {
  @Test(arguments: [
    ("fr", "nir", "2 87 05 2A 014 032 87", true), ("fr", "nir", "2 87 05 2B 014 032 87", false),
    ("fr", "nir", "163112923201746", true), ("fr", "nir", "163132923201746", false),
    ("ch", "ssn", "756.1234.5678.97", true), ("be", "nn", "93.05.18-223.61", true),
    ("be", "bis", "93.05.18-223.61", false),
    ("es", "dni", "12345678Z", true), ("es", "dni", "12345678A", false), ("es", "nie", "x1234567l", true),
    ("it", "codicefiscale", "RSSMRA80A01H501U", true), ("it", "codicefiscale", "RSSMRA80A01H501V", false),
    ("nl", "bsn", "111222333", true), ("nl", "bsn", "111222334", false), ("gb", "nhs", "943 476 5919", true),
    ("pl", "pesel", "44051401359", true), ("pt", "nif", "123456789", true), ("us", "ssn", "219-45-6789", true),
    ("us", "ssn", "666-45-6789", false), ("us", "ssn", "2194-56789", false), ("us", "itin", "900-70-0000", true),
    ("de", "idnr", "86 095 742 719", true), ("de", "idnr", "86 095 742 718", false),
    ("gb", "nino", "AB 12 34 56 C", true),
    ("gb", "nino", "QQ 12 34 56 C", false), ("xx", "iban", "DE18 3704 0044 0532 0130 17", true),
    ("xx", "iban", "DE18", false),
    ("fr", "siren", "", false), ("fr", "siren", "élan", false),
  ])
  func `A number of each kind is told by its form and its check`(
    _ country: String, _ type: String, _ written: String, _ isValid: Bool
  ) throws {
    let kind = try #require(IdentityNumberKind(country: country, type: type))
    #expect(kind.accepts(written.utf8) == isValid)
  }

  /// Kinds whose check sees every single wrong digit, with how many digits they have.
  static let checked: [(IdentityNumberKind, Int)] = [
    (.austrianTax, 9), (.belgianIdentityCard, 12), (.belgianCompany, 10), (.canadianSocialInsurance, 9),
    (.frenchCompany, 9), (.germanValueAddedTax, 9), (.britishHealth, 10), (.dutchCitizen, 9), (.dutchPupil, 9),
    (.americanRouting, 9), (.belgianNational, 11), (.frenchSocialSecurity, 15), (.frenchTax, 13),
    (.swissSocialSecurity, 13), (.polishCitizen, 11), (.austrianSocialInsurance, 10), (.italianMedicine, 9),
  ]

  @Test(arguments: checked.indices)
  func `One wrong digit is noticed`(_ index: Int) {
    let (kind, count) = Self.checked[index]
    var random = SeededGenerator(seed: UInt64(index) &+ 5)
    var valid = 0
    for _ in 0..<60_000 where valid < 6 {
      var digits = (0..<count).map { _ in UInt8.random(in: 0x30...0x39, using: &random) }
      if kind == .swissSocialSecurity { digits.replaceSubrange(0..<3, with: Array("756".utf8)) }
      if kind == .italianMedicine { digits[0] = 0x30 }
      if kind == .dutchPupil { digits.replaceSubrange(0..<2, with: Array("10".utf8)) }
      if kind == .frenchTax { digits[0] = 0x30 + digits[0] % 4 }
      guard kind.accepts(digits) else { continue }
      valid += 1
      for place in 0..<count {
        for other in UInt8(0x30)...0x39 where other != digits[place] {
          var wrong = digits
          wrong[place] = other
          // A number that was taken for one of the other century's, or with 511 as remainder, may pass.
          if kind.accepts(wrong), kind != .belgianNational, kind != .frenchTax {
            Issue.record("\(kind) accepts \(String(decoding: wrong, as: UTF8.self)) too")
          }
        }
      }
    }
    #expect(valid >= 3)
  }

  @Test func `No kind accepts what is no number`() {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<200 {
      let bytes = (0..<Int.random(in: 0...60, using: &random)).map { _ in UInt8.random(in: 0x80...0xFF, using: &random)
      }
      for kind in IdentityNumberKind.allCases { #expect(!kind.accepts(bytes)) }
    }
  }

  @Test func `A kind is named by its country and type`() {
    #expect(IdentityNumberKind(country: "fr", type: "nir") == .frenchSocialSecurity)
    #expect(IdentityNumberKind(country: "fr", type: "nothing") == nil)
    #expect(IdentityNumberKind.frenchSocialSecurity.isPersonal && !IdentityNumberKind.frenchCompany.isPersonal)
  }
}
