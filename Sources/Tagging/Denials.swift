import PhraseMatching

/// What a sentence denies beside its cues: "SAP CO is not", "Figma, not Sketch", "Never used a lathe? We teach you.".
struct Denials {
    private let sentence: Sentence
    private let findings: TextFindings
    /// Its denials and negators, in text order.
    private let denials: ArraySlice<Cue>
    private let isQuestion: Bool

    init(of sentence: Sentence, _ findings: TextFindings) {
        self.sentence = sentence
        self.findings = findings
        denials = findings.asides.starting(in: sentence.tokens)
        isQuestion = findings.text.ends(sentence.tokens, with: UInt8(ascii: "?"))
    }

    /// Denials at the end of an item behind one that is asked for: "SQL is a must, Java is not".
    ///
    /// They negate as cues do.
    func ellipses(_ cues: ArraySlice<Cue>) -> [Cue] {
        denials.filter { denial in
            denial.kind == .denial && endsItem(denial.tokens.upperBound)
                && cues.contains {
                    Cue.Kind.importance.contains($0.kind) && $0.tokens.upperBound <= denial.tokens.lowerBound
                }
        }.map { Cue(tokens: $0.tokens, kind: .negated) }
    }

    private func endsItem(_ next: Int) -> Bool {
        next >= sentence.tokens.upperBound || findings.text.tokens[next].gap.rawValue >= Token.Gap.comma.rawValue
    }

    /// A negator reaches over so many tokens.
    private static let reach = 4

    /// Whether a negator, or a denial behind a comma, stands before some tokens in one breath: "no SQL", "Git, not CVS".
    func negate(_ tokens: Range<Int>) -> Bool {
        if isQuestion, denials.contains(where: { $0.kind == .denial && $0.tokens.upperBound <= tokens.lowerBound }) {
            return true
        }
        let before = max(sentence.tokens.lowerBound, tokens.lowerBound - Self.reach - 1)..<tokens.lowerBound
        let negators = findings.cues[findings.cues.indices(overlapping: before)].filter {
            $0.kind == .negator && !isPartOfWord($0) && !isThreat($0)
        }
        if negators.contains(where: { reaches($0, tokens) && !isDenied($0) }) { return true }
        return denials.contains { denial in
            denial.kind == .denial && findings.text.tokens[denial.tokens.lowerBound].gap == .comma
                && denial.tokens.lowerBound > sentence.tokens.lowerBound && reaches(denial, tokens)
        }
    }

    /// "No-code": a part of a name.
    private func isPartOfWord(_ negator: Cue) -> Bool {
        let next = negator.tokens.upperBound
        return next < findings.text.tokens.count && findings.text.tokens[next].gap == .hyphen
    }

    /// "No licence, no interview": without the one there is not the other.
    private func isThreat(_ negator: Cue) -> Bool {
        guard negator.tokens.lowerBound == sentence.tokens.lowerBound else { return false }
        return findings.cues.starting(in: negator.tokens.upperBound..<sentence.tokens.upperBound).contains { other in
            other.kind == .negator && findings.text.tokens[other.tokens.lowerBound].gap == .comma
                && other.tokens.upperBound < sentence.tokens.upperBound
                && findings.labels.index(covering: other.tokens.upperBound) == nil
        }
    }

    private func reaches(_ negator: Cue, _ tokens: Range<Int>) -> Bool {
        let between = negator.tokens.upperBound..<max(negator.tokens.upperBound, tokens.lowerBound)
        return negator.tokens.upperBound <= tokens.lowerBound && between.count <= Self.reach
            && between.allSatisfy {
                findings.classes[$0].isDisjoint(with: .pronoun)
                    && !Clauses.adversatives.contains(findings.text.tokens[$0].key)
            }
            && !(negator.tokens.upperBound..<tokens.lowerBound + 1).contains {
                findings.text.tokens[$0].gap == .comma && $0 > negator.tokens.upperBound
                    && !isList(negator.tokens.upperBound..<tokens.lowerBound)
            }
    }

    /// "No SQL, Java or Go": the commas part things of one list.
    private func isList(_ tokens: Range<Int>) -> Bool {
        tokens.allSatisfy { findings.labels.index(covering: $0) != nil || findings.classes[$0].contains(.conjunction) }
    }

    private static let without = TokenKey.of("without".utf8)

    /// Whether a denial goes before a negator, or anywhere with "without", as in "Without a licence you cannot start".
    private func denies(_ denial: Cue, _ negator: Cue) -> Bool {
        denial.tokens.upperBound <= negator.tokens.lowerBound
            || findings.text.tokens[negator.tokens.lowerBound].key == Self.without
    }

    /// "Nobody starts without a licence": what is denied twice is asked for.
    private func isDenied(_ negator: Cue) -> Bool {
        denials.contains { $0.kind == .denial && $0.tokens != negator.tokens && denies($0, negator) }
            || findings.cues.starting(in: sentence.tokens.lowerBound..<negator.tokens.lowerBound).contains {
                $0.kind == .negator || $0.kind == .negated
            }
    }
}

extension TokenizedPosting {
    /// Whether a sign follows the last of some tokens at once.
    func ends(_ tokens: Range<Int>, with sign: UInt8) -> Bool {
        guard let last = tokens.last, Int(self.tokens[last].end) < bytes.count else { return false }
        return bytes[Int(self.tokens[last].end)] == sign
    }
}
