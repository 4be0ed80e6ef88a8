import Foundation
import PhraseMatching
import Postings
import SkillTaxonomy
import Tagging

/// What holds of a tagged posting for whatever it was made of.
enum TaggedInvariants {
    /// Reads bytes as a page where the first one is even, else as choices of what a posting's text is made of.
    static func check(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let first = bytes.first else { return }
        let rest = UnsafeBufferPointer(rebasing: bytes.dropFirst())
        if first % 2 == 0 {
            for posting in Invariants.reader.read(Array(rest), source: "fuzz").postings { check(posting) }
        } else {
            var maker = PostingMaker(rest)
            check(maker.posting())
        }
    }

    private static func check(_ posting: Posting) {
        let tagged = tagger.tag(posting)
        let explained = tagger.explain(posting)
        Invariants.require(explained.tagged == tagged, "explaining changes what is found")
        let text = posting.text.bytes
        for considered in explained.considered {
            check(considered.start..<considered.end, considered.text, in: text)
            Invariants.require(!considered.reason.description.isEmpty, "a consideration says nothing")
        }
        for (index, requirement) in tagged.requirements.enumerated() {
            Invariants.require(requirement.id.rawValue == "r\(index + 1)", "requirement ids are not in order")
            Invariants.require(!requirement.mentions.isEmpty, "a requirement is named nowhere")
            var start = 0
            for mention in requirement.mentions {
                check(mention.start..<mention.end, mention.text, in: text)
                Invariants.require(mention.start >= start, "mentions are out of order")
                start = mention.start
            }
        }
        let concepts = tagged.requirements.map(\.concept.id)
        Invariants.require(Set(concepts).count == concepts.count, "a concept has two requirements")
    }

    private static func check(_ range: Range<Int>, _ text: String, in bytes: [UInt8]) {
        Invariants.require(
            range.lowerBound >= 0 && !range.isEmpty && range.upperBound <= bytes.count, "\(range) is not in the text")
        Invariants.require(
            Invariants.isBoundary(range.lowerBound, bytes) && Invariants.isBoundary(range.upperBound, bytes),
            "\(range) cuts a character")
        Invariants.require(bytes[range].elementsEqual(text.utf8), "'\(text)' does not stand at \(range)")
    }

    /// The project's language files over a few rows of its own, so that each input costs little.
    private static let tagger: Tagger = {
        let sources = ProjectLanguage.sources
        return Tagger(
            skills: [Taxonomy(concepts: skills, plainWords: sources?.plainWords)],
            credentials: Taxonomy(concepts: credentials),
            language: ProjectLanguage.vocabularies,
            weights: sources?.weights ?? Weights(values: [:]), model: ProjectLanguage.model)
    }()

    private static func tool(_ label: String, _ others: String..., isAmbiguous: Bool = false) -> Concept {
        Concept(
            id: ConceptID(label.lowercased()), preferredLabel: label, altLabels: others, skillType: .tool,
            marks: isAmbiguous ? [LabelMark(.exactCase), LabelMark(.needsContext)] : [])
    }

    private static let skills =
        [
            tool("SQL"), tool("C++"), tool("C#"), tool(".NET"), tool("Node.js"), tool("scikit-learn"),
            tool("Java", "Java development"), tool("Go", "Golang", isAmbiguous: true), tool("R", isAmbiguous: true),
            tool("Excel", "Microsoft Excel", isAmbiguous: true), tool("Word", isAmbiguous: true),
        ]
        + [
            Concept(id: ConceptID("data-analysis"), preferredLabel: "data analysis", skillType: .competence),
            Concept(id: ConceptID("written"), preferredLabel: "written communication", skillType: .competence),
            Concept(
                id: ConceptID("finance"), preferredLabel: "finance", skillType: .knowledge,
                marks: [LabelMark(.needsContext)]),
            Concept(
                id: ConceptID("french"), preferredLabel: "French", kind: .language, skillType: .language,
                marks: [LabelMark(.needsContext)]),
        ]

    private static let credentials = [
        Concept(id: ConceptID("cissp"), preferredLabel: "CISSP", kind: .credential),
        Concept(id: ConceptID("aws"), preferredLabel: "AWS Certified Architect", kind: .credential),
        Concept(
            id: ConceptID("aws-associate"), preferredLabel: "AWS Certified Architect - Associate", kind: .credential),
        Concept(id: ConceptID("check"), preferredLabel: "background check", kind: .credential),
        Concept(id: ConceptID("bachelor"), preferredLabel: "bachelor's degree", altLabels: ["BSc"], kind: .education),
    ]
}
