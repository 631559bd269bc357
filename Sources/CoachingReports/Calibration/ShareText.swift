import Scorecards

/// Shares as digits, the same on every machine.
enum ShareText {
  /// A number with four digits after the point.
  static func fourDigits(_ number: Double) -> String {
    let scaled = Int((abs(number) * 10_000).rounded())
    let digits = String(scaled % 10_000)
    return (number < 0 && scaled > 0 ? "-" : "") + "\(scaled / 10_000)."
      + String(repeating: "0", count: 4 - digits.utf8.count) + digits
  }

  /// A number with three digits after the point.
  static func threeDigits(_ number: Double) -> String {
    let scaled = Int((abs(number) * 1_000).rounded())
    let digits = String(scaled % 1_000)
    return (number < 0 && scaled > 0 ? "-" : "") + "\(scaled / 1_000)."
      + String(repeating: "0", count: 3 - digits.utf8.count) + digits
  }

  /// A share with four digits after the point; a dash if there is none.
  static func share(_ share: EstimatedShare?) -> String { share.map { fourDigits($0.value) } ?? "–" }

  /// The bounds of a share with three digits after the point each; a dash if there are none.
  static func bounds(_ share: EstimatedShare?) -> String {
    share.map { threeDigits($0.low) + "–" + threeDigits($0.high) } ?? "–"
  }
}
