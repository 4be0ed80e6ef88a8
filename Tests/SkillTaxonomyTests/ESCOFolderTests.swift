import Testing

@testable import SkillTaxonomy

@Suite struct ESCOFolderTests {
    static let header =
        "conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,inScheme,description"
    static let base = "http://data.europa.eu/esco/skill/"

    private func file(_ name: String, _ lines: String...) -> TaxonomySources.File {
        TaxonomySources.File(path: "esco/" + name, bytes: Array((lines.joined(separator: "\n") + "\n").utf8))
    }

    private func read(_ files: TaxonomySources.File...) throws -> ImportedTaxonomy {
        try ESCOFolder.read(files, folder: "esco")
    }

    private static let skills = [
        header,
        "KnowledgeSkillCompetence,\(base)1,knowledge,cross-sector,knots,\"rope knots\nknots\ntying knots\r\n\",knotts,,About ropes",
        "KnowledgeSkillCompetence,\(base)2,skill/competence,transversal,speak Manx,,,http://data.europa.eu/esco/concept-scheme/skill-language-groups,",
        "KnowledgeSkillCompetence,\(base)3,,,splice ropes,,,,",
    ].joined(separator: "\n")

    @Test func aRowIsAConcept() throws {
        let result = try read(file("skills_en.csv", Self.skills))
        #expect(result.problems == [])
        #expect(result.concepts.count == 3)
        #expect(
            result.concepts[0]
                == Concept(
                    id: ConceptID(Self.base + "1"), preferredLabel: "knots", altLabels: ["rope knots", "tying knots"],
                    hiddenLabels: ["knotts"], scheme: "esco", skillType: .knowledge, reuseLevel: .crossSector,
                    description: "About ropes"))
        #expect(result.concepts[1].kind == .language)
        // One row of ESCO 1.1.0 states neither type nor reach.
        #expect(result.concepts[2].skillType == .competence && result.concepts[2].reuseLevel == .sectorSpecific)
        #expect(
            result.absences.map(\.description) == [
                "esco: 'broaderRelationsSkillPillar.csv' is not there, so that its links are left out; add it to have them",
                "esco: 'skillSkillRelations.csv' is not there, so that its links are left out; add it to have them",
            ])
    }

    @Test func otherLanguagesAddTheirLabels() throws {
        let german =
            Self.header
            + "\nKnowledgeSkillCompetence,\(Self.base)1,knowledge,cross-sector,Knoten,Seilknoten,,,Über Seile"
            + "\nKnowledgeSkillCompetence,\(Self.base)9,knowledge,cross-sector,Spleiße,,,,"
        let result = try read(file("skills_de.csv", german), file("skills_en.csv", Self.skills))
        let knots = try #require(result.concepts.first { $0.id.rawValue == Self.base + "1" })
        #expect(knots.preferredLabel == "knots" && knots.language == "en" && knots.description == "About ropes")
        #expect(
            knots.translations == [Translation(language: "de", preferredLabel: "Knoten", altLabels: ["Seilknoten"])])
        let splices = try #require(result.concepts.first { $0.id.rawValue == Self.base + "9" })
        #expect(splices.language == "de" && splices.preferredLabel == "Spleiße")
    }

    @Test func groupsAndLinksAreRead() throws {
        let result = try read(
            file("skills_en.csv", Self.skills),
            file(
                "skillGroups_en.csv", "conceptUri,preferredLabel,altLabels,description,code",
                "\(Self.base)S1,working with ropes,,,"),
            file(
                "broaderRelationsSkillPillar.csv", "conceptUri,broaderUri", "\(Self.base)1,\(Self.base)S1",
                "\(Self.base)7,\(Self.base)S1"),
            file("skillSkillRelations.csv", "originalSkillUri,relatedSkillUri", "\(Self.base)1,\(Self.base)3"),
            file(
                "skillsHierarchy_en.csv", "Level 0 URI,Level 1 URI,Level 2 URI,Level 3 URI,Level 0 code,Level 1 code",
                "\(Self.base)S,\(Self.base)S1,,,S,S1"),
            file("occupations_en.csv", "not,read"))
        let group = try #require(result.concepts.first { $0.isGroup })
        #expect(group.preferredLabel == "working with ropes" && group.notation == "S1")
        #expect(group.broader == [ConceptID(Self.base + "S")])
        #expect(result.concepts[0].broader == [group.id] && result.concepts[0].related == [ConceptID(Self.base + "3")])
        #expect(
            result.problems.map(\.description) == [
                "esco/broaderRelationsSkillPillar.csv:3: conceptUri '\(Self.base)7' is none of the concepts that were read; "
                    + "mend the id or add the concept"
            ])
        #expect(result.absences == [])
    }

    @Test func groupsAreNotFoundInTexts() throws {
        var concept = Concept(id: ConceptID("g"), preferredLabel: "working with ropes")
        #expect(Sample.found(Taxonomy(concepts: [concept]), "working with ropes") == ["g"])
        concept.isGroup = true
        #expect(Sample.found(Taxonomy(concepts: [concept]), "working with ropes") == [])
    }

    static let faults: [(String, String)] = [
        (
            "x,\(base)4,gadget,cross-sector,reefing,,,,",
            "esco/skills_en.csv:2: 'gadget' is no skillType; use one of: knowledge, skill/competence, tool, attitude, language"
        ),
        (
            "x,,knowledge,cross-sector,reefing,,,,",
            "esco/skills_en.csv:2: conceptUri is empty; fill it in or remove the row"
        ),
        (
            "x,\(base)4,knowledge,cross-sector,,,,,",
            "esco/skills_en.csv:2: preferredLabel is empty; fill it in or remove the row"
        ),
        ("x,\(base)4", "esco/skills_en.csv:2: 2 cells where the header has 9; quote cells that hold a comma"),
    ]

    @Test(arguments: faults) func aBadRowIsNamedAndTheOthersAreRead(_ row: String, _ message: String) throws {
        let good = "x,\(Self.base)5,knowledge,cross-sector,splicing,,,,"
        let result = try read(file("skills_en.csv", Self.header, row, good))
        #expect(result.problems.map(\.description) == [message])
        #expect(result.concepts.map(\.preferredLabel) == ["splicing"])
    }

    @Test func aMissingColumnIsNamed() throws {
        let result = try read(file("skills_en.csv", "conceptUri,preferredLabel,altLabels,skillType"))
        #expect(
            result.problems.map(\.description) == [
                "esco/skills_en.csv:1: the header lacks the column 'reuseLevel'; add it"
            ])
    }

    @Test func aFolderWithoutSkillsIsRefused() {
        #expect(throws: TaxonomyProblem.missingFile(folder: "esco", name: "skills_en.csv")) {
            try read(file("occupations_en.csv", "x"))
        }
        #expect(
            TaxonomyProblem.missingFile(folder: "esco", name: "skills_en.csv").description
                == "esco: holds no file 'skills_en.csv'; name the folder that the download was unpacked to")
    }

    @Test(.enabled(if: CorpusFile.hasESCO, "needs ../shared/data/esco-1.1.0"))
    func theWholeOfESCOIsRead() throws {
        let result = try ESCOFolder.read(
            CorpusFile.files("esco-1.1.0", where: ESCOFolder.reads), folder: "esco-1.1.0")
        #expect(result.problems == [] && result.absences == [])
        let skills = result.concepts.filter { !$0.isGroup }
        #expect(skills.count == 13_891 && result.concepts.count == 13_891 + 643)
        #expect(skills.filter { $0.kind == .language }.count == 345)
        let python = try #require(skills.first { $0.preferredLabel == "Python (computer programming)" })
        #expect(python.id.rawValue == Self.base + "ccd0a1d9-afda-43d9-b901-96344886e14d")
        #expect(python.altLabels.contains("Python") && !python.broader.isEmpty)
    }
}
