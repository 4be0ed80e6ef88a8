import Foundation

/// What libFuzzer calls for each input; which part of the parser gets it stands in the environment.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    Fuzzing.target.run(UnsafeBufferPointer(start: start, count: count))
    return 0
}

/// Called once before all inputs: what takes seconds to load is loaded here, where no input is blamed for the time.
@_cdecl("LLVMFuzzerInitialize")
public func initialize(
    _ count: UnsafeMutablePointer<CInt>?,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>?
) -> CInt {
    if Fuzzing.target == .tagging { _ = ProjectLanguage.model }
    return 0
}

enum Fuzzing {
    /// The part named by `FUZZ_TARGET`.
    static let target: FuzzTarget = {
        let name = ProcessInfo.processInfo.environment["FUZZ_TARGET"] ?? ""
        guard let target = FuzzTarget(rawValue: name) else {
            let known = FuzzTarget.allCases.map(\.rawValue).joined(separator: ", ")
            FileHandle.standardError.write(Data("FUZZ_TARGET is '\(name)'; it must be one of \(known)\n".utf8))
            exit(2)
        }
        return target
    }()
}
