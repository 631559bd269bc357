/// Words that say what a number near them is, in the eight languages.
enum PersonalDataWords {
  /// A telephone number follows.
  static let phone = BytePattern(
    #"\bt(?:é|e)l(?:(?:é|e)phone|(?:é|e)fono|efono|efone|efoon|efon)?\b|\btlf?\b|\bphone|\bmobile?\b|\bmobil|\bm(?:ó|o)vil|\bportable|\bcell(?:ulare|phone)?\b|\bgsm\b|\bfax\b|\bdesk\b|\bhandy|\brufnummer|\bnummer\b|\btelemóvel|\bkom(?:ó|o)rk|\bjoi(?:ndre|gnable)|\b(?:r?appele[rz]|call(?: me)?\b|reach\b|ring\b|text(?: me)?\b|sms\b|whatsapp|contact(?:er|ez)?\b|ll(?:á|a)m[ae]|chiama|ligar|bellen|anrufen|erreichbar|zadzwo)|\bregistered\b|\bmy number|\bmon num(?:é|e)ro|\bm(?:ein|ijn|io|eu|i) (?:nummer|n(?:ú|u)mero)"#,
    ignoresCase: true)

  /// A card's number follows or precedes.
  static let card = BytePattern(
    #"\bcartes?\b|\bcb\b|\bcc\b|\bcards?\b|\bvisa\b|\bmastercard|\bmaestro|\bamex|\bamerican express|\bkreditkarte|\bkarte\b|\btarjeta|\bcart(?:a|ã|ao)|\bkaart|\bkart[aęy]"#,
    ignoresCase: true)

  /// The number of a person follows: social security, tax, health, national register.
  static let identity = BytePattern(identities, ignoresCase: true)
  private static let identities =
    #"s(?:é|e)curit(?:é|e) sociale|\bs(?:é|e)cu\b|\bnir\b|\bnuméro fiscal|\bnumero fiscal|\bspi\b|num(?:é|e)ro national|registre national|\bniss\b|\binsz\b|rijksregister|\bavs\b|\bahv\b|\bssn\b|\bsin\b|\bnino?\b|social (?:security|insurance)|national insurance|\bnhs\b|\butr\b|\bitin\b|\btin\b|tax(?:payer)? (?:id|number|reference|identification)|sozialversicherung|versicherungsnummer|\bsvnr\b|steuer-?(?:id|nummer|identifikation)|\bid-?nr\b|\bidnr\b|\bdni\b|\bnie\b|\bnif\b|\bseguridad social|codice fiscale|\bc\.?f\.?:|\bbsn\b|burgerservicenummer|sofi-?nummer|contribuinte|cart(?:ã|a)o de cidad(?:ã|a)o|\bpesel\b|identit(?:y|é)|carte d['’]identit|\bcni\b|ausweis|documento|identiteitskaart|dow(?:ó|o)d|\bid (?:number|card|no)|personal (?:health )?number|\bphn\b|\bupn\b"#

  /// The number of a passport, an identity card or a licence follows.
  static let document = BytePattern(documents, ignoresCase: true)
  private static let documents =
    #"pass?eport|\bpassport|reisepass|\bpass(?:nummer)\b|pasaporte|passaporto|passaporte|paspoort|paszport|carte d['’]identit(?:é|e)|\bcni\b|identity card|\bid card|personalausweis|ausweisnummer|carta d['’]identit|documento de identidad|identiteitskaart|dow(?:ó|o)d(?:u)? osobist|permis de conduire|driving licen[cs]e|driver['’]?s licen[cs]e|f(?:ü|ue)hrerschein|titre de s(?:é|e)jour|residence permit"#

  /// Either of the two.
  static let identityOrDocument = BytePattern(identities + "|" + documents, ignoresCase: true)

  /// A reference follows that is no personal data: an order, a parcel, an invoice, a company's number.
  static let reference = BytePattern(
    #"\b(?:commandes?|cde|colis|suivi|facture|r(?:é|e)f(?:(?:é|e)rence)?s?|dossier|ticket|contrat|article|produit|s(?:é|e)rie|mod(?:è|e)le|bon|siret|siren|tva|rcs|ean|code(?: barre)?|client|fid(?:é|e)lit(?:é|e)|order|tracking|parcel|shipment|invoice|ref(?:erence)?|case|booking|confirmation|serial|model|item|product|voucher|coupon|gift ?card|loyalty|membership|account|vat|imei|isbn|bestell(?:ung|nummer)|auftrag|sendung|rechnung|kundennummer|pedido|factura|seguimiento|ordine|fattura|spedizione|encomenda|fatura|bestelling|factuur|zam(?:ó|o)wieni[ea]|faktura|num(?:é|e)ro|numero|number|n°|nr)\b|n°|#"#,
    ignoresCase: true)
}
