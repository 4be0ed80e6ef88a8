import Postings

/// What a clause makes of the things that it names.
enum Mood: Equatable {
    /// It asks for them.
    case asked(Importance)
    /// It only names them.
    case mentioned
    /// It gives them, or speaks of something else altogether.
    case ignored(Reason)

    /// Why a clause asks for nothing.
    enum Reason: Equatable {
        /// Its section does not.
        case section(Section)
        /// It is legal text, or tells how to apply.
        case legalOrApplication
        /// It speaks of what the employer gives.
        case offered
    }

    /// What a section alone makes of them.
    init(of section: Section) {
        self =
            switch section {
            case .requirements, .education: .asked(.required)
            case .preferred: .asked(.preferred)
            case .duties, .summary, .company: .mentioned
            case .title, .benefits, .legal, .application, .facts, .chrome: .ignored(.section(section))
            }
    }

    /// Whether it asks.
    var isAsked: Bool { if case .asked = self { true } else { false } }
}
