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
    public init(gold: String, pages: String, sieve: Sieve) throws(InputProblem) {
        let bytes = try Self.read(gold)
        let (postings, broken) = GoldPosting.lines(bytes)
        problems = broken.map { "\(gold), line \($0): is no gold posting; see the fields of the other lines" }
        for posting in postings {
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

    private static func read(_ path: String) throws(InputProblem) -> [UInt8] {
        do throws(FileBytes.Failure) { return try FileBytes.read(path) } catch {
            throw error.isMissing ? .missing(path: path) : .unreadable(path: path, reason: error.reason)
        }
    }

    /// The postings of a gold posting's page, or the one posting of a feed that has its id.
    private static func tagged(_ id: String, in pages: String, _ sieve: Sieve) throws(InputProblem) -> [TaggedPosting] {
        guard let mark = id.firstIndex(of: "#") else {
            let path = pages + "/" + id + ".html"
            return sieve.tag(try read(path), source: path).postings.map(\.tagged)
        }
        let stem = pages + "/" + id[..<mark]
        var missing = InputProblem.missing(path: stem + ".xml")
        for ending in ["xml", "rss", "atom", "json", "html"] {
            do throws(InputProblem) {
                let path = stem + "." + ending
                let postings = sieve.tag(try read(path), source: path).postings.map(\.tagged)
                return postings.filter { $0.posting.id.rawValue == id }
            } catch {
                if case .unreadable = error { missing = error }
            }
        }
        throw missing
    }
}
