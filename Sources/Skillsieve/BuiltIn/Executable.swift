import Foundation

/// The program that is running.
enum Executable {
    /// Its path with all links followed, so that a link to it in another folder finds what lies beside it.
    static let path: String = {
        #if canImport(Darwin)
            var size = UInt32(0)
            _NSGetExecutablePath(nil, &size)
            var buffer = [CChar](repeating: 0, count: Int(size))
            _NSGetExecutablePath(&buffer, &size)
            let own = String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        #else
            let own = "/proc/self/exe"
        #endif
        return URL(fileURLWithPath: own).resolvingSymlinksInPath().path
    }()
}
