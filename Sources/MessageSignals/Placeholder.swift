import Conversations
public enum Signal: UInt8, CaseIterable, Sendable {
  case greeting, farewell, thanks, acknowledgement, offersFurtherHelp, transferAnnouncement, relaunch, accepts, declines
  case asks, complaint, signature, signatureName, namesCustomer, namesSomeoneElse, addressesByName, answers,
    awaitsAnswer
  public var name: String { "\(self)" }
}
public struct SignalHit: Sendable { public var signal: Signal; public var start: UInt32; public var end: UInt32 }
public struct SignalMask: OptionSet, Sendable {
  public let rawValue: UInt64
  public init(rawValue: UInt64) { self.rawValue = rawValue }
  public init(_ s: Signal) { rawValue = 1 << UInt64(s.rawValue) }
}
public enum TextLanguage: Sendable { case fr, en, undecided }
public struct ConversationSignals: Sendable {
  public var masks: [SignalMask] = []
  public func hits(ofEvent e: Int) -> ArraySlice<SignalHit> { [] }
  public var language: TextLanguage = .fr
  public var nameKnownFrom: Int32?
  public init() {}
}
public struct SignalLexicon: Sendable { public init() {} }
public struct SignalReader {
  public init(lexicon: SignalLexicon) {}
  public mutating func read(_ c: Conversation, identifiers: IdentifierTable, into: inout ConversationSignals) {}
}
