import Scorecards

/// A rate as a bar, with its interval as a thin line; told in words beside it, so hidden from screen readers.
enum RateBar {
  /// The bar of a rate in basis points; an empty one without a rate.
  static func html(_ rate: Int?, _ interval: WilsonInterval?, mark: Int? = nil) -> EscapedHTML {
    var bar: EscapedHTML =
      "<svg class=\"bar\" viewBox=\"0 0 1000 80\" preserveAspectRatio=\"none\" aria-hidden=\"true\">"
    bar += "<rect class=\"track\" width=\"1000\" height=\"80\" rx=\"12\"/>"
    if let rate { bar += "<rect class=\"fill\" width=\"\(rate / 10)\" height=\"80\" rx=\"12\"/>" }
    if let interval {
      bar +=
        "<rect class=\"interval\" x=\"\(interval.low / 10)\" y=\"32\" width=\"\(max(6, (interval.high - interval.low) / 10))\" height=\"16\"/>"
    }
    if let mark { bar += "<rect class=\"mark\" x=\"\(mark / 10 - 2)\" width=\"5\" height=\"80\"/>" }
    bar += "</svg>"
    return bar
  }
}
