import PhraseMatching
import Postings
import SkillTaxonomy

/// The keys of names that features hold beside words: of sections, kinds of passages, moods, cues, types of concepts.
struct ReadingNames: Sendable {
    let kinds: NameKeys<Passage.Kind>
    let sections: NameKeys<Section>
    let cues: NameKeys<Cue.Kind>
    /// By `MoodSign.rawValue`.
    let moods: [UInt64]
    let types = TypeNames()
    /// What stands for the heading above a heading, and where there is none.
    let isHeading: UInt64
    let noHeading: UInt64

    init() {
        kinds = NameKeys(Passage.Kind.allCases, \.rawValue)
        sections = NameKeys(Section.allCases, \.rawValue)
        cues = NameKeys(Cue.Kind.all.map(\.kind)) { kind in Cue.Kind.all.first { $0.kind == kind }?.name ?? "" }
        moods = MoodSign.allCases.map { TokenKey.of("\($0)".utf8) }
        isHeading = TokenKey.of(Self.isHeadingName.utf8)
        noHeading = TokenKey.of(Self.noHeadingName.utf8)
    }

    static let isHeadingName = "<heading>"
    static let noHeadingName = "<none>"

    /// All names, for those who train.
    static var all: [String] {
        Passage.Kind.allCases.map(\.rawValue) + Section.allCases.map(\.rawValue) + Cue.Kind.all.map(\.name)
            + MoodSign.allCases.map { "\($0)" } + TypeNames.all + WordKind.allCases.map(\.featureName)
            + [isHeadingName, noHeadingName]
    }
}

/// The keys of names by what they name.
struct NameKeys<Value: Hashable & Sendable>: Sendable {
    private let keys: [Value: UInt64]

    init(_ values: [Value], _ name: (Value) -> String) {
        keys = Dictionary(values.map { ($0, TokenKey.of(name($0).utf8)) }) { first, _ in first }
    }

    subscript(value: Value) -> UInt64 { keys[value] ?? 0 }
}

/// What features call the sort of a concept: its kind, and of skills the type.
///
/// Only names of the built-in taxonomy are told apart, so that a model reads others alike.
struct TypeNames: Sendable {
    private static let kinds = ConceptKind.allCases.map(\.rawValue)
    private static let types = ["knowledge", "skill", "tool", "transversal", "attitude", "language"]
    private let kindKeys: [String: UInt64]
    private let typeKeys: [String: UInt64]

    init() {
        kindKeys = Dictionary(uniqueKeysWithValues: Self.kinds.map { ($0, TokenKey.of($0.utf8)) })
        typeKeys = Dictionary(
            uniqueKeysWithValues: Self.types.map { ($0, TokenKey.of(Self.skill(of: $0).utf8)) })
    }

    private static func skill(of type: String) -> String { "skill-" + type }

    static var all: [String] { kinds + types.map(skill) }

    subscript(concept: ConceptReference) -> UInt64 {
        if concept.kind == .skill, let type = concept.type, let key = typeKeys[type] { return key }
        return kindKeys[concept.kind.rawValue] ?? 0
    }
}
