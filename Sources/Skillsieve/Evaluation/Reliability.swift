import SkillTaxonomy
import Tagging

/// How far the stated confidence of mentions is the share of them that marks by hand agree with.
public struct Reliability: Sendable, Equatable {
    /// The mentions of one rule and standing.
    public struct Group: Sendable, Equatable {
        /// How many mentions.
        public var mentions = 0
        /// How many of them a mark agrees with: one that asks where the mention is said to be asked for, else any.
        public var right = 0
        /// The sum of their stated confidences.
        public var stated = 0.0

        static func += (total: inout Group, other: Group) {
            total.mentions += other.mentions
            total.right += other.right
            total.stated += other.stated
        }
    }

    /// The groups, by rule and by what makes them asked for: "label section", "label clause", "label mentioned".
    public private(set) var groups: [String: Group] = [:]
    /// Ten bins of stated confidence.
    private var bins = [Group](repeating: Group(), count: 10)

    /// Begins with no mention.
    public init() {}

    /// Counts the mentions of one posting that are not negated and of up to eight words.
    public init(gold: GoldPosting, tagged: [TaggedPosting]) {
        let marks = gold.requirements.filter { !$0.negated }
        let asked = marks.filter { $0.importance != "duty" }
        for requirement in tagged.flatMap(\.requirements) {
            let pool = requirement.importance == .mentioned ? marks : asked
            for mention in requirement.mentions where !mention.negated {
                guard PhraseOverlap.words(mention.text).count <= Evaluation.mostWords else { continue }
                let isRight = pool.contains { PhraseOverlap.overlap(mention.text, $0.phrase) > 0 }
                add(
                    Group(mentions: 1, right: isRight ? 1 : 0, stated: mention.confidence),
                    to: "\(mention.rule.rawValue) \(Self.standing(mention, requirement))",
                    confidence: mention.confidence)
            }
        }
    }

    private static func standing(_ mention: Mention, _ requirement: Requirement) -> String {
        if requirement.importance == .mentioned { return "mentioned" }
        return ["requirements", "preferred", "education"].contains(mention.section) ? "section" : "clause"
    }

    private mutating func add(_ group: Group, to name: String, confidence: Double) {
        groups[name, default: Group()] += group
        bins[min(9, max(0, Int(confidence * 10)))] += group
    }

    /// The mean distance between stated confidence and share of right mentions over ten bins, weighted by their mentions
    /// (expected calibration error; Naeini, Cooper and Hauskrecht 2015); 0 without a mention.
    public var expectedCalibrationError: Double {
        let all = bins.reduce(0) { $0 + $1.mentions }
        guard all > 0 else { return 0 }
        return bins.reduce(0) { $0 + abs(Double($1.right) - $1.stated) } / Double(all)
    }

    /// Adds another count.
    public static func += (total: inout Reliability, other: Reliability) {
        total.groups.merge(other.groups) { first, second in
            var sum = first
            sum += second
            return sum
        }
        for index in total.bins.indices { total.bins[index] += other.bins[index] }
    }
}
