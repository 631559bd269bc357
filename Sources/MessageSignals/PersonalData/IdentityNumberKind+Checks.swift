extension IdentityNumberKind {
  /// Whether a number has the form and the check digits of the kind.
  func accepts(_ number: CompactNumber) -> Bool {
    switch self {
    case .austrianSocialInsurance: AustrianNumber.isSocialInsurance(number)
    case .austrianTax: AustrianNumber.isTax(number)
    case .austrianValueAddedTax: AustrianNumber.isValueAddedTax(number)
    case .austrianCompany: AustrianNumber.isCompany(number)
    case .austrianPostcode: number.isDigits(4) && number.number(0..<4) >= 1000
    case .belgianNational: BelgianNumber.isNational(number, isBis: false)
    case .belgianBis: BelgianNumber.isNational(number, isBis: true)
    case .belgianSocialSecurity:
      BelgianNumber.isNational(number, isBis: false) || BelgianNumber.isNational(number, isBis: true)
    case .belgianIdentityCard: BelgianNumber.isIdentityCard(number)
    case .belgianCompany: BelgianNumber.isCompany(number)
    case .belgianAccount: BankNumber.isBelgian(number)
    case .belgianCommunication: BankNumber.isBelgianCommunication(number)
    case .canadianSocialInsurance: CanadianNumber.isSocialInsurance(number)
    case .canadianHealth: CanadianNumber.isHealth(number)
    case .canadianCompany: CanadianNumber.isCompany(number)
    case .swissSocialSecurity: SwissNumber.isSocialSecurity(number)
    case .swissCompany: SwissNumber.isCompany(number)
    case .swissValueAddedTax: SwissNumber.isValueAddedTax(number)
    case .swissReference: BankNumber.isSwissReference(number)
    case .germanTax: GermanNumber.isTax(number)
    case .germanTaxOffice: GermanNumber.isTaxOffice(number)
    case .germanValueAddedTax: GermanNumber.isValueAddedTax(number)
    case .germanSecurity: GermanNumber.isSecurity(number)
    case .germanRegister: GermanNumber.isRegister(number)
    case .germanRouting: GermanNumber.isRouting(number)
    case .spanishCitizen: SpanishNumber.isCitizen(number)
    case .spanishForeigner: SpanishNumber.isForeigner(number)
    case .spanishTax: SpanishNumber.isTax(number)
    case .spanishCompany: SpanishNumber.isCompany(number)
    case .spanishAccount: BankNumber.isSpanishAccount(number)
    case .spanishIBAN: BankNumber.isSpanish(number)
    case .spanishSupply: SpanishNumber.isSupply(number)
    case .spanishExcise: SpanishNumber.isExcise(number)
    case .spanishCadastral: SpanishNumber.isCadastral(number)
    case .spanishPostcode: number.isDigits(5) && (1...52).contains(number.number(0..<2))
    case .frenchSocialSecurity: FrenchNumber.isSocialSecurity(number)
    case .frenchTax: FrenchNumber.isTax(number)
    case .frenchCompany: FrenchNumber.isCompany(number)
    case .frenchEstablishment: FrenchNumber.isEstablishment(number)
    case .frenchValueAddedTax: FrenchNumber.isValueAddedTax(number)
    case .frenchRegister: FrenchNumber.isRegister(number)
    case .frenchExcise: FrenchNumber.isExcise(number)
    case .britishHealth: BritishNumber.isHealth(number)
    case .britishTax: BritishNumber.isTax(number)
    case .britishInsurance: BritishNumber.isInsurance(number)
    case .britishPupil: BritishNumber.isPupil(number)
    case .britishValueAddedTax: BritishNumber.isValueAddedTax(number)
    case .britishSecurity: BritishNumber.isSecurity(number)
    case .italianTax: ItalianNumber.isPerson(number) || ItalianNumber.isValueAddedTax(number)
    case .italianValueAddedTax: ItalianNumber.isValueAddedTax(number)
    case .italianMedicine: ItalianNumber.isMedicine(number)
    case .dutchCitizen: DutchNumber.isCitizen(number)
    case .dutchPupil: DutchNumber.isPupil(number)
    case .dutchValueAddedTax: DutchNumber.isValueAddedTax(number)
    case .dutchIdentityCard: DutchNumber.isIdentityCard(number)
    case .dutchSchool: DutchNumber.isSchool(number)
    case .dutchPostcode: DutchNumber.isPostcode(number)
    case .polishCitizen: PolishNumber.isCitizen(number)
    case .portugueseTax: PortugueseNumber.isTax(number)
    case .portugueseCitizenCard: PortugueseNumber.isCitizenCard(number)
    case .americanSocialSecurity: AmericanNumber.isSocialSecurity(number)
    case .americanTaxpayer: AmericanNumber.isTaxpayer(number)
    case .americanAdoption: AmericanNumber.isAdoption(number)
    case .americanPreparer: AmericanNumber.isPreparer(number)
    case .americanTax:
      AmericanNumber.isSocialSecurity(number) || AmericanNumber.isTaxpayer(number) || AmericanNumber.isEmployer(number)
        || AmericanNumber.isAdoption(number) || AmericanNumber.isPreparer(number)
    case .americanEmployer: AmericanNumber.isEmployer(number)
    case .americanRouting: BankNumber.isAmericanRouting(number)
    case .iban: BankNumber.isIBAN(number)
    }
  }

  /// Whether a number has the check digits of any kind that persons have. Kinds without one are not asked.
  static func isAnyPersons(_ number: CompactNumber) -> Bool {
    guard number.count >= 8 else { return false }
    for kind in allCases where kind.isPersonal && kind != .americanTax && kind != .americanPreparer {
      if kind.accepts(number) { return true }
    }
    return false
  }
}
