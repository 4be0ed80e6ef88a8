import Testing

@testable import SkillTaxonomy

@Suite struct SKOSFileTests {
    static let base = "https://skills.tidewater.example/"

    private func read(_ body: String) -> ImportedTaxonomy {
        let text = """
            <?xml version="1.0"?>
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:skos="http://www.w3.org/2004/02/skos/core#">
            \(body)
            </rdf:RDF>
            """
        return SKOSFile(Array(text.utf8), file: "s.rdf", scheme: "s").result
    }

    @Test func theSampleIsRead() throws {
        let result = SKOSFile(
            try CorpusFile.taxonomy("harbour-skills.rdf"), file: "harbour-skills.rdf", scheme: "harbour-skills"
        ).result
        #expect(result.problems == [])
        #expect(
            result.concepts.map(\.id.rawValue) == [
                Self.base + "quay-operations", Self.base + "container-lashing", Self.base + "reefer-monitoring",
                Self.base + "cargo-care", "vhf-radio",
            ])
        #expect(
            result.concepts[0]
                == Concept(
                    id: ConceptID(Self.base + "quay-operations"), preferredLabel: "quay operations",
                    scheme: "harbour-skills",
                    description: "What happens between ship and shed: \"mooring\", loading & lashing.",
                    translations: [
                        Translation(
                            language: "de", preferredLabel: "Kaibetrieb", altLabels: ["Betrieb der Kaianlagen"])
                    ], notation: "TH-1"))
        let lashing = result.concepts[1]
        #expect(lashing.broader == [result.concepts[0].id] && lashing.related == [ConceptID("vhf-radio")])
        #expect(lashing.hiddenLabels == ["contaner lashing"])
        #expect(result.concepts[2].broader == [result.concepts[3].id])
        #expect(result.concepts[2].crosswalk == ["https://frameworks.other.example/reefers"])
        #expect(result.concepts[3].altLabels == ["care of cargo"])
        #expect(result.concepts[3].description == "Temperature, damp, <lashing> and pests.")
    }

    static let faults: [(String, String)] = [
        (
            "<skos:Concept><skos:prefLabel>reefing</skos:prefLabel></skos:Concept>",
            "s.rdf:3: rdf:about is empty; fill it in or remove the row"
        ),
        (
            "<skos:Concept rdf:about=\"urn:x\"><skos:altLabel>reefing</skos:altLabel></skos:Concept>",
            "s.rdf:3: skos:prefLabel is empty; fill it in or remove the row"
        ),
        ("<rdf:Alt/>", "s.rdf: holds no concept; check that it is the right file and has skos:Concept elements"),
    ]

    @Test(arguments: faults) func faultsAreNamed(_ body: String, _ message: String) {
        #expect(read(body).problems.map(\.description) == [message])
    }

    @Test func brokenXMLIsNamedAndWhatCameBeforeIsRead() {
        let result = read(
            """
            <skos:Concept rdf:about="urn:a"><skos:prefLabel>reefing</skos:prefLabel></skos:Concept>
            <skos:Concept rdf:about="urn:b"><skos:prefLabel>furling</skos:broken></skos:Concept>
            <skos:Concept rdf:about="urn:c"><skos:prefLabel>heaving to</skos:prefLabel></skos:Concept>
            """)
        #expect(result.concepts.map(\.preferredLabel).contains("reefing"))
        #expect(result.concepts.map(\.preferredLabel).contains("heaving to"))
        #expect(result.problems.contains { $0.description.hasPrefix("s.rdf:4: ") }, "\(result.problems)")
    }

    /// Names of elements that feeds take for records or markup mean nothing here.
    @Test func noElementIsTakenForAJobOrForMarkup() {
        let result = read(
            "<skos:Concept rdf:about=\"urn:a\"><job>x</job><p>y</p><skos:prefLabel>reefing</skos:prefLabel></skos:Concept>"
        )
        #expect(result.concepts.map(\.preferredLabel) == ["reefing"])
    }
}
