/// What a constraint remembers of the part of a trace that it has seen.
package struct ConstraintState {
  /// Activations that wait.
  var pending = PendingActivations()
  /// Earlier targets.
  var trail = PositionTrail()
  /// The latest target.
  var target = AgentPositions()
  /// The latest event that begins the scope.
  var since = AgentPositions()
  /// The latest event that makes activations count.
  var provided = AgentPositions()
  /// The latest of the events that are looked at.
  var among = AgentPositions()
  /// Position of the first occasion; -1 for none.
  var occasion: Int32 = -1
  /// Position of the activation before; -1 for none.
  var activation: Int32 = -1
  /// Position of the last event of the chain; -1 for none.
  var link: Int32 = -1
  /// Positions of the activations that wait for the next event of the chain.
  var waiting: [Int32] = []
  /// Positions of the first and the last target in the case; -1 for none.
  var first: Int32 = -1
  var last: Int32 = -1
  /// How often the target occurred.
  var seen = 0
  /// Bits of the sides of a choice that occurred.
  var sides: UInt32 = 0
  /// What has been measured so far; `Int64.min` for nothing.
  var measured: Int64 = .min
  /// Words and misspelt words so far.
  var words = 0
  var misspelt = 0
  /// Whether a number was not known.
  var isUnknown = false
  /// The combinations of steps that occurred in order, by agent.
  var steps: [UInt64] = []
  /// Whether anything has been taken since the case began.
  package var isTouched = false

  /// Whether anything has been taken since the trace began.
  package var isUsed = false

  /// Nothing seen.
  package init() {}

  /// Forgets what belongs to the case that ends; what lies before it may still be looked back at.
  mutating func endCase() {
    pending.removeAll()
    occasion = -1
    activation = -1
    waiting.removeAll(keepingCapacity: true)
    first = -1
    last = -1
    seen = 0
    sides = 0
    measured = .min
    words = 0
    misspelt = 0
    isUnknown = false
    isTouched = false
  }

  /// Forgets everything, keeping the storage.
  package mutating func reset() {
    endCase()
    isUsed = false
    trail.removeAll()
    target.removeAll()
    since.removeAll()
    provided.removeAll()
    among.removeAll()
    link = -1
    if !steps.isEmpty { steps.removeAll(keepingCapacity: true) }
  }
}
