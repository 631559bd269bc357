/// What a file beside an export describes.
public enum SidecarKind: String, CaseIterable, Sendable {
  case operators, groups, visitors, websites
}
