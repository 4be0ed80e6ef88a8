import Testing

@testable import SkillTaxonomy

@Suite struct ONETFolderTests {
    static let rows = [
        ["O*NET-SOC Code", "Example", "Commodity Code", "Commodity Title", "Hot Technology", "In Demand"],
        ["11-1011.00", "Knotmaster", "43232202", "Document management software", "Y", "N"],
        ["15-1252.00", "C++", "43232402", "Program testing software", "N", "N"],
        ["17-1011.00", "Knotmaster", "43232110", "Spreadsheet software", "N", "N"],
        ["29-1011.00", "Knotmaster", "43232202", "Document management software", "Y", "N"],
    ]

    private func read(_ rows: [[String]], separator: String = ",", name: String = "technology_skills.csv") throws
        -> ImportedTaxonomy
    {
        let text = rows.map { $0.joined(separator: separator) + "\r\n" }.joined()
        return try ONETFolder.read([.init(path: "onet/" + name, bytes: Array(text.utf8))], folder: "onet")
    }

    @Test func aToolIsAConceptBelowItsCommodities() throws {
        let result = try read(Self.rows)
        #expect(result.problems == [])
        #expect(
            result.concepts.map(\.id.rawValue) == [
                "onet:43232202", "onet:43232402", "onet:43232110", "onet:knotmaster", "onet:c++",
            ])
        #expect(result.concepts[0].isGroup && result.concepts[0].notation == "43232202")
        let tool = result.concepts[3]
        #expect(tool.preferredLabel == "Knotmaster" && tool.skillType == .tool && tool.scheme == "onet")
        #expect(tool.broader.map(\.rawValue) == ["onet:43232202", "onet:43232110"])
        #expect(tool.description == "Document management software; Spreadsheet software (hot technology)")
        #expect(tool.reuseLevel == .crossSector && result.concepts[4].reuseLevel == .occupationSpecific)
    }

    @Test func theTabSeparatedDownloadIsReadToo() throws {
        var rows = Self.rows
        rows[0][1] = "Workplace Example"
        let result = try read(rows, separator: "\t", name: "Technology Skills.txt")
        #expect(try result.concepts == read(Self.rows).concepts)
    }

    @Test func faultsAreNamed() throws {
        let result = try read([Self.rows[0], ["11-1011.00", "", "1", "x", "N", "N"], Self.rows[2]])
        #expect(
            result.problems.map(\.description) == [
                "onet/technology_skills.csv:2: Example is empty; fill it in or remove the row"
            ])
        #expect(result.concepts.count == 2)
        #expect(
            try read([["O*NET-SOC Code", "Commodity Code", "Commodity Title"]]).problems.map(\.description)
                == ["onet/technology_skills.csv:1: the header lacks the column 'Example'; add it"])
        #expect(throws: TaxonomyProblem.missingFile(folder: "onet", name: "Technology Skills.txt")) {
            try ONETFolder.read([], folder: "onet")
        }
    }

    @Test(.enabled(if: CorpusFile.hasONET, "needs ../shared/data/onet-30.2"))
    func theWholeOfONETIsRead() throws {
        let result = try ONETFolder.read(CorpusFile.files("onet-30.2", where: ONETFolder.reads), folder: "onet-30.2")
        #expect(result.problems == [])
        #expect(result.concepts.filter { !$0.isGroup }.count == 8_785 && result.concepts.count == 8_785 + 137)
    }
}
