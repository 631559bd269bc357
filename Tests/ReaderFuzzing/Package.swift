// swift-tools-version: 6.2
import PackageDescription

// Built by .ci/fuzz from a folder that links to Sources and Tests; no part of the package itself, for its sanitizers would slow everything down.

/// Coverage for the fuzzer and address checks, in the optimised code that users run, with all run-time checks kept.
let sanitized = ["-sanitize=fuzzer,address", "-enforce-exclusivity=checked"]
let fuzzed: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("MemberImportVisibility"), .unsafeFlags(sanitized),
]
let checkedC: [CSetting] = [.unsafeFlags(["-fsanitize=fuzzer-no-link,address"])]
let checkedCXX: [CXXSetting] = [.unsafeFlags(["-fsanitize=fuzzer-no-link,address"])]
let linked: [LinkerSetting] = [.unsafeFlags(["-sanitize=fuzzer,address", "-use-ld=lld"])]

let package = Package(
  name: "reader-fuzzing",
  targets: [
    .target(name: "Conversations", swiftSettings: fuzzed),
    .target(
      name: "TranscriptExports",
      dependencies: ["Conversations", "CLibXML2", "CLibArchive", "CSimdjson", "CZlib", "CByteSearch"],
      resources: [.embedInCode("Schemas")], swiftSettings: fuzzed),
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0"),
    .systemLibrary(name: "CLibArchive", pkgConfig: "libarchive"),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib"),
    .target(name: "CSimdjson", cxxSettings: checkedCXX, linkerSettings: [.linkedLibrary("simdjson")]),
    .target(name: "CByteSearch", cSettings: checkedC),
    .systemLibrary(name: "CLibFuzzer", path: "Tests/ReaderFuzzing/CLibFuzzer"),
    .target(
      name: "TestFixtures", path: "Tests/TestFixtures", sources: ["SeededGenerator.swift"], swiftSettings: fuzzed),
    .executableTarget(
      name: "ReaderFuzzing", dependencies: ["CLibFuzzer", "Conversations", "TestFixtures", "TranscriptExports"],
      path: "Tests",
      sources: [
        "ReaderFuzzing/FuzzedReading.swift", "ReaderFuzzing/FieldMutation.swift", "ReaderFuzzing/main.swift",
        "TranscriptExportsTests/CaseFolder.swift", "TranscriptExportsTests/DraftImport.swift",
        "TranscriptExportsTests/ExportImport.swift", "TranscriptExportsTests/JSONValueSpans.swift",
        "TranscriptExportsTests/MemoryStream.swift", "TranscriptExportsTests/ReadingLaws.swift",
      ],
      swiftSettings: fuzzed, linkerSettings: linked),
    // Of the run only what opens inputs; the rest would bring in rules, reports and their libraries.
    .systemLibrary(name: "CLibCrypto", pkgConfig: "libcrypto"),
    .target(
      name: "CSHA256", dependencies: ["CLibCrypto"], cSettings: checkedC, linkerSettings: [.linkedLibrary("crypto")]),
    .target(
      name: "CoachingRules", dependencies: ["CSHA256"], sources: ["RuleFiles/SHA256.swift"], swiftSettings: fuzzed),
    .target(
      name: "BatchAnalysis", dependencies: ["CoachingRules", "Conversations", "TranscriptExports"],
      sources: ["Inputs", "Outputs/FileWriter.swift", "Sorting/StorageProblem.swift"], swiftSettings: fuzzed),
    .executableTarget(
      name: "ContainerFuzzing",
      dependencies: [
        "BatchAnalysis", "CLibArchive", "CLibFuzzer", "Conversations", "TestFixtures", "TranscriptExports",
      ],
      path: "Tests",
      sources: [
        "ReaderFuzzing/Containers", "BatchAnalysisTests/ContainerLaws.swift", "BatchAnalysisTests/HeldStream.swift",
        "BatchAnalysisTests/PackedFile.swift", "BatchAnalysisTests/Packing.swift",
      ],
      swiftSettings: fuzzed, linkerSettings: linked),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)
