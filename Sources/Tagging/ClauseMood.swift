import PhraseMatching
import Postings
import SkillTaxonomy

/// What a clause makes of the things that it names.
enum Mood: Equatable {
    /// It asks for them.
    case asked(Importance)
    /// It only names them.
    case mentioned
    /// It gives them, or speaks of something else altogether.
    case ignored(reason: String)
}

/// Works out the mood at any token of a sentence from its section and its cues.
///
/// A cue governs its clause: the words up to the next semicolon, dash or "but"; where a clause holds cues for both
/// required and preferred, the nearest one governs, and one that follows its thing ("Kotlin preferred") outweighs one
/// that goes before.
struct ClauseMood {
    let text: TokenizedPosting
    let cues: [Cue]
    let sentence: Sentence
    private let clauses: [Range<Int>]
    private let isProse: Bool
    /// Whether its first words, or those behind a label and a colon, ask for what follows.
    let isLedIn: Bool

    init(findings: TextFindings, sentence: Sentence) {
        text = findings.text
        self.sentence = sentence
        let cues = findings.cues.filter { sentence.tokens.contains($0.tokens.lowerBound) }
        self.cues = cues
        clauses = Self.clauses(of: sentence, in: findings.text)
        isLedIn = Self.beginsWithLead(sentence, findings)
        isProse = [.paragraph, .tableCell].contains(sentence.kind) && Self.tells(sentence, cues, findings)
    }

    private static let you = Set(["you", "your", "you'll", "you're", "you've"].map { TokenKey.of($0.utf8) })

    /// Whether a sentence is an ask by its first words, or by the first behind a label: "Solid experience with React and
    /// Redux", "Teamwork: The ability to work with others".
    private static func beginsWithLead(_ sentence: Sentence, _ findings: TextFindings) -> Bool {
        if leads(from: sentence.tokens.lowerBound, sentence, findings) { return true }
        let label = sentence.tokens.dropFirst().prefix(mostLabelTokens)
        let colon = label.first { findings.text.gap(before: $0, holds: [UInt8(ascii: ":")]) }
        return colon.map { leads(from: $0, sentence, findings) } ?? false
    }

    /// A label ahead of a colon has no more tokens.
    private static let mostLabelTokens = 7

    private static func leads(from start: Int, _ sentence: Sentence, _ findings: TextFindings) -> Bool {
        var index = start
        while index < sentence.tokens.upperBound {
            if let lead = findings.leads.first(where: { $0.tokens.lowerBound == index }) {
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
    private static func tells(_ sentence: Sentence, _ cues: [Cue], _ findings: TextFindings) -> Bool {
        let asks = cues.contains { $0.kind != .duty && $0.kind != .example && $0.kind != .alternative }
        guard !asks, !findings.leads.contains(where: { sentence.tokens.contains($0.tokens.lowerBound) }) else {
            return false
        }
        return sentence.tokens.contains { findings.classes[$0].contains(.auxiliary) }
            && !sentence.tokens.contains { you.contains(findings.text.tokens[$0].key) }
    }

    private static let adversatives = Set(["but", "however", "although", "though"].map { TokenKey.of($0.utf8) })

    private static func clauses(of sentence: Sentence, in text: TokenizedPosting) -> [Range<Int>] {
        var result: [Range<Int>] = []
        var start = sentence.tokens.lowerBound
        for index in sentence.tokens.dropFirst() {
            let token = text.tokens[index]
            let isDash = token.gap == .stop && !text.gap(before: index, holds: [0x3A, 0x22])
            if isDash || adversatives.contains(token.key) {
                result.append(start..<index)
                start = index
            }
        }
        return result + [start..<sentence.tokens.upperBound]
    }

    /// The clause around a token.
    func clause(at index: Int) -> Range<Int> {
        clauses.first { $0.contains(index) } ?? sentence.tokens
    }

    func has(_ kinds: Cue.Kind..., in range: Range<Int>? = nil) -> Bool {
        cues.contains { kinds.contains($0.kind) && (range ?? sentence.tokens).overlaps($0.tokens) }
    }

    /// What the section alone says.
    var sectionMood: Mood {
        switch sentence.section {
        case .requirements, .education: .asked(.required)
        case .preferred: .asked(.preferred)
        case .duties, .summary, .company: .mentioned
        case .title: .ignored(reason: "the job's title")
        case .benefits, .legal, .application, .facts, .chrome:
            .ignored(reason: "the section '\(sentence.section.rawValue)' asks for nothing")
        }
    }

    /// The mood at some tokens.
    ///
    /// - Parameter kind: of what they name. A credential is asked for wherever the posting says that it must be held or
    ///   gone through: checks and the right to work stand among conditions and benefits.
    func mood(at tokens: Range<Int>, kind: ConceptKind = .skill) -> Mood {
        if kind == .credential, isCondition(tokens) {
            return .asked(governing(tokens, in: clause(at: tokens.lowerBound)) ?? .required)
        }
        let isLegal = cues.contains { $0.kind == .legal && !(kind == .credential && $0.tokens.overlaps(tokens)) }
        if isLegal || givesAddress { return .ignored(reason: "legal or application text") }
        let clause = clause(at: tokens.lowerBound)
        if let offered = cues.first(where: { $0.kind == .offered && clause.overlaps($0.tokens) }),
            offered.tokens.lowerBound < tokens.lowerBound || sentence.section != .requirements
        {
            return .ignored(reason: "the clause speaks of what the employer gives")
        }
        let base = sectionMood
        let importance = governing(tokens, in: clause)
        switch base {
        case .asked(let standing):
            guard let importance else { return isProse ? .mentioned : base }
            // In a list of desirable things a mere "must" inside an item does not lift it, "required" does.
            return .asked(
                standing == .preferred && importance == .required && !saysRequired(clause) ? .preferred : importance)
        case .mentioned, .ignored:
            guard sentence.section != .title, sentence.section != .benefits, sentence.section != .chrome,
                sentence.section != .legal, asksHere(clause)
            else { return base }
            return .asked(importance ?? .required)
        }
    }

    /// Whether a credential is a condition in a part of the posting that asks for nothing else.
    private func isCondition(_ tokens: Range<Int>) -> Bool {
        guard [.benefits, .legal, .application, .facts, .company].contains(sentence.section), !givesAddress else {
            return false
        }
        return has(.asks) && !cues.contains { $0.kind == .legal && !$0.tokens.overlaps(tokens) }
    }

    /// Whether the sentence tells where to write or look: then it is about applying.
    private var givesAddress: Bool {
        let bytes = text.bytes[text.range(sentence.tokens)]
        return bytes.contains(UInt8(ascii: "@"))
    }

    /// Whether a clause outside the lists of requirements asks all the same.
    private func asksHere(_ clause: Range<Int>) -> Bool {
        if has(.asks) || isLedIn { return true }
        return has(.preferred, in: clause)
    }

    private func saysRequired(_ clause: Range<Int>) -> Bool {
        cues.contains { cue in
            clause.overlaps(cue.tokens) && [.asks, .required].contains(cue.kind)
                && text.text(cue.tokens).lowercased().contains("requir")
        }
    }

    /// The importance that the nearest cue gives, if any does.
    private func governing(_ tokens: Range<Int>, in clause: Range<Int>) -> Importance? {
        let inClause = cues.filter { clause.overlaps($0.tokens) }
        let near = inClause.filter { [.asks, .required, .preferred].contains($0.kind) }
        if near.isEmpty, inClause.contains(where: { $0.kind == .quantity }) { return .required }
        let kinds = Set(near.map { $0.kind == .preferred })
        guard let first = near.first else { return nil }
        if kinds.count == 1 { return first.kind == .preferred ? .preferred : .required }
        let following = near.first { $0.tokens.lowerBound >= tokens.upperBound }
        let preceding = near.last { $0.tokens.upperBound <= tokens.lowerBound }
        let isFollowedAtOnce =
            following.map { separators(between: tokens.upperBound, $0.tokens.lowerBound) == 0 } ?? false
        let governing = isFollowedAtOnce ? following : preceding ?? following
        return governing.map { $0.kind == .preferred ? .preferred : .required }
    }

    private func separators(between first: Int, _ second: Int) -> Int {
        guard first < second else { return 0 }
        return (first...second).count { $0 < text.tokens.count && text.tokens[$0].gap == .comma }
    }

    /// Whether the posting says that some tokens name a thing it does not need.
    func isNegated(_ tokens: Range<Int>) -> Bool {
        let clause = clause(at: tokens.lowerBound)
        if let negated = cues.first(where: { $0.kind == .negated && clause.overlaps($0.tokens) }) {
            // "Although a technical background isn't required, it would be very helpful."
            let isWished = cues.contains {
                $0.kind == .preferred && clause.overlaps($0.tokens) && $0.tokens.lowerBound > negated.tokens.lowerBound
            }
            return !isWished
        }
        return cues.contains { cue in
            cue.kind == .negator && clause.overlaps(cue.tokens) && cue.tokens.upperBound <= tokens.lowerBound
                && tokens.lowerBound - cue.tokens.upperBound <= 4
        }
    }
}
