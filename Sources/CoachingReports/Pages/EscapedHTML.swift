/// HTML that is safe to put into a page: what is written in the source is markup, every text set into it is escaped.
///
/// `"<td>\(name)</td>"` escapes `name`; only another `EscapedHTML` is set in as it is, so unescaped text does not compile into a page.
/// Markup that is chosen inside an interpolation (`flag ? "<b>" : ""`) is a `String` there and is escaped too: give it a constant first.
public struct EscapedHTML: Hashable, Sendable {
  /// The markup.
  public private(set) var markup: String

  /// Text as HTML shows it.
  ///
  /// Bytes are replaced, not characters: a `"` with a combining accent is one character that is no `"`, but still ends an attribute.
  public init(text: String) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      switch byte {
      case 0x26: bytes += Array("&amp;".utf8)
      case 0x3C: bytes += Array("&lt;".utf8)
      case 0x3E: bytes += Array("&gt;".utf8)
      case 0x22: bytes += Array("&quot;".utf8)
      case 0x27: bytes += Array("&#39;".utf8)
      default: bytes.append(byte)
      }
    }
    markup = String(decoding: bytes, as: UTF8.self)
  }

  /// The embedded style sheet, which is ours.
  init(styleSheet: String) { markup = styleSheet }

  /// Nothing.
  public static let empty: EscapedHTML = ""

  /// Adds more.
  public static func += (lhs: inout EscapedHTML, rhs: EscapedHTML) { lhs.markup += rhs.markup }

  /// One after the other.
  public static func + (lhs: EscapedHTML, rhs: EscapedHTML) -> EscapedHTML {
    var both = lhs
    both += rhs
    return both
  }

  /// All of them, one after the other.
  public static func join(_ parts: some Sequence<EscapedHTML>, separator: EscapedHTML = "") -> EscapedHTML {
    var all = EscapedHTML.empty
    for (index, part) in parts.enumerated() {
      if index > 0 { all += separator }
      all += part
    }
    return all
  }
}

extension EscapedHTML: ExpressibleByStringInterpolation {
  /// Markup as it is written in the source.
  public init(stringLiteral markup: StaticString) { self.markup = "\(markup)" }

  /// Markup with what was set into it.
  public init(stringInterpolation: Interpolation) { markup = stringInterpolation.markup }

  /// Puts markup and escaped text together.
  public struct Interpolation: StringInterpolationProtocol, Sendable {
    var markup = ""

    /// An interpolation that will hold about so much.
    public init(literalCapacity: Int, interpolationCount: Int) {
      markup.reserveCapacity(literalCapacity + interpolationCount * 16)
    }

    /// Adds markup as it is written in the source.
    public mutating func appendLiteral(_ literal: StaticString) { markup += "\(literal)" }

    /// Adds text, escaped.
    public mutating func appendInterpolation(_ text: String) { markup += EscapedHTML(text: text).markup }

    /// Adds a number.
    public mutating func appendInterpolation(_ number: Int) { markup += String(number) }

    /// Adds markup.
    public mutating func appendInterpolation(_ html: EscapedHTML) { markup += html.markup }
  }
}
