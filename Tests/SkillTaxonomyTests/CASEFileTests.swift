import Testing

@testable import SkillTaxonomy

@Suite struct CASEFileTests {
    private func read(_ text: String) -> ImportedTaxonomy {
        CASEFile(Array(text.utf8), file: "c.json", scheme: "c").result
    }

    @Test func theSampleIsRead() throws {
        let result = CASEFile(
            try CorpusFile.taxonomy("harbour-skills.json"), file: "harbour-skills.json", scheme: "harbour"
        ).result
        #expect(result.problems == [])
        let id = "7b0f8a4e-0000-4c11-9b1e-5a1d0000000"
        #expect(
            result.concepts == [
                Concept(
                    id: ConceptID(id + "1"), preferredLabel: "quay operations", scheme: "harbour",
                    description: "Runs the work between ship and shed: \"mooring\", loading and lashing.",
                    crosswalk: ["https://case.tidewater.example/items/\(id)1"], notation: "TH-1"),
                Concept(
                    id: ConceptID(id + "2"), preferredLabel: "container lashing", altLabels: ["lashing containers"],
                    scheme: "harbour", broader: [ConceptID(id + "1")], related: [ConceptID(id + "3")],
                    description: "On deck and on the quay.", notation: "TH-1.1"),
                Concept(
                    id: ConceptID(id + "3"), preferredLabel: "VHF radio", scheme: "harbour",
                    crosswalk: ["https://skills.tidewater.example/vhf-radio"]),
            ])
    }

    static let faults: [(String, String)] = [
        (
            "{\"CFItems\": [\n{\"fullStatement\": \"reefing\"}]}",
            "c.json:2: identifier is empty; fill it in or remove the row"
        ),
        (
            "{\"CFItems\": [\n\n{\"identifier\": \"a\"}]}",
            "c.json:3: fullStatement is empty; fill it in or remove the row"
        ),
        (
            "{\"CFItems\": [{\"identifier\": \"a\", \"fullStatement\": \"x\"},\n{\"identifier\": \"a\", \"fullStatement\": \"y\"}]}",
            "c.json:2: the id 'a' stands at c.json:1 already; give each concept an id of its own"
        ),
        (
            "{\"CFItems\": [], \"CFAssociations\": [\n"
                + "{\"originNodeURI\": {\"identifier\": \"o\"}, \"destinationNodeURI\": {\"identifier\": \"d\"}}]}",
            "c.json:2: originNodeURI 'o' is none of the concepts that were read; mend the id or add the concept"
        ),
        (
            "{\"CFAssociations\": [{\"originNodeURI\": {\"identifier\": \"o\"}}]}",
            "c.json:1: destinationNodeURI is empty; fill it in or remove the row"
        ),
        ("{\"jobs\": []}", "c.json: holds no concept; check that it is the right file and has a list 'CFItems'"),
    ]

    @Test(arguments: faults) func faultsAreNamed(_ text: String, _ message: String) {
        #expect(read(text).problems.map(\.description) == [message])
    }

    @Test func whatIsCutOffIsNamedAndTheRestIsRead() {
        let result = read("{\"CFItems\": [{\"identifier\": \"a\", \"fullStatement\": \"reefing\"}, {\"identifier\": ")
        #expect(result.concepts.map(\.preferredLabel) == ["reefing"])
        #expect(result.problems.contains { $0.description.hasPrefix("c.json:1: ") }, "\(result.problems)")
    }
}
