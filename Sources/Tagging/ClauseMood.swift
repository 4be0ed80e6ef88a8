import PhraseMatching
import Postings
import SkillTaxonomy

/// Works out the mood at any token of a sentence from its section and its cues.
///
/// A cue governs its clause; where a clause holds cues for both required and preferred, the nearest one governs, and one
/// that follows its thing ("Kotlin preferred") outweighs one that goes before.
struct ClauseMood {
    let sentence: Sentence
    /// What the section alone says.
    let sectionMood: Mood
    /// Whether its first words, or those behind a label and a colon, ask for what follows.
    let isLedIn: Bool
    private let findings: TextFindings
    private let clauses: Clauses
    private let denials: Denials
    /// Whether the next words answer the sentence's question with no: "Security clearance? None needed".
    private let isAnsweredNo: Bool
    /// What all cues say.
    private let kinds: Cue.Kind
    /// How many of them say that the text is legal or about applying.
    private let legalCount: Int
    private let isProse: Bool
    /// Whether the sentence tells where to write or look: then it is about applying.
    private let givesAddress: Bool

    init(findings: TextFindings, sentence: Sentence, isAnsweredNo: Bool = false) {
        self.findings = findings
        self.sentence = sentence
        self.isAnsweredNo = isAnsweredNo
        sectionMood = Mood(of: sentence.section)
        let cues = findings.cues.starting(in: sentence.tokens)
        kinds = cues.reduce(into: []) { $0.formUnion($1.kind) }
        legalCount = kinds.contains(.legal) ? cues.count { $0.kind == .legal } : 0
        denials = Denials(of: sentence, findings)
        clauses = Clauses(of: sentence, findings, denials: denials)
        isLedIn = Self.beginsWithLead(sentence, findings)
        isProse = [.paragraph, .tableCell].contains(sentence.kind) && Self.tells(sentence, kinds, findings)
        givesAddress =
            findings.hasAddressSign
            && findings.text.bytes[findings.text.range(sentence.tokens)].contains(UInt8(ascii: "@"))
    }

    // MARK: how a sentence is made

    private static let you = KeySet("you", "your")
    private static let colon = TokenizedPosting.Signs(":")

    /// Whether a sentence is an ask by its first words, or by the first behind a label: "Solid experience with React and
    /// Redux", "Teamwork: The ability to work with others".
    private static func beginsWithLead(_ sentence: Sentence, _ findings: TextFindings) -> Bool {
        if leads(from: sentence.tokens.lowerBound, sentence, findings) { return true }
        let label = sentence.tokens.dropFirst().prefix(mostLabelTokens)
        let start = label.first { findings.text.gap(before: $0, holds: colon) }
        return start.map { leads(from: $0, sentence, findings) } ?? false
    }

    /// A label ahead of a colon has no more tokens.
    private static let mostLabelTokens = 7

    private static func leads(from start: Int, _ sentence: Sentence, _ findings: TextFindings) -> Bool {
        var index = start
        while index < sentence.tokens.upperBound {
            if let lead = findings.leads.starting(at: index) {
                let isThing = lead.kinds.contains(.noun) && lead.tokens.count > 1 && !lead.kinds.contains(.task)
                return isThing || lead.kinds.contains(.ability)
            }
            guard !findings.classes[index].isDisjoint(with: [.quality, .determiner, .quantity]) else { return false }
            index += 1
        }
        return false
    }

    /// Whether a sentence tells of the job or the team, even where requirements stand: it has a finite verb, and no wording
    /// in it asks or speaks to the reader.
    private static func tells(_ sentence: Sentence, _ kinds: Cue.Kind, _ findings: TextFindings) -> Bool {
        guard kinds.isSubset(of: [.duty, .example, .alternative]), findings.leads.starting(in: sentence.tokens).isEmpty
        else { return false }
        return sentence.tokens.contains { findings.classes[$0].contains(.auxiliary) }
            && !sentence.tokens.contains { you.contains(findings.text.tokens[$0].key) }
    }

    // MARK: what it asks

    /// The clause around a token of the sentence.
    func clause(at index: Int) -> Clause { clauses.clause(at: index) }

    /// How much the sentence's own grammar says that it wants some tokens, where that tells more than its words together: a
    /// bracket, or the nearest of several cues.
    func stated(_ tokens: Range<Int>) -> Importance? {
        let clause = clause(at: tokens.lowerBound)
        let isParted =
            clause.isMixed || clause.isDecisive || clause.note(on: tokens) != nil || clauses.isInner(tokens.lowerBound)
        return isParted ? clause.importance(of: tokens) : nil
    }

    /// Whether what is preferred in the sentence stands in a bracket, and some tokens outside it.
    func isBesideBracket(_ tokens: Range<Int>) -> Bool {
        clauses.hasInner && !clauses.isInner(tokens.lowerBound)
            && !clause(at: tokens.lowerBound).kinds.contains(.preferred)
    }

    /// The mood at some tokens.
    ///
    /// - Parameter kind: of what they name. A credential is asked for wherever the posting says that it must be held or
    ///   gone through: checks and the right to work stand among conditions and benefits.
    func mood(at tokens: Range<Int>, kind: ConceptKind = .skill) -> Mood {
        let clause = clause(at: tokens.lowerBound)
        let isLegal = kind == .credential ? isLegal(beside: tokens) : legalCount > 0
        if kind == .credential, !isLegal, isCondition { return .asked(clause.importance(of: tokens) ?? .required) }
        if isLegal || givesAddress { return .ignored(.legalOrApplication) }
        if let offered = clause.offered, offered < tokens.lowerBound || sentence.section != .requirements {
            return .ignored(.offered)
        }
        let importance = clause.importance(of: tokens)
        switch sectionMood {
        case .asked(let standing):
            guard let importance else { return isProse ? .mentioned : sectionMood }
            // In a list of desirable things a mere "must" inside an item does not lift it, "required" does.
            return .asked(
                standing == .preferred && importance == .required && !clause.saysRequired ? .preferred : importance)
        case .mentioned, .ignored:
            guard sentence.section != .title, sentence.section != .benefits, sentence.section != .chrome,
                sentence.section != .legal, asksHere(clause)
            else { return sectionMood }
            return .asked(importance ?? .required)
        }
    }

    /// Whether a wording of legal text stands anywhere but on some tokens, which may be a check that is asked for.
    private func isLegal(beside tokens: Range<Int>) -> Bool {
        guard legalCount > 0 else { return false }
        let own = findings.cues.indices(overlapping: tokens).clamped(
            to: findings.cues.indices(startingIn: sentence.tokens))
        return legalCount > findings.cues[own].count { $0.kind == .legal }
    }

    /// Whether a credential is a condition in a part of the posting that asks for nothing else.
    private var isCondition: Bool {
        [.benefits, .legal, .application, .facts, .company].contains(sentence.section) && !givesAddress
            && kinds.contains(.asks)
    }

    /// Whether a clause outside the lists of requirements asks all the same.
    private func asksHere(_ clause: Clause) -> Bool {
        kinds.contains(.asks) || isLedIn || clause.kinds.contains(.preferred) || clause.isDecisive
    }

    /// Whether the posting says that some tokens name a thing it does not need.
    func isNegated(_ tokens: Range<Int>) -> Bool {
        isAnsweredNo || clause(at: tokens.lowerBound).strength(of: tokens) == .negated || denials.negate(tokens)
    }
}
