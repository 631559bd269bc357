import Conversations

/// What a worker made of a block, to be written in the order of blocks.
struct BlockResult: Sendable {
  /// The block's ordinal.
  var sequence: Int
  /// Lines of `verdicts.ndjson`.
  var verdictLines: [UInt8]
  /// What was left out, in file order.
  var rejections: [Rejection]
}
