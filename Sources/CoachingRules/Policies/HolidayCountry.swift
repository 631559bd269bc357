/// A country whose public holidays are known.
public enum HolidayCountry: String, CaseIterable, Sendable {
  /// France: the eleven days of the labour code; those of Alsace-Moselle alone are left out.
  case france = "FR"
  /// Switzerland: 1 August, the one federal holiday, and the days that all or nearly all cantons keep: New Year's Day, Good
  /// Friday, Easter Monday, Ascension Day, Whit Monday, Christmas Day and 26 December.
  case switzerland = "CH"
  /// Belgium: the ten legal holidays.
  case belgium = "BE"
  /// England and Wales: the bank holidays with their substitute days; days proclaimed for one year only are left out.
  case unitedKingdom = "GB"
  /// United States: the federal holidays and the days on which they are observed.
  case unitedStates = "US"
}
