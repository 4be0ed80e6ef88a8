// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [.swiftLanguageMode(.v6), .enableUpcomingFeature("ExistentialAny")]

// Its own package, so that nobody who builds or uses skillsieve builds the benchmarks with it.
let package = Package(
    name: "benchmarks",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "skillsieve", path: "..")],
    targets: [
        .target(name: "Measuring", swiftSettings: settings),
        .executableTarget(
            name: "ParseBenchmark",
            dependencies: [
                "Measuring", .product(name: "Postings", package: "skillsieve"),
                .product(name: "SkillTaxonomy", package: "skillsieve"),
            ],
            swiftSettings: settings),
        .executableTarget(
            name: "MatchBenchmark",
            dependencies: ["Measuring", .product(name: "SkillTaxonomy", package: "skillsieve")],
            swiftSettings: settings),
        .executableTarget(
            name: "LearnBenchmark",
            dependencies: ["Measuring", .product(name: "Learning", package: "skillsieve")],
            swiftSettings: settings),
    ]
)
