/// A name by which an agent addresses somebody.
struct Address {
  /// First byte of the name.
  var start: Int
  /// The byte after its last.
  var end: Int
  /// Whether it is the customer's name, or near enough.
  var isCustomers: Bool
  /// Whether it cannot be anything but a name: a known first name, or after a title.
  var isCertain: Bool
}
