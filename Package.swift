// swift-tools-version: 6.2
import PackageDescription

/// Warnings are errors in every target of ours, tests included.
let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// Release builds leave out the run-time checks of exclusive access (a fifth of the readers' time); debug builds and
/// tests keep them.
let fast: [SwiftSetting] =
  strict + [
    .unsafeFlags(
      ["-enforce-exclusivity=unchecked", "-cross-module-optimization"], .when(configuration: .release))
  ]

let package = Package(
  name: "debrief",
  products: [
    .executable(name: "debrief", targets: ["debrief"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // The model.
    .target(name: "Conversations", swiftSettings: fast),
    // Exports → conversations.
    .target(
      name: "TranscriptExports",
      dependencies: ["Conversations", "CLibXML2", "CLibArchive", "CSimdjson", "CZlib", "CByteSearch"],
      resources: [.embedInCode("Schemas")],
      swiftSettings: fast),
    // Conversations → signals.
    .target(
      name: "MessageSignals",
      dependencies: [
        "Conversations", "CByteSearch", "CCLD2", "CNuspell", "CRE2", .product(name: "Yams", package: "Yams"),
      ],
      swiftSettings: fast),
    // Signals → traces → verdicts.
    .target(
      name: "CoachingRules",
      dependencies: [
        "Conversations", "MessageSignals", "CSHA256", .product(name: "Yams", package: "Yams"),
      ],
      swiftSettings: fast),
    // Verdicts → tallies → scorecards.
    .target(name: "Scorecards", swiftSettings: fast),
    // Scorecards and verdicts → files that people read.
    .target(
      name: "CoachingReports",
      dependencies: [
        "Conversations", "MessageSignals", "CoachingRules", "Scorecards",
      ],
      resources: [.embedInCode("Resources"), .embedInCode("Schemas")],
      swiftSettings: fast),
    // The pipeline around all of them.
    .target(
      name: "BatchAnalysis",
      dependencies: [
        "Conversations", "TranscriptExports", "MessageSignals", "CoachingRules", "Scorecards", "CoachingReports",
        "CSHA256", "CByteSearch",
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: fast),
    .executableTarget(
      name: "debrief",
      dependencies: [
        "BatchAnalysis", "CoachingReports", "CoachingRules", "Conversations", "MessageSignals", "Scorecards",
        "TranscriptExports",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: fast),
    // One leaf target for each C or C++ library.
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CLibArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CLibCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(
      name: "CLibNuspell", pkgConfig: "nuspell",
      providers: [
        .apt([
          "libnuspell-dev", "hunspell-fr", "hunspell-en-us", "hunspell-en-gb", "hunspell-es", "hunspell-de-de",
          "hunspell-it", "hunspell-pt-pt", "hunspell-pt-br", "hunspell-nl", "hunspell-pl",
        ])
      ]),
    .systemLibrary(name: "CLibRE2", providers: [.apt(["libre2-dev"])]),
    .target(name: "CSimdjson", linkerSettings: [.linkedLibrary("simdjson")]),
    .target(name: "CSHA256", dependencies: ["CLibCrypto"], linkerSettings: [.linkedLibrary("crypto")]),
    // It has no pkg-config file.
    .systemLibrary(name: "CLibCLD2", providers: [.apt(["libcld2-dev"])]),
    .target(name: "CCLD2", dependencies: ["CLibCLD2"], linkerSettings: [.linkedLibrary("cld2")]),
    .target(name: "CNuspell", dependencies: ["CLibNuspell"], linkerSettings: [.linkedLibrary("nuspell")]),
    .target(name: "CRE2", dependencies: ["CLibRE2"], linkerSettings: [.linkedLibrary("re2")]),
    .target(name: "CByteSearch"),
    // What the tests of several modules share.
    .target(
      name: "TestFixtures", dependencies: ["CoachingRules", "MessageSignals"], path: "Tests/TestFixtures",
      swiftSettings: strict),
    .testTarget(name: "ArchitectureTests", dependencies: ["TestFixtures"], swiftSettings: strict),
    .testTarget(name: "ScorecardsTests", dependencies: ["Scorecards", "TestFixtures"], swiftSettings: strict),
    .testTarget(
      name: "CoachingReportsTests",
      dependencies: [
        "CoachingReports", "CoachingRules", "Conversations", "MessageSignals", "Scorecards", "TestFixtures",
      ],
      exclude: ["Golden"], swiftSettings: strict),
    .testTarget(name: "ConversationsTests", dependencies: ["Conversations"], swiftSettings: strict),
    .testTarget(
      name: "BatchAnalysisTests",
      dependencies: [
        "BatchAnalysis", "CLibArchive", "CoachingReports", "CoachingRules", "Conversations", "MessageSignals",
        "Scorecards",
        "TestFixtures", "TranscriptExports",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "RepairTests",
      dependencies: [
        "BatchAnalysis", "CoachingReports", "CoachingRules", "Conversations", "MessageSignals", "TestFixtures",
        "TranscriptExports",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "CommandTests",
      dependencies: ["CoachingReports", "CoachingRules", "Conversations", "TestFixtures", "debrief"],
      exclude: ["Cases", "Pack"],
      swiftSettings: strict),
    // The engine against Declare4Py.
    .testTarget(
      name: "OracleTests",
      dependencies: [
        "BatchAnalysis", "CoachingReports", "CoachingRules", "Conversations", "MessageSignals", "TestFixtures",
        "TranscriptExports", "debrief",
      ],
      exclude: ["compare.py"], swiftSettings: strict),
    .testTarget(
      name: "CoachingRulesTests", dependencies: ["CoachingRules", "Conversations", "MessageSignals", "TestFixtures"],
      swiftSettings: strict),
    .testTarget(
      name: "TimelineConformanceTests",
      dependencies: [
        "CoachingRules", "Conversations", "MessageSignals", "TestFixtures", .product(name: "Yams", package: "Yams"),
      ],
      path: "Tests/TimelineConformance", exclude: ["Cases", "README.md"], swiftSettings: strict),
    .testTarget(
      name: "TranscriptExportsTests", dependencies: ["TranscriptExports", "Conversations", "CZlib", "TestFixtures"],
      exclude: ["Cases"], swiftSettings: strict),
    .testTarget(
      name: "MessageSignalsTests", dependencies: ["Conversations", "MessageSignals", "TestFixtures"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)
