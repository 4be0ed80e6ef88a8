/// One score among many: what a list shows of it.
public struct ScoreLine: Sendable, Equatable {
    /// The candidate.
    public var candidate: String
    /// The posting's id.
    public var posting: String
    /// The posting's file.
    public var source: String
    /// The posting's title.
    public var title: String?
    /// The employer.
    public var organization: String?
    /// The day for which credentials were judged.
    public var asOf: String
    /// 0...100, or nil.
    public var score: Double?
    /// Whether the score says enough.
    public var isSufficient: Bool
    /// The share of what is asked, by weight, that the taxonomy knows.
    public var recognisedShare: Double
    /// How many rows are met.
    public var met: Int
    /// How many rows there are.
    public var requirements: Int
    /// How many things are asked that no taxonomy knows.
    public var unrecognised: Int
    /// How many things must be shown otherwise.
    public var toBeShownOtherwise: Int

    /// Takes what a list shows from a report.
    public init(_ report: GapReport) {
        let (match, posting) = (report.match, report.posting.posting)
        candidate = match.candidate
        self.posting = match.posting.rawValue
        source = posting.source
        title = posting.title
        organization = posting.organization
        asOf = match.asOf.description
        score = match.score
        isSufficient = match.sufficientEvidence
        recognisedShare = match.recognisedShare
        met = report.metCount
        requirements = match.requirements.count
        unrecognised = match.unrecognised.count
        toBeShownOtherwise = match.toBeShownOtherwise.count
    }

    /// Whether it stands before another in a list: the higher score first, no score last.
    public func isBetter(than other: ScoreLine) -> Bool {
        switch (score, other.score) {
        case (let score?, let other?): score > other
        case (_?, nil): true
        case (nil, _): false
        }
    }
}
