// swift-tools-version: 6.2
import PackageDescription

// Its own package, so that nobody who builds or uses skillsieve builds the fuzzer with it.
let package = Package(
    name: "fuzz",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "skillsieve", path: "../..")],
    targets: [
        .executableTarget(
            name: "Fuzz",
            dependencies: [
                .product(name: "Postings", package: "skillsieve"), .product(name: "Tagging", package: "skillsieve"),
                .product(name: "Matching", package: "skillsieve"),
            ],
            swiftSettings: [.swiftLanguageMode(.v6), .enableUpcomingFeature("ExistentialAny")])
    ]
)
