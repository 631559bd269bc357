/// A kind of number that a country gives persons, companies, accounts or places, as far as its form and check digits are public.
///
/// The raw value is the country's code and the kind's short name.
public enum IdentityNumberKind: String, CaseIterable, Sendable {
  case austrianSocialInsurance = "at.vnr"
  case austrianTax = "at.tin"
  case austrianValueAddedTax = "at.uid"
  case austrianCompany = "at.businessid"
  case austrianPostcode = "at.postleitzahl"
  case belgianNational = "be.nn"
  case belgianBis = "be.bis"
  case belgianSocialSecurity = "be.ssn"
  case belgianIdentityCard = "be.eid"
  case belgianCompany = "be.vat"
  case belgianAccount = "be.iban"
  case belgianCommunication = "be.ogm_vcs"
  case canadianSocialInsurance = "ca.sin"
  case canadianHealth = "ca.bc_phn"
  case canadianCompany = "ca.bn"
  case swissSocialSecurity = "ch.ssn"
  case swissCompany = "ch.uid"
  case swissValueAddedTax = "ch.vat"
  case swissReference = "ch.esr"
  case germanTax = "de.idnr"
  case germanTaxOffice = "de.stnr"
  case germanValueAddedTax = "de.vat"
  case germanSecurity = "de.wkn"
  case germanRegister = "de.handelsregisternummer"
  case germanRouting = "de.leitweg"
  case spanishCitizen = "es.dni"
  case spanishForeigner = "es.nie"
  case spanishTax = "es.nif"
  case spanishCompany = "es.cif"
  case spanishAccount = "es.ccc"
  case spanishIBAN = "es.iban"
  case spanishSupply = "es.cups"
  case spanishExcise = "es.cae"
  case spanishPostcode = "es.postal_code"
  case spanishCadastral = "es.referenciacatastral"
  case frenchSocialSecurity = "fr.nir"
  case frenchTax = "fr.nif"
  case frenchCompany = "fr.siren"
  case frenchEstablishment = "fr.siret"
  case frenchValueAddedTax = "fr.tva"
  case frenchRegister = "fr.rcs"
  case frenchExcise = "fr.accise"
  case britishHealth = "gb.nhs"
  case britishTax = "gb.utr"
  case britishInsurance = "gb.nino"
  case britishPupil = "gb.upn"
  case britishValueAddedTax = "gb.vat"
  case britishSecurity = "gb.sedol"
  case italianTax = "it.codicefiscale"
  case italianValueAddedTax = "it.iva"
  case italianMedicine = "it.aic"
  case dutchCitizen = "nl.bsn"
  case dutchPupil = "nl.onderwijsnummer"
  case dutchValueAddedTax = "nl.btw"
  case dutchIdentityCard = "nl.identiteitskaartnummer"
  case dutchSchool = "nl.brin"
  case dutchPostcode = "nl.postcode"
  case polishCitizen = "pl.pesel"
  case portugueseTax = "pt.nif"
  case portugueseCitizenCard = "pt.cc"
  case americanSocialSecurity = "us.ssn"
  case americanTaxpayer = "us.itin"
  case americanAdoption = "us.atin"
  case americanPreparer = "us.ptin"
  case americanTax = "us.tin"
  case americanEmployer = "us.ein"
  case americanRouting = "us.rtn"
  case iban = "xx.iban"

  /// The kind of a country's two-letter code and a short name ("fr" and "nir"); nil if there is none.
  public init?(country: String, type: String) { self.init(rawValue: "\(country).\(type)") }

  /// Whether it is a person's, not a company's, an account's or a thing's.
  public var isPersonal: Bool {
    switch self {
    case .austrianSocialInsurance, .austrianTax, .belgianNational, .belgianBis, .belgianSocialSecurity,
      .belgianIdentityCard, .canadianSocialInsurance, .canadianHealth, .swissSocialSecurity, .germanTax,
      .spanishCitizen, .spanishForeigner, .spanishTax, .frenchSocialSecurity, .frenchTax, .britishHealth,
      .britishTax, .britishInsurance, .britishPupil, .italianTax, .dutchCitizen, .dutchPupil, .dutchIdentityCard,
      .polishCitizen, .portugueseTax, .portugueseCitizenCard, .americanSocialSecurity, .americanTaxpayer,
      .americanAdoption, .americanPreparer, .americanTax:
      true
    default: false
    }
  }

  /// Whether written bytes have its form and its check digits; separators and lower case are allowed. O(1).
  public func accepts(_ written: some Sequence<UInt8>) -> Bool {
    guard let number = CompactNumber(written), number.count >= 4 else { return false }
    return accepts(number)
  }
}
