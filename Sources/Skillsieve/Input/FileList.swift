/// A list of files: a path on each line, in the bytes that the system has.
public enum FileList {
    /// Why a list could not be read.
    public struct Failure: Error {
        /// The system's words for it, or ours.
        public var reason: String
    }

    /// Most bytes of a list.
    private static let limit = 1 << 28

    /// The paths in a list, "-" for standard input; blank lines are passed over.
    public static func read(_ path: FilePath) throws(Failure) -> [FilePath] {
        let bytes: [UInt8]
        do {
            bytes =
                path == PostingSources.standardInput
                ? try FileBytes.readToEnd(of: 0, limit: limit) : try FileBytes.read(path, limit: limit)
        } catch {
            throw Failure(reason: error.reason)
        }
        return bytes.split(separator: 0x0A).compactMap { line in
            let name = line.last == 0x0D ? line.dropLast() : line
            return name.isEmpty ? nil : FilePath(bytes: Array(name))
        }
    }
}
