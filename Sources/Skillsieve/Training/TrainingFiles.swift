/// The files beside the marks, read.
public enum TrainingFiles {
    /// The lines of a file that hold something.
    public static func lines(_ path: FilePath) throws(ConfigurationProblem) -> [String] {
        try bytes(path).split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
    }

    /// Where postings were published.
    public static func origins(_ path: FilePath) throws(ConfigurationProblem) -> [String: String] {
        guard let origins = PostingOrigins.read(try bytes(path)) else { throw .noOrigins(path: path.description) }
        return origins
    }

    /// Words in clusters.
    public static func clusters(_ path: FilePath) throws(ConfigurationProblem) -> [String: Int] {
        guard let clusters = WordClusters.read(try bytes(path)) else { throw .noClusters(path: path.description) }
        return clusters
    }

    static func bytes(_ path: FilePath) throws(ConfigurationProblem) -> [UInt8] {
        do { return try FileBytes.read(path, limit: FileBytes.taxonomyFile) } catch {
            throw ConfigurationProblem(error, path: path)
        }
    }
}
