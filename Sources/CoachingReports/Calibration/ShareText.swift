import Scorecards

/// Shares as digits, the same on every machine.
enum ShareText {
  /// A number with four digits after the point.
  static func fourDigits(_ number: Double) -> String { digits(number, 10_000) }

  /// A number with three digits after the point.
  static func threeDigits(_ number: Double) -> String { digits(number, 1_000) }

  /// A number with two digits after the point.
  static func twoDigits(_ number: Double) -> String { digits(number, 100) }

  /// A share with four digits after the point; a dash if there is none.
  static func share(_ share: EstimatedShare?) -> String { share.map { fourDigits($0.value) } ?? "–" }

  /// The bounds of a share with three digits after the point each; a dash if there are none.
  static func bounds(_ share: EstimatedShare?) -> String {
    share.map { threeDigits($0.low) + "–" + threeDigits($0.high) } ?? "–"
  }

  /// A number with as many digits after the point as the scale has zeros.
  private static func digits(_ number: Double, _ scale: Int) -> String {
    let scaled = Int((abs(number) * Double(scale)).rounded())
    // The leading 1 keeps the zeros after the point.
    return (number < 0 && scaled > 0 ? "-" : "") + "\(scaled / scale)." + String(scale + scaled % scale).dropFirst()
  }
}
