/// What finds personal data, as far as it is measured: the one place where the finder is plugged in.
public struct PersonalDataProbe {
  /// A passage of personal data.
  public struct Passage: Hashable, Sendable {
    /// The kind, by the name that rule files use: "email", "phone", "iban", "card" and others.
    public var kind: String
    /// Where it stands, in bytes of the text.
    public var bytes: Range<Int>

    /// A passage.
    public init(kind: String, bytes: Range<Int>) {
      self.kind = kind
      self.bytes = bytes
    }
  }

  /// Finds what a text holds.
  public var find: (_ text: String) -> [Passage]
  /// Tells whether a value is a valid number of a country and type, as the corpus names them; nil if numbers are not checked by themselves.
  public var accepts: (_ value: String, _ country: String, _ type: String) -> Bool?

  /// A probe of these two.
  public init(
    find: @escaping (_ text: String) -> [Passage],
    accepts: @escaping (_ value: String, _ country: String, _ type: String) -> Bool?
  ) {
    self.find = find
    self.accepts = accepts
  }
}
