import Conversations

/// Tells cheaply whether two records may be about the same thing, without reading them: the program looks closer only where it says so.
public struct RecordIdentity {
  private let format: ExportFormat

  /// The identities of records of a format that is read at once.
  public init(format: ExportFormat) { self.format = format }

  /// A number that is the same for records of one conversation, whatever the spelling of the format; nil if the record names none.
  ///
  /// O(length); it is a hash, so that different conversations may share one.
  public func hash(of record: UnsafeBufferPointer<UInt8>) -> UInt64? {
    switch format {
    case .transcriptXML: hashOfElement(record)
    case .transcriptJSON, .transcriptNDJSON, .iAdvizeREST: hashOfObject(record)
    default: nil
    }
  }

  private static let conversationSeed = FNV1a.adding(0x63, to: FNV1a.start)
  private static let availabilitySeed = FNV1a.adding(0x61, to: FNV1a.start)

  private func hashOfObject(_ record: UnsafeBufferPointer<UInt8>) -> UInt64? {
    guard let bytes = record.baseAddress, record.first == 0x7B else { return nil }
    var scanner = JSONMemberScanner()
    var index = 1
    var availability: [FieldName: UInt64] = [:]
    while let finding = scanner.scan(bytes, &index, record.count) {
      switch finding {
      case .text(let name) where name == "id":
        return scanner.value.withUnsafeBufferPointer { FNV1a.hash($0, from: Self.conversationSeed) }
      case .text(let name) where Self.availabilityFields.contains(name):
        availability[name] = scanner.value.withUnsafeBufferPointer { FNV1a.hash($0) }
      case .text: break
      case .container: scanner.skipValue()
      case .end:
        if let number = numericIdentifier(record) { return number }
        return Self.hash(of: availability)
      }
    }
    return nil
  }

  /// iAdvize writes identifiers as numbers, which the scanner passes over.
  private func numericIdentifier(_ record: UnsafeBufferPointer<UInt8>) -> UInt64? {
    guard format == .iAdvizeREST else { return nil }
    let name = Array("\"id\"".utf8)
    var index = 0
    while let found = record[index...].firstIndex(of: 0x22) {
      if record[found...].starts(with: name) {
        var digits = found + name.count
        while digits < record.count, record[digits].isJSONSpace || record[digits] == 0x3A { digits += 1 }
        var end = digits
        while end < record.count, record[end] &- 0x30 < 10 { end += 1 }
        guard end > digits else { return nil }
        return FNV1a.hash(UnsafeBufferPointer(rebasing: record[digits..<end]), from: Self.conversationSeed)
      }
      index = found + 1
    }
    return nil
  }

  private static let availabilityFields: Set<FieldName> = ["agent", "at", "status"]

  private static func hash(of fields: [FieldName: UInt64]) -> UInt64? {
    guard let agent = fields["agent"], let at = fields["at"], let status = fields["status"] else { return nil }
    return availabilitySeed ^ agent ^ (at &* 3) ^ (status &* 5)
  }

  private func hashOfElement(_ record: UnsafeBufferPointer<UInt8>) -> UInt64? {
    guard let end = record.firstIndex(of: 0x3E),
      let nameEnd = record[..<end].firstIndex(where: { $0.isJSONSpace })
    else { return nil }
    var conversation: UInt64?
    var availability: [FieldName: UInt64] = [:]
    XMLAttributes.forEach(in: UnsafeBufferPointer(rebasing: record[nameEnd..<end])) { name, value in
      let field = FieldName(name)
      if field == "id" { conversation = FNV1a.hash(value, from: Self.conversationSeed) }
      if Self.availabilityFields.contains(field) { availability[field] = FNV1a.hash(value) }
    }
    return conversation ?? Self.hash(of: availability)
  }
}
