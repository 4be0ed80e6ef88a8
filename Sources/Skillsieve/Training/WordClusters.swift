import Tagging

/// Words that stand in like surroundings: lines of a word, a tab and the number of its cluster, or a model that has them.
public enum WordClusters {
    /// Reads a file's bytes; nil where a line is none.
    public static func read(_ bytes: [UInt8]) -> [String: Int]? {
        if let model = try? ReadingModelFile(text: bytes) { return model.clusters }
        var clusters: [String: Int] = [:]
        for line in bytes.split(separator: 0x0A) where !line.starts(with: "#".utf8) {
            let cells = line.split(separator: 0x09)
            guard cells.count == 2, let cluster = Int(String(decoding: cells[1], as: UTF8.self)),
                (0..<KnownWords.clusterLimit).contains(cluster)
            else { return nil }
            clusters[String(decoding: cells[0], as: UTF8.self)] = cluster
        }
        return clusters
    }
}
