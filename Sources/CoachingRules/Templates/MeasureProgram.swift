/// A measure with its limits under one policy.
package struct MeasureProgram: Sendable {
  /// The number that is compared.
  let value: Measurement.Value
  /// What one occasion is.
  let per: Measurement.Per
  /// How several become one.
  let aggregate: Measurement.Aggregate
  /// The least allowed.
  let least: Int64
  /// The most allowed.
  let most: Int64
  /// The number that people read as the limit.
  let shownLimit: Int64
  /// Fewer words are no occasion.
  let fromWords: Int
  /// That many misspelt words are no fault.
  let forgives: Int

  init(_ measurement: Measurement, policy: Policy) {
    value = measurement.value
    per = measurement.per
    aggregate = measurement.aggregate
    fromWords = measurement.fromWords
    forgives = measurement.forgives
    if let aim = measurement.equals?.value(policy) {
      let tolerance = measurement.tolerance?.value(policy) ?? 0
      least = aim - tolerance
      most = aim + tolerance
      shownLimit = aim
    } else {
      least = measurement.atLeast?.value(policy) ?? .min
      most = measurement.atMost?.value(policy) ?? .max
      shownLimit = most == .max ? least : most
    }
  }

  /// Whether a value lies within the limits.
  func allows(_ value: Int64) -> Bool { value >= least && value <= most }
}
