/// What a quote shows of its rule.
public enum QuoteKind: UInt8, CaseIterable, Sendable {
  case met, missed
}
