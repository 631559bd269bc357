/// Whose public holidays count, as the policy value `country` says.
public enum HolidayChoice: Hashable, Sendable {
  /// Those of the country in whose zone somebody lives.
  case auto
  /// Those of one country, wherever somebody lives.
  case country(HolidayCountry)
  /// Nobody's.
  case none

  /// The choice written as `auto`, `none` or a country's two letters; nil if it is none of them.
  public init?(_ text: String) {
    switch text {
    case "auto": self = .auto
    case "none": self = .none
    default:
      guard let country = HolidayCountry(rawValue: text) else { return nil }
      self = .country(country)
    }
  }

  /// The holidays that count in a zone; nil if none do or are known.
  public func holidays(inZone name: String) -> PublicHolidays? {
    switch self {
    case .auto: PublicHolidays.country(ofZone: name).map { PublicHolidays(country: $0) }
    case .country(let country): PublicHolidays(country: country)
    case .none: nil
    }
  }
}
