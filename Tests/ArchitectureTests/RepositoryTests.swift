import Foundation
import TestFixtures
import Testing

/// The shape of the repository, and the one install line.
@Suite struct RepositoryTests {
  /// Packages that must be installed before the first build.
  static let packages: Set<String> = [
    "libxml2-dev", "libarchive-dev", "libre2-dev", "libcld2-dev", "libsimdjson-dev", "zlib1g-dev", "libssl-dev",
    "libnuspell-dev",
    "hunspell-fr", "hunspell-en-us",
    "hunspell-en-gb", "hunspell-es", "hunspell-de-de", "hunspell-it", "hunspell-pt-pt", "hunspell-pt-br", "hunspell-nl",
    "hunspell-pl", "pkg-config",
  ]

  @Test func `The top level is fixed`() throws {
    let ignored = try Repository.text(".gitignore").split(separator: "\n").map { $0.drop { $0 == "/" } }
    let names = try FileManager.default.contentsOfDirectory(atPath: Repository.root).filter { name in
      name != ".git"
        && !ignored.contains { pattern in
          let plain = pattern.hasSuffix("/") ? pattern.dropLast() : pattern
          return plain.hasSuffix("*") ? name.hasPrefix(plain.dropLast()) : name == plain
        }
    }
    #expect(
      Set(names) == [
        "Package.swift", "Sources", "Tests", "README.md", "rules", "exports", ".ci", ".gitignore", ".swift-format",
        ".editorconfig",
      ])
  }

  @Test func `README and the build scripts install the same packages`() throws {
    #expect(Self.packagesNamed(in: try Repository.text("README.md")) == Self.packages)
    let scripts = Repository.files(below: ".ci")
    #expect(!scripts.isEmpty, "There is no script in .ci.")
    var installed: Set<String> = []
    for script in scripts { installed.formUnion(Self.packagesNamed(in: try Repository.text(script))) }
    #expect(installed == Self.packages)
  }

  @Test func `The package's providers name the same packages`() throws {
    let manifest = try Repository.text("Package.swift")
    let provided = Set(
      manifest.matches(of: /\.apt\(\[([^\]]*)\]\)/).flatMap { $0.1.matches(of: /"([^"]+)"/).map { String($0.1) } })
    // simdjson is linked by name and pkg-config finds the others, so that neither has a provider of its own.
    #expect(provided == Self.packages.subtracting(["libsimdjson-dev", "pkg-config"]))
  }

  private static func packagesNamed(in text: String) -> Set<String> {
    Set(text.matches(of: /\b(?:[a-z0-9]+-dev|hunspell-[a-z-]+|pkg-config)\b/).map { String($0.output) })
  }
}
