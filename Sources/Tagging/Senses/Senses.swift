import PhraseMatching
import SkillTaxonomy

/// Gathers what a posting says of the senses of its ambiguous labels.
struct Senses {
    private let findings: TextFindings
    /// The concepts that the posting names by labels that leave no doubt.
    private let certain: Set<ConceptID>
    /// How many of these each sector has.
    private let sectors: [String: Int]
    /// The concepts that share the employer's name.
    private let ofEmployer: Set<ConceptID>

    init(_ findings: TextFindings) {
        self.findings = findings
        var certain: Set<ConceptID> = []
        var sectors: [String: Int] = [:]
        for label in findings.labels where !label.isAmbiguous && certain.insert(label.concept.id).inserted {
            if let sector = label.concept.sector { sectors[sector, default: 0] += 1 }
        }
        self.certain = certain
        self.sectors = sectors
        ofEmployer = Self.ofEmployer(findings)
    }

    // MARK: the employer

    private static let about = KeySet("about", "why", "join", "at", "meet")
    private static let mostWordsAhead = 2

    /// Whether a label is the employer's own name: "About Proofpoint" heads a part of the posting, or it is the organization.
    func isEmployer(_ label: MentionCandidate) -> Bool { ofEmployer.contains(label.concept.id) }

    private static func ofEmployer(_ findings: TextFindings) -> Set<ConceptID> {
        let text = findings.text
        var found: Set<ConceptID> = []
        for (passage, tokens) in zip(text.posting.passages, text.passageTokens)
        where passage.kind == .heading && !tokens.isEmpty && about.contains(text.tokens[tokens.lowerBound].key) {
            guard let label = findings.labels.last(endingBy: tokens.upperBound),
                label.tokens.upperBound == tokens.upperBound,
                label.tokens.lowerBound > tokens.lowerBound,
                label.tokens.lowerBound - tokens.lowerBound <= mostWordsAhead,
                text.tokens[label.tokens.lowerBound].shape.contains(.capitalised), label.specificity == .specificityTool
            else { continue }
            found.insert(label.concept.id)
        }
        guard let organization = text.posting.organization else { return found }
        let names = Tokenizer.tokens(of: organization).map(\.key)
        for label in findings.labels where label.specificity == .specificityTool {
            if names.starts(with: text.tokens[label.tokens].map(\.key)) { found.insert(label.concept.id) }
        }
        return found
    }

    /// How the model read a label's tokens.
    struct Reading {
        /// By how much the reading is better than the next best, in the model's units; less than 0 where the label is nothing.
        var margin: Int
        var isExact: Bool
        var isLonger: Bool
    }

    /// The evidence for a label.
    func evidence(for label: MentionCandidate, read reading: Reading) -> SenseEvidence {
        var evidence = SenseEvidence()
        evidence[.marked] = label.isAmbiguous ? 1 : 0
        addSector(label, &evidence)
        addNeighbours(label, &evidence)
        addForm(label, &evidence)
        evidence[.reading] = Double(max(-Self.mostMargin, min(reading.margin, Self.mostMargin))) / 100
        evidence[.exact] = reading.isExact ? 1 : 0
        evidence[.longer] = reading.isLonger ? 1 : 0
        return evidence
    }

    private static let mostMargin = 160
    /// How many tokens off another label is near.
    private static let reach = 6

    private func addSector(_ label: MentionCandidate, _ evidence: inout SenseEvidence) {
        let isCertain = certain.contains(label.concept.id)
        let count = certain.count - (isCertain ? 1 : 0)
        let same = label.concept.sector.map { (sectors[$0] ?? 0) - (isCertain ? 1 : 0) } ?? 0
        evidence[.sameSector] = Double(min(same, 6))
        evidence[.noneOfSector] = same == 0 ? 1 : 0
        evidence[.shareOfSector] = Double(same) / Double(max(1, count))
        evidence[.concepts] = Double(min(count, 24)) / 8
        evidence[.namedElsewhere] = isCertain ? 1 : 0
        evidence[.credential] = label.concept.kind == .credential ? 1 : 0
    }

    private func addNeighbours(_ label: MentionCandidate, _ evidence: inout SenseEvidence) {
        let around = max(0, label.tokens.lowerBound - Self.reach)..<label.tokens.upperBound + Self.reach
        let near = findings.labels[findings.labels.indices(overlapping: around)].filter {
            $0.tokens != label.tokens && $0.concept.id != label.concept.id
        }
        evidence[.near] = Double(min(near.count, 4))
        evidence[.nearSameSector] = Double(min(near.count { $0.concept.sector == label.concept.sector }, 3))
    }

    private static let comma = TokenizedPosting.Signs(",/(")

    private func addForm(_ label: MentionCandidate, _ evidence: inout SenseEvidence) {
        let text = findings.text
        let word = text.bytes[text.range(label.tokens)]
        let isSmall = !word.contains { $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z") }
        let isCapital = !word.contains { $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") }
        evidence[.capitals] = isCapital && word.count > 1 ? 1 : 0
        evidence[.smallLetters] = isSmall ? 1 : 0
        evidence[.short] = word.count <= 3 ? 1 : 0
        let next = label.tokens.upperBound
        if next < text.tokens.count, text.tokens[next].gap == .hyphen || text.tokens[next].gap == .slash {
            evidence[.joined] = 1
        }
        if text.gap(before: label.tokens.lowerBound, holds: Self.comma) { evidence[.listed] = 1 }
    }
}
