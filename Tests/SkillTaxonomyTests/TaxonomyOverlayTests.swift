import Testing

@testable import SkillTaxonomy

@Suite struct TaxonomyOverlayTests {
    private static func concept(
        _ id: String, _ label: String, scheme: String = "up", crosswalk: [String] = [], group: Bool = false
    ) -> Concept {
        Concept(id: ConceptID(id), preferredLabel: label, scheme: scheme, crosswalk: crosswalk, isGroup: group)
    }

    /// A lower and an upper taxonomy, and the ids that lie together afterwards, merged ones with a "+".
    struct Case: CustomTestStringConvertible, Sendable {
        var name: String
        var lower: [Concept]
        var upper: [Concept]
        var expected: [String]
        var ambiguous = 0

        var testDescription: String { name }
    }

    static let cases: [Case] = [
        Case(
            name: "nothing alike", lower: [concept("a", "reefing")], upper: [concept("b", "furling")],
            expected: ["a", "b"]),
        Case(name: "one id", lower: [concept("a", "reefing")], upper: [concept("a", "furling")], expected: ["a+"]),
        Case(
            name: "one label but for case, accents and hyphens",
            lower: [concept("a", "Node.js"), concept("c", "self-reefing")],
            upper: [concept("b", "NodeJS"), concept("d", "Sélf reefing")], expected: ["a+", "c+"]),
        Case(
            name: "signs tell names apart", lower: [concept("a", "C++")],
            upper: [concept("b", "C"), concept("d", "C#")],
            expected: ["a", "b", "d"]),
        Case(
            name: "an alternative label is no reason", lower: [concept("a", "reefing")],
            upper: [
                Concept(id: ConceptID("b"), preferredLabel: "shortening sail", altLabels: ["reefing"], scheme: "up")
            ], expected: ["a", "b"]),
        Case(
            name: "a bracket on one side",
            lower: [concept("a", "Python (computer programming)"), concept("c", "Salt")],
            upper: [concept("b", "Python"), concept("d", "Salt (seasoning)")], expected: ["a+", "c+"]),
        Case(
            name: "different brackets", lower: [concept("a", "Salt (tools)")],
            upper: [concept("b", "Salt (seasoning)")],
            expected: ["a", "b"]),
        Case(
            name: "the label of two below", lower: [concept("a", "reefing"), concept("c", "Reefing")],
            upper: [concept("b", "reefing")], expected: ["a", "c", "b"], ambiguous: 1),
        Case(
            name: "the label of two above", lower: [concept("a", "reefing")],
            upper: [concept("b", "reefing"), concept("d", "Reefing")], expected: ["a", "b", "d"], ambiguous: 2),
        Case(
            name: "a group is no skill", lower: [concept("a", "reefing", group: true)],
            upper: [concept("b", "reefing")],
            expected: ["a", "b"]),
        Case(
            name: "named in the upper crosswalk", lower: [concept("a", "reefing", scheme: "skillsieve")],
            upper: [concept("b", "shortening sail", crosswalk: ["skillsieve:a"])], expected: ["a+"]),
        Case(
            name: "named in the lower crosswalk", lower: [concept("a", "reefing", crosswalk: ["esco:77"])],
            upper: [concept("http://data.europa.eu/esco/skill/77", "shorten sail")], expected: ["a+"]),
        Case(
            name: "both name a third", lower: [concept("a", "reefing", crosswalk: ["https://x.example/1"])],
            upper: [concept("b", "shorten sail", crosswalk: ["https://x.example/1"])], expected: ["a+"]),
        Case(
            name: "a crosswalk to two", lower: [concept("a", "reefing"), concept("c", "furling")],
            upper: [concept("b", "shorten sail", crosswalk: ["a", "c"])], expected: ["a", "c", "b"], ambiguous: 1),
        Case(
            name: "two crosswalks to one", lower: [concept("a", "reefing")],
            upper: [concept("b", "x", crosswalk: ["a"]), concept("d", "y", crosswalk: ["a"])],
            expected: ["a", "b", "d"],
            ambiguous: 2),
        Case(
            name: "a crosswalk comes before a label", lower: [concept("a", "reefing")],
            upper: [concept("b", "reefing"), concept("d", "y", crosswalk: ["a"])], expected: ["a+", "b"], ambiguous: 1),
    ]

    @Test(arguments: cases) func whatIsTheSameIsMerged(_ example: Case) {
        var overlay = TaxonomyOverlay(example.lower)
        let tally = overlay.lay(example.upper)
        let ids = overlay.concepts.enumerated().map { index, concept in
            let isMerged = index < example.lower.count && concept != example.lower[index]
            return concept.id.rawValue + (isMerged ? "+" : "")
        }
        #expect(ids == example.expected)
        #expect(tally.merged == example.expected.count { $0.hasSuffix("+") })
        #expect(tally.merged + tally.added == example.upper.count && tally.ambiguous == example.ambiguous)
    }

    @Test func theLowerConceptGainsAndLosesNothing() throws {
        let lower = Concept(
            id: ConceptID("reefing"), preferredLabel: "reefing", altLabels: ["taking in sail"], scheme: "skillsieve",
            marks: [LabelMark(.needsContext, label: "reefing")])
        let upper = [
            Concept(
                id: ConceptID("up:1"), preferredLabel: "Reefing", altLabels: ["slab reefing", "Taking in sail"],
                hiddenLabels: ["reffing"], scheme: "up", broader: [ConceptID("up:2")], description: "Less sail.",
                marks: [LabelMark(.exactCase)], crosswalk: ["https://x.example/1"],
                translations: [Translation(language: "de", preferredLabel: "Reffen")], notation: "R1"),
            Concept(id: ConceptID("up:2"), preferredLabel: "sail handling", scheme: "up", related: [ConceptID("up:1")]),
        ]
        let concepts = TaxonomyOverlay.concepts(of: [[lower], upper])
        var expected = lower
        expected.altLabels = ["taking in sail", "slab reefing"]
        expected.hiddenLabels = ["reffing"]
        expected.broader = [ConceptID("up:2")]
        expected.description = "Less sail."
        expected.marks += [LabelMark(.exactCase, label: "slab reefing"), LabelMark(.exactCase, label: "reffing")]
        expected.crosswalk = ["up:1", "https://x.example/1"]
        expected.translations = upper[0].translations
        expected.notation = "R1"
        #expect(concepts[0] == expected)
        // Links lead to the merged concept by the id that it keeps.
        #expect(concepts[1].related == [lower.id])
    }

    @Test func layingOnTwiceAddsNothing() {
        let lower = [Self.concept("a", "reefing"), Self.concept("c", "furling")]
        let upper = [Self.concept("b", "reefing"), Self.concept("d", "heaving to")]
        let once = TaxonomyOverlay.concepts(of: [lower, upper])
        #expect(TaxonomyOverlay.concepts(of: [once, upper]) == once)
    }

    @Test(.enabled(if: CorpusFile.hasESCO && CorpusFile.hasONET, "needs ../shared/data"))
    func onetLiesOnESCO() throws {
        let esco = try ESCOFolder.read(CorpusFile.files("esco-1.1.0", where: ESCOFolder.reads), folder: "esco")
        let onet = try ONETFolder.read(CorpusFile.files("onet-30.2", where: ONETFolder.reads), folder: "onet")
        var overlay = TaxonomyOverlay(esco.concepts)
        let tally = overlay.lay(onet.concepts)
        #expect(tally.merged > 40)
        #expect(overlay.concepts.count == esco.concepts.count + tally.added)
        #expect(Set(overlay.concepts.map(\.id)).count == overlay.concepts.count)
        let python = try #require(overlay.concepts.first { $0.preferredLabel == "Python (computer programming)" })
        #expect(python.scheme == "esco" && python.crosswalk == ["onet:python"])
    }
}
