import FoundationEssentials
import Tagging

/// Where marked postings were published: a JSON object that gives for each id a name, or an object with "source".
public enum PostingOrigins {
    private enum Origin: Decodable {
        case name(String)
        case record(source: String?)

        private struct Record: Decodable {
            var source: String?
            var repo: String?
        }

        init(from decoder: any Decoder) throws {
            if let name = try? decoder.singleValueContainer().decode(String.self) {
                self = .name(name)
            } else {
                let record = try Record(from: decoder)
                self = .record(source: record.source ?? record.repo)
            }
        }
    }

    /// Reads a file's bytes; nil where they are no such object.
    public static func read(_ bytes: [UInt8]) -> [String: String]? {
        guard let origins = try? JSONDecoder().decode([String: Origin].self, from: Data(bytes)) else { return nil }
        return origins.compactMapValues { origin in
            switch origin {
            case .name(let name): name
            case .record(let source): source
            }
        }
    }
}

/// Words that stand in like surroundings: lines of a word, a tab and the number of its cluster, or a model that has them.
public enum WordClusters {
    /// Reads a file's bytes; nil where a line is none.
    public static func read(_ bytes: [UInt8]) -> [String: Int]? {
        if let model = try? ReadingModelFile(text: bytes) { return model.clusters }
        var clusters: [String: Int] = [:]
        for line in bytes.split(separator: 0x0A) where !line.starts(with: "#".utf8) {
            let cells = line.split(separator: 0x09)
            guard cells.count == 2, let cluster = Int(String(decoding: cells[1], as: UTF8.self)),
                (0..<32767).contains(cluster)
            else { return nil }
            clusters[String(decoding: cells[0], as: UTF8.self)] = cluster
        }
        return clusters
    }
}
