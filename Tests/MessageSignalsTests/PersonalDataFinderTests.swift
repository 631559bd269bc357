import MessageSignals
import TestFixtures
import Testing

@Suite struct PersonalDataFinderTests {
  /// What is found in a text, as "kind: words".
  static func found(_ text: String) -> [String] {
    var text = text
    return text.withUTF8 { bytes in
      var finder = PersonalDataFinder()
      finder.find(in: bytes)
      return finder.hits.map { "\($0.kind.written): \(String(decoding: bytes[$0.bytes], as: UTF8.self))" }
    }
  }

  @Test(arguments: [
    ("Écrivez à nadia.b+sav@mail.example.co.uk, merci", "email: nadia.b+sav@mail.example.co.uk"),
    ("<nadia@exámple.es>", "email: nadia@exámple.es"),
    ("IBAN : FR14 2004 1010 0505 0001 3M02 606 merci", "iban: FR14 2004 1010 0505 0001 3M02 606"),
    ("mein konto de18370400440532013017.", "iban: de18370400440532013017"),
    ("CH17 0076 2011 6238 5296 7", "iban: CH17 0076 2011 6238 5296 7"),
    ("CB 4970 1000 0000 0279 exp 12/27", "card: 4970 1000 0000 0279"),
    ("refund it to 4111111111111111", "card: 4111111111111111"),
    ("Amex 3714 496353 98167", "card: 3714 496353 98167"), ("meine Karte 50000000000124", "card: 50000000000124"),
    ("Le cryptogramme est 123.", "card-code: 123"), ("mój kod PIN 4711", "card-code: 4711"),
    ("Ma sécu : 2 87 05 2A 014 032 87", "identity-number: 2 87 05 2A 014 032 87"),
    ("c'est le 163112923201746", "identity-number: 163112923201746"),
    ("AHV 756.1234.5678.97", "identity-number: 756.1234.5678.97"),
    ("RSSMRA80A01H501U è il mio", "identity-number: RSSMRA80A01H501U"),
    ("rijksregisternummer 93.05.18-223.61", "identity-number: 93.05.18-223.61"),
    ("DNI 12345678Z", "identity-number: 12345678Z"), ("X1234567L", "identity-number: X1234567L"),
    ("BSN: 111222333", "identity-number: 111222333"), ("PESEL 44051401359", "identity-number: 44051401359"),
    ("NHS number 943 476 5919", "identity-number: 943 476 5919"),
    ("My social security number is 219-45-6789", "identity-number: 219-45-6789"),
    ("o meu contribuinte é 123456789", "identity-number: 123456789"),
    ("Passeport : 12AB34567", "identity-document: 12AB34567"),
    ("Mein Reisepass hat die Nummer C01X00T47", "identity-document: C01X00T47"),
    ("Mot de passe : Lilas-2026.", "password: Lilas-2026"), ("mdp: SoleilBleu", "password: SoleilBleu"),
    ("Your password is “tulip-42x”", "password: tulip-42x"), ("Mein Passwort lautet Sonne2026", "password: Sonne2026"),
    ("La contraseña es Girasol77", "password: Girasol77"), ("A senha é Lua2026x", "password: Lua2026x"),
    ("La password è Girasole8", "password: Girasole8"), ("Het wachtwoord is Tulp2026", "password: Tulp2026"),
    ("Hasło to Kot2026x", "password: Kot2026x"),
  ])
  func `Personal data is found with its range`(_ text: String, _ expected: String) {
    #expect(Self.found(text) == [expected])
  }

  @Test(arguments: [
    "+33 6 39 98 00 12", "+33 (0)6 39 98 00 12", "0033639980012", "06.39.98.00.12", "+41 79 555 01 23", "079 555 01 23",
    "+32 470 55 01 23", "0470 55 01 23", "02 555 01 23", "+352 621 555 012", "+44 7700 900123", "07700 900123",
    "020 7946 0123", "(028) 9018 0123", "+353 20 915 0123", "(202) 555-0123", "202-555-0123 ext. 44", "+1 202 555 0123",
    "+34 612 55 01 23", "612 55 01 23", "+52 55 5550 0123", "+49 171 5550123", "0171 5550123", "030 5550123",
    "+43 660 5550123", "+39 06 5550 0123", "06 5550 0123", "+212 6 39 98 00 12", "+216 20 555 012", "+221 77 555 01 23",
    "77 555 01 23", "+225 07 55 50 01 23", "0692 55 01 23", "0690 55 01 23", "+48 512 555 012", "+351 912 555 012",
  ])
  func `Telephone numbers of many countries are known in running text`(_ number: String) {
    #expect(Self.found("Merci de noter \(number), à bientôt") == ["phone: \(number)"])
  }

  @Test(arguments: ["20 55 50 12", "30 555 012", "899 555 012", "1850 555 012", "21 23 4 55501", "(022) 55501"])
  func `Weaker forms count after a word, or where nothing else is written`(_ number: String) {
    #expect(Self.found(number) == ["phone: \(number)"])
    #expect(Self.found("Call me on \(number)!") == ["phone: \(number)"])
  }

  @Test(arguments: [
    "2026-10-12T14:30:00Z, 2026-10-12 14:30:00, le 12/10/2026, 12.10.2026 et 2025-2026",
    "Commande 111-5014070-4118645, facture 778812, total 1 234 567,89 €", "Réf 0612345678 et #4970100000000279",
    "Colis 8R12345678901, suivi 6A12345678901, 1Z999AA10123456784", "IP 192.168.100.200, version 10.2.33.4567",
    "ISBN 978-2-07-036822-8, EAN 3017620422003, SIRET 732 829 320 00074", "https://a.example.org/?id=0612345678",
    "48.8566140, 2.3522219", "75011 Paris, 69003 Lyon", "Il reste 12 500 000 vues et 20 55 50 12 pièces",
    "00 00 00 00 00", "1 94 03 75 120 005 91", "IBAN FR14 2004 1010 0505 0001 3M02 607", "4111 1111 1111 1112",
    "Colis n° 4111111111111111", "commande 12345678Z", "12345678901", "1955839660", "05/18/1938",
    "Votre mot de passe doit contenir 8 caractères", "Mot de passe oublié : cliquez ici",
    "Password: reset it at https://a.example.org/r1", "Le CVV a 3 chiffres", "titre de séjour valable du 09/11/2006",
    "@nadia rendez-vous @ midi", "a@b", "nadia@", "PP-006-234-348-863",
  ])
  func `Orders, dates, prices, parcels and wrong check digits are none`(_ text: String) {
    #expect(Self.found(text).isEmpty)
  }

  @Test(arguments: [
    ("0800 12 34 56", true), ("0 809 555 012", true), ("+33 892 55 50 12", true), ("1-800-555-0199", true),
    ("+44 800 555 0123", true), ("06 39 98 00 12", false), ("+49 89 5550123", false), ("089 5550123", false),
    ("(808) 555-0123", false),
  ])
  func `Numbers that no private person has are marked`(_ number: String, _ isService: Bool) throws {
    var text = number
    let hits = text.withUTF8 { bytes in
      var finder = PersonalDataFinder()
      finder.find(in: bytes)
      return finder.hits
    }
    #expect(try #require(hits.first).isServiceNumber == isService)
  }

  /// What makes each search begin again and again.
  static let hostile: [String] = [
    "7", "@", "a@", "a@b.c", "1234 ", "06 ", "06 39 98 00 12 ", "FR14 ", "FR14", "pwd:", "mot de passe : ", "(0", "+1",
    "passeport 12AB34567 ", "4111 1111 1111 1112 ", "1.2-3 4", "1.", "AB12CD34", "nadia@example.org ", "tel 1 ",
    "sécu 1 ",
    "é1", "\u{A0}1", "cvv", "1\n2", "((((1",
  ]

  @Test(.timeLimit(.minutes(2)), arguments: hostile)
  func `Twice the text takes about twice the time`(_ piece: String) {
    func seconds(_ bytes: Int) -> Double {
      var text = String(repeating: piece, count: bytes / piece.utf8.count)
      return text.withUTF8 { bytes in
        var finder = PersonalDataFinder()
        finder.find(in: bytes)
        return (0..<2).map { _ in
          ContinuousClock().measure { finder.find(in: bytes) } / .seconds(1)
        }.min() ?? 0
      }
    }
    let (small, large) = (seconds(1 << 12), seconds(1 << 14))
    // Four times the bytes; a search that is not linear takes sixteen times as long.
    #expect(large < small * 10 + 0.1)
  }

  @Test(arguments: 0..<40)
  func `Whatever is written, hits lie in order on character boundaries`(_ seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed) &+ 77)
    let pieces = [
      "06 39 98 00 12", "FR14 2004 1010 0505 0001 3M02 606", "4111 1111 1111 1111", "nadia@example.org",
      "mdp : Lilas2026",
      "CVV 123", "passeport 12AB34567", "é", " ", ", ", "\n", "1", "22 ", "-", "+", "(", ")", "IBAN ", "tel ", "«",
      "\u{202F}",
      "2 87 05 2A 014 032 87", "漢字", "\0", "12/10/2026", "x44",
    ]
    for _ in 0..<50 {
      var text = ""
      for _ in 0..<Int.random(in: 1...12, using: &random) { text += pieces.randomElement(using: &random) ?? "" }
      text.withUTF8 { bytes in
        var finder = PersonalDataFinder()
        finder.find(in: bytes)
        let hits = finder.hits
        finder.find(in: bytes)
        #expect(hits == finder.hits)
        var end = 0
        for hit in hits {
          #expect(Int(hit.start) >= end && hit.start < hit.end && Int(hit.end) <= bytes.count)
          #expect(bytes[Int(hit.start)] & 0xC0 != 0x80)
          #expect(Int(hit.end) == bytes.count || bytes[Int(hit.end)] & 0xC0 != 0x80)
          end = Int(hit.end)
        }
      }
    }
  }
}
