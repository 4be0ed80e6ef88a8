import FoundationEssentials

/// What a posting asks for, marked by hand: one line of a gold file.
public struct GoldPosting: Sendable, Codable, Equatable {
    /// One mark.
    public struct Mark: Sendable, Codable, Equatable {
        /// The shortest phrase that names the thing, as it stands in the text.
        public var phrase: String
        /// skill, credential, education, language or experience.
        public var kind: String
        /// required, preferred or duty.
        public var importance: String
        /// Least years, if stated.
        public var years: Double?
        /// The level's word, if stated.
        public var level: String?
        /// Shared by alternatives of one another.
        public var alternatives: String?
        /// Whether the posting says that it is not needed.
        public var negated: Bool
        /// The line in which it stands, if given.
        public var context: String?
        /// Which of its places in that line is meant, from 1; the first where none is given.
        public var nth: Int?
    }

    /// The page's file name without its ending; for a feed, a number sign and the job's reference follow.
    public var id: String
    /// The job's title.
    public var title: String
    /// What is asked for and what the duties name.
    public var requirements: [Mark]
    /// Phrases that ask for nothing.
    public var distractors: [String]

    /// The marks that count: skills and credentials, required or preferred, not negated.
    public var asked: [Mark] {
        requirements.filter { mark in
            mark.importance != "duty" && ["skill", "credential"].contains(mark.kind) && !mark.negated
        }
    }

    /// Reads a gold file's lines; a broken line gives its number, from 1.
    public static func lines(_ bytes: [UInt8]) -> (postings: [GoldPosting], brokenLines: [Int]) {
        var postings: [GoldPosting] = []
        var broken: [Int] = []
        for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            guard line.contains(where: { $0 > 0x20 }) else { continue }
            do { postings.append(try JSONDecoder().decode(GoldPosting.self, from: Data(line))) } catch {
                broken.append(index + 1)
            }
        }
        return (postings, broken)
    }
}
