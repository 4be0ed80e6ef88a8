import Markup
import Postings
import Tagging

/// Evaluates a gold file against a folder of pages.
public struct EvaluationRun: Sendable {
    /// What one posting came to.
    public struct Row: Sendable, Codable, Equatable {
        /// The gold posting's id.
        public var id: String
        /// Its counts.
        public var counts: Evaluation
    }

    /// A row for each posting that could be read, in the order of the gold file.
    public private(set) var rows: [Row] = []
    /// The sum of the rows.
    public private(set) var total = Evaluation()
    /// How far the stated confidences hold.
    public private(set) var reliability = Reliability()
    /// What could not be read, as messages.
    public private(set) var problems: [String] = []

    /// Reads and counts.
    ///
    /// - Parameters:
    ///   - gold: a gold file's path.
    ///   - pages: the folder with a page for each id; an id with a number sign names a posting inside a feed.
    ///   - sieve: what tags the pages.
    public init(gold: FilePath, pages: FilePath, sieve: Sieve) throws(InputProblem) {
        let bytes = try Self.read(gold)
        let (postings, broken) = GoldPosting.lines(bytes)
        problems = broken.map { "\(gold), line \($0): is no gold posting; see the fields of the other lines" }
        var seen: Set<String> = []
        for posting in postings {
            guard seen.insert(posting.id).inserted else {
                problems.append("\(gold): '\(posting.id)' stands there twice, and only the first counts; leave one")
                continue
            }
            guard Self.staysInFolder(posting.id) else {
                problems.append("\(gold): '\(posting.id)' leads out of the folder of pages; name a page inside it")
                continue
            }
            do throws(InputProblem) {
                let tagged = try Self.tagged(posting.id, in: pages, sieve)
                let counts = Evaluation(gold: posting, tagged: tagged)
                rows.append(Row(id: posting.id, counts: counts))
                total += counts
                reliability += Reliability(gold: posting, tagged: tagged)
            } catch {
                problems.append(error.description)
            }
        }
    }

    /// Whether an id names something inside the folder of pages.
    private static func staysInFolder(_ id: String) -> Bool {
        !id.hasPrefix("/") && !id.split(separator: "/").contains("..")
    }

    static func read(_ path: FilePath) throws(InputProblem) -> [UInt8] {
        do throws(FileBytes.Failure) {
            return try FileBytes.read(path, limit: Limits.standard.inputBytes)
        } catch {
            throw InputProblem(error, path: path.description)
        }
    }

    /// The postings of a gold posting's page, untagged.
    static func postings(_ id: String, in pages: FilePath, _ sieve: Sieve) throws(InputProblem) -> [Posting] {
        try tagged(id, in: pages, sieve).map(\.posting)
    }

    /// The postings of a gold posting's page, or the one posting of a feed that has its id.
    private static func tagged(
        _ id: String, in pages: FilePath, _ sieve: Sieve
    ) throws(InputProblem) -> [TaggedPosting] {
        guard let mark = id.firstIndex(of: "#") else {
            let path = pages.appending(FilePath(id + ".html"))
            return sieve.tag(try read(path), source: path.description, isPosting: true).postings.map(\.tagged)
        }
        let stem = String(id[..<mark])
        var missing = InputProblem.missing(path: pages.appending(FilePath(stem + ".xml")).description)
        for ending in ["xml", "rss", "atom", "json", "html"] {
            do throws(InputProblem) {
                let path = pages.appending(FilePath(stem + "." + ending))
                let postings = sieve.tag(try read(path), source: path.description).postings.map(\.tagged)
                return postings.filter { $0.posting.id.rawValue == id }
            } catch {
                if case .missing = error { continue }
                missing = error
            }
        }
        throw missing
    }
}
