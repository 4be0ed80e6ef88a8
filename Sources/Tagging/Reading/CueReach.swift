/// The cues and leads nearest to a token of a sentence, moved along with it.
struct CueReach {
    /// The last cue that has begun; its last token may be behind.
    private(set) var before: Cue?
    /// The next cue that begins behind the token.
    private(set) var after: Cue?
    /// The last lead that has begun.
    private(set) var lead: Lead?
    private let tokens: Range<Int>

    init(_ tokens: Range<Int>) { self.tokens = tokens }

    /// Goes on to a token.
    mutating func move(to token: Int, _ findings: TextFindings) {
        if let cue = findings.cues.index(covering: token) { before = findings.cues[cue] }
        if let lead = findings.leads.index(covering: token) { self.lead = findings.leads[lead] }
        after = findings.cues.starting(in: token + 1..<max(token + 1, tokens.upperBound)).first
    }
}
