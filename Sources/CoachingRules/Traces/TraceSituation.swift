import Conversations

/// What is known at a moment of a conversation, while its trace is built.
struct TraceSituation {
  var lastCustomerMessage: Int64 = .min
  var lastBrandMessage: Int64 = .min
  var lastBrandPrecision = TimePrecision.millisecond
  var lastPublicMessage: Int64 = .min
  var lastPublicPrecision = TimePrecision.millisecond
  var lastIsBrand = false
  var lastIsTemplate = false
  var lastIsRelaunch = false
  var isDeclined = false
  var isAwaited = false
  var asksConsent = false
  var complains = false
  var isRude = false
  var lastMenu: UInt64 = 0
  var hasOrder = false
  var isTransferredToGroup = false
  /// The group to which it was transferred last, and that of the contact that is open; negative for none.
  var transferGroup: Int32 = -1
  var group: Int32 = -1
  var turnMayRelaunch = false
  var turnHasRelaunched = false
  var turnTraits: EventTraits = []
  var turnSameness: UInt64 = 0
}
