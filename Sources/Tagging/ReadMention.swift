import Postings

/// A mention with all that its sentence says of it.
struct ReadMention {
    /// What it names.
    var candidate: MentionCandidate
    /// How much its clause wants it.
    var importance: Importance
    /// Whether its clause says that it is not needed.
    var isNegated: Bool
    /// The section of its sentence.
    var section: Section
    /// Least years.
    var years: Double?
    /// The level asked.
    var level: LevelStated?
    /// Which group of alternatives of the posting it belongs to.
    var group: Int?
    /// Whether that group is open.
    var isOpen = false

    /// The token that the model is least sure of, where the model read it.
    var weakest: Int?
    /// How many of a thousand such readings are right, where the model read it.
    var thousandths: Int?

    init(candidate: MentionCandidate, importance: Importance, isNegated: Bool, section: Section) {
        self.candidate = candidate
        self.importance = importance
        self.isNegated = isNegated
        self.section = section
    }
}
