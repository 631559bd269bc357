/// An interned identifier (agent, group, team, brand, site, zone): a small number that stands for its bytes in one `IdentifierTable`.
public struct Identifier: Hashable, Sendable {
  /// Position in the table; -1 stands for "none".
  public let index: Int32

  /// The identifier at `index` of its table.
  @inlinable
  package init(index: Int32) { self.index = index }

  /// No identifier.
  public static let none = Identifier(index: -1)

  /// Whether an identifier is there at all.
  @inlinable
  public var exists: Bool { index >= 0 }
}
