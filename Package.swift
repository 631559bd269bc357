// swift-tools-version: 6.2
import PackageDescription

/// Warnings are errors in every target of ours, tests included.
let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "debrief",
  products: [
    .executable(name: "debrief", targets: ["debrief"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // The model.
    .target(name: "Conversations", swiftSettings: strict),
    // Exports → conversations.
    .target(
      name: "TranscriptExports",
      dependencies: ["Conversations", "CLibXML2", "CSimdjson", "CZlib", "CByteSearch"],
      swiftSettings: strict),
    // Conversations → signals.
    .target(
      name: "MessageSignals",
      dependencies: ["Conversations", "CByteSearch", .product(name: "Yams", package: "Yams")],
      swiftSettings: strict),
    // Signals → traces → verdicts.
    .target(
      name: "CoachingRules",
      dependencies: [
        "Conversations", "MessageSignals", "CSHA256", .product(name: "Yams", package: "Yams"),
      ],
      swiftSettings: strict),
    // Verdicts → tallies → scorecards.
    .target(name: "Scorecards", swiftSettings: strict),
    // Scorecards and verdicts → files that people read.
    .target(
      name: "CoachingReports",
      dependencies: [
        "Conversations", "MessageSignals", "CoachingRules", "Scorecards",
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      resources: [.embedInCode("Resources"), .embedInCode("Schemas")],
      swiftSettings: strict),
    // The pipeline around all of them.
    .target(
      name: "BatchAnalysis",
      dependencies: [
        "Conversations", "TranscriptExports", "MessageSignals", "CoachingRules", "Scorecards", "CoachingReports",
        "CSHA256", "CByteSearch",
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "debrief",
      dependencies: [
        "BatchAnalysis", "CoachingReports", "CoachingRules", "Conversations", "MessageSignals", "Scorecards",
        "TranscriptExports",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: strict),
    // One leaf target for each C or C++ library.
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CLibCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .target(name: "CSimdjson", linkerSettings: [.linkedLibrary("simdjson")]),
    .target(name: "CSHA256", dependencies: ["CLibCrypto"], linkerSettings: [.linkedLibrary("crypto")]),
    .target(name: "CByteSearch"),
    // What the tests of several modules share.
    .target(
      name: "TestFixtures", dependencies: ["CoachingRules", "MessageSignals"], path: "Tests/TestFixtures",
      swiftSettings: strict),
    .testTarget(name: "ArchitectureTests", dependencies: ["TestFixtures"], swiftSettings: strict),
    .testTarget(name: "ConversationsTests", dependencies: ["Conversations"], swiftSettings: strict),
    .testTarget(
      name: "BatchAnalysisTests",
      dependencies: [
        "BatchAnalysis", "CoachingReports", "CoachingRules", "Conversations", "MessageSignals", "Scorecards",
        "TestFixtures", "TranscriptExports",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "CoachingRulesTests", dependencies: ["CoachingRules", "Conversations", "MessageSignals", "TestFixtures"],
      swiftSettings: strict),
    .testTarget(
      name: "TranscriptExportsTests", dependencies: ["TranscriptExports", "Conversations", "CZlib"],
      exclude: ["Cases"], swiftSettings: strict),
    .testTarget(
      name: "MessageSignalsTests", dependencies: ["Conversations", "MessageSignals"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)
