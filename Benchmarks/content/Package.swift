// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "content",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "skillsieve", path: "../..")],
    targets: [
        .executableTarget(
            name: "posting-text", dependencies: [.product(name: "Skillsieve", package: "skillsieve")],
            swiftSettings: [.swiftLanguageMode(.v6)])
    ]
)
