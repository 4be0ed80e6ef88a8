// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .treatAllWarnings(as: .error),
]

/// A library target of the pipeline: what it turns into what stands in its documentation catalogue.
func stage(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

/// The tests of one target, under the same name.
///
/// - Parameters:
///   - data: files beside the tests that they find by their own path.
///   - support: helpers that several targets' tests share.
func tests(_ name: String, data: [String] = [], _ support: Target.Dependency...) -> Target {
    .testTarget(
        name: name + "Tests", dependencies: [.byName(name: name)] + support, exclude: data, swiftSettings: settings)
}

let package = Package(
    name: "skillsieve",
    platforms: [.macOS(.v15)],
    products: [
        .library(name: "Skillsieve", targets: ["Skillsieve"]),
        // The way from bytes to postings alone: what the fuzzer and the benchmarks build.
        .library(name: "Postings", targets: ["Markup", "PhraseMatching", "Postings"]),
        // The matcher and the compiled taxonomy: what the benchmarks of these build.
        .library(name: "SkillTaxonomy", targets: ["PhraseMatching", "SkillTaxonomy"]),
        // Learned models: what the benchmarks build.
        .library(name: "Learning", targets: ["PhraseMatching", "Learning"]),
        // The way from bytes to what a posting asks for: what the fuzzer builds.
        .library(name: "Tagging", targets: ["PhraseMatching", "SkillTaxonomy", "Tagging"]),
        // What reads candidates and catalogues, and matches: what the fuzzer builds.
        .library(name: "Matching", targets: ["Credentials", "Matching"]),
        .executable(name: "skillsieve", targets: ["SkillsieveCommand"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    ],
    targets: [
        .systemLibrary(
            name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
        stage("Markup", ["CLibXML2", "CZlib"]),
        stage("Postings", ["Markup", "PhraseMatching"]),
        stage("PhraseMatching"),
        stage("Learning", ["PhraseMatching"]),
        stage(
            "SkillTaxonomy",
            [
                "PhraseMatching", "Markup", .product(name: "Yams", package: "Yams"),
                .product(name: "Crypto", package: "swift-crypto"),
            ]),
        stage("Tagging", ["Postings", "SkillTaxonomy", "Learning"]),
        stage("Credentials", ["SkillTaxonomy", "Markup"]),
        stage("Matching", ["Tagging", "Credentials"]),
        stage("Reporting", ["Matching", .product(name: "Mustache", package: "swift-mustache")]),
        stage("Skillsieve", ["Reporting"]),
        .executableTarget(
            name: "SkillsieveCommand",
            dependencies: [
                "Skillsieve", .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ], swiftSettings: settings),
        tests("Markup", "TestSupport"),
        tests("Postings", data: ["Snapshots", "SavedFacts.jsonl"], "TestSupport"),
        tests("PhraseMatching"),
        tests("Learning"),
        tests("SkillTaxonomy", data: ["Suggest/LinkingFloors.json"]),
        tests("Tagging", "TestSupport"),
        tests("Credentials", data: ["ClaimedNames.csv"]),
        tests("Matching"),
        tests("Reporting"),
        .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: settings),
        tests("Skillsieve", data: ["QualityFloors.json"], "TestSupport"),
        tests("SkillsieveCommand", data: ["Analysis", "ReadingCases.jsonl"], "TestSupport"),
    ]
)
