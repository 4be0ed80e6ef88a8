import FoundationEssentials

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
