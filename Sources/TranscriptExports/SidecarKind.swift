/// What a file beside an export describes.
enum SidecarKind {
  case operators, groups, visitors, websites
}
