/// The kinds of constraint a rule can state, with DECLARE's names (van der Aalst, Pesic; with data and time: Burattin, Maggi, Sperduti,
/// "Conformance checking based on multi-perspective declarative process models").
public enum ConstraintTemplate: String, CaseIterable, Sendable {
  /// The target occurs at least `count` times.
  case existence
  /// The target occurs fewer than `count` times.
  case absence
  /// The first of the events named by `among` is a target.
  case `init` = "init"
  /// The last of the events named by `among`, before each occasion, is a target.
  case end
  /// Each activation is followed by a target.
  case response
  /// The event right after each activation is a target.
  case chainResponse = "chain-response"
  /// Each activation is preceded by a target.
  case precedence
  /// Before each occasion all steps occur, in order.
  case steps
}
