import Foundation
import Markup
import SkillTaxonomy
import Skillsieve
import TestSupport
import Testing

struct SieveTests {
    private let folder: TemporaryFolder
    private let location: TaxonomyLocation

    init() throws {
        folder = try TemporaryFolder()
        try folder.write("Package.swift")
        try SmallTaxonomy.write(to: folder)
        location = TaxonomyLocation(executable: FilePath(try folder.write(".build/debug/program")))
    }

    private static let page = """
        <html><body><main><h1>SOC Analyst</h1><p>We look for somebody who watches our networks by night and by day.</p>
        <h2>Requirements</h2><ul><li>Experience with SIEM</li><li>Calm under pressure, and a wish to learn more</li></ul>
        <p>We are a small team that looks after hospitals, schools and harbours all over the coast.</p></main></body></html>
        """

    @Test func anInputIsTaggedWithOffsetsIntoItsText() throws {
        let sieve = try Sieve(Configuration(location: location))
        let input = sieve.tag(Array(Self.page.utf8), source: "a.html")
        let tagged = try #require(input.postings.first?.tagged)
        let requirement = try #require(tagged.requirements.first { $0.concept.id == ConceptID("siem") })
        for mention in requirement.mentions {
            #expect(tagged.posting.text.text(mention.start..<mention.end) == mention.text)
        }
    }

    @Test func sourcesWithoutAModelAreNamedWithWhatToDo() throws {
        try FileManager.default.removeItem(atPath: folder.path + "/Taxonomy/model/postings.model")
        let path = folder.path + "/.build/debug/skillsieve.skilltax"
        let problem = ConfigurationProblem.noModel(path: path)
        #expect(throws: problem) { try Sieve(Configuration(location: location)) }
        #expect(
            problem.description
                == "\(path): was compiled without a model that reads postings; put one into its sources as "
                + "model/postings.model and compile it again, or name one with --model")
    }

    @Test func aModelThatIsNoneIsRefusedByTheFileThatHoldsIt() throws {
        try folder.write("Taxonomy/model/postings.model", "no model\n")
        let path = folder.path + "/Taxonomy/model/postings.model"
        #expect(throws: ConfigurationProblem.model(path: path, .noModel)) {
            try Sieve(Configuration(location: location))
        }
    }

    @Test func anInputWithoutAPostingSaysSoOnce() throws {
        let sieve = try Sieve(Configuration(location: location))
        for bytes in [[], Array("<html></html>".utf8), [0, 1, 2, 255]] as [[UInt8]] {
            let input = sieve.tag(bytes, source: "a.html")
            #expect(input.postings.isEmpty)
            #expect(input.hasFailed)
            #expect(input.diagnostics.filter { $0.code == "no-posting" }.count <= 1)
            #expect(!input.diagnostics.isEmpty)
        }
    }

    @Test func sourcesThatCannotBeReadFail() throws {
        let sieve = try Sieve(Configuration(location: location))
        let missing = sieve.tag(PostingSource.file(path: FilePath(folder.path + "/none.html"), InputName("none.html")))
        #expect(missing.diagnostics.map(\.code) == ["missing-file"])
        let line = sieve.tag(PostingSource.line(Array("{}".utf8), number: 4, file: nil))
        #expect(line.diagnostics.map(\.code) == ["bad-line"])
        #expect(line.diagnostics.map(\.line) == [4])
        let long = sieve.tag(PostingSource.line(nil, number: 5, file: nil))
        #expect(long.hasFailed)
    }

    @Test func aLineGivesItsPostingItsID() throws {
        let sieve = try Sieve(Configuration(location: location))
        let line = try JSONSerialization.data(withJSONObject: ["id": "job-9", "html": Self.page])
        let input = sieve.tag(PostingSource.line(Array(line), number: 1, file: nil), digesting: true)
        #expect(input.postings.map(\.tagged.posting.id.rawValue) == ["job-9"])
        #expect(input.digest == CompiledFile.digest(of: Array(Self.page.utf8)))
    }

    @Test func weightsAreLaidOverAndChangeTheDigest() throws {
        let file = try folder.write("weights.yaml", "importance:\n  required: 0.25\n")
        let plain = try Sieve(Configuration(location: location))
        let other = try Sieve(Configuration(location: location, weightsFile: FilePath(file)))
        #expect(other.weights[.importanceRequired] == 0.25)
        #expect(other.weights[.importancePreferred] == plain.weights[.importancePreferred])
        #expect(other.weightsDigest != plain.weightsDigest)
        #expect(other.taxonomyDigest == plain.taxonomyDigest)
    }

    @Test func badConfigurationIsRefused() throws {
        let weights = try folder.write("weights.yaml", "importance:\n  requird: 0.25\n")
        #expect(throws: ConfigurationProblem.self) {
            try Sieve(Configuration(location: location, weightsFile: FilePath(weights)))
        }
        let taxonomy = try folder.write("other.skilltax", "no taxonomy at all")
        #expect(throws: ConfigurationProblem.taxonomy(.notCompiled(path: taxonomy))) {
            try Sieve(Configuration(location: location, taxonomyFiles: [FilePath(taxonomy)]))
        }
        #expect(throws: ConfigurationProblem.taxonomy(.unreadable(path: "none"))) {
            try Sieve(Configuration(location: location, taxonomyFiles: ["none"]))
        }
    }

    @Test func aTaxonomyThatWasTamperedWithIsRefused() throws {
        _ = try location.open()
        let path = folder.path + "/.build/debug/skillsieve.skilltax"
        var bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
        bytes[bytes.count - 20] ^= 1
        let copy = folder.path + "/copy.skilltax"
        try Data(bytes).write(to: URL(fileURLWithPath: copy))
        #expect(throws: ConfigurationProblem.taxonomy(.damaged(path: copy))) {
            try Sieve(Configuration(location: location, taxonomyFiles: [FilePath(copy)])).matching()
        }
        #expect(throws: ConfigurationProblem.taxonomy(.damaged(path: copy))) {
            try Sieve(
                Configuration(location: location, taxonomyFiles: [FilePath(Configuration.builtInName), FilePath(copy)]))
        }
    }

    @Test func taxonomiesStandInOrLieOnTop() throws {
        _ = try location.open()
        let other = folder.path + "/.build/debug/skillsieve.skilltax"
        let one = try Sieve(Configuration(location: location, taxonomyFiles: [FilePath(other)]))
        let two = try Sieve(
            Configuration(location: location, taxonomyFiles: [FilePath(Configuration.builtInName), FilePath(other)]))
        #expect(two.skills.count == one.skills.count)
    }

    @Test func aConceptsCardShowsWhatHangsOnIt() throws {
        let sieve = try Sieve(Configuration(location: location))
        let card = try #require(try sieve.card(ConceptID("siem")))
        #expect(card.credentials.map(\.rawValue) == ["kestrel-siem"])
        #expect(try sieve.card(ConceptID("security"))?.narrower == [ConceptID("siem")])
        #expect(try sieve.card(ConceptID("none")).map(\.concept.id) == nil)
        #expect(sieve.concepts.map(\.id.rawValue) == ["security", "siem", "kestrel-siem"])
    }

    @Test func aLineOfAFileHasTheFilesIDBeforeItsOwn() throws {
        let sieve = try Sieve(Configuration(location: location))
        let line = try JSONSerialization.data(withJSONObject: ["id": "7", "html": Self.page, "title": "Watch"])
        let own = sieve.tag(.line(Array(line), number: 1, file: InputName("ads/jobs.jsonl")))
        #expect(own.postings.map(\.tagged.posting.id.rawValue) == ["jobs#7"])
        #expect(own.postings.map(\.tagged.posting.title) == ["Watch"])
        let bare = try JSONSerialization.data(withJSONObject: ["html": Self.page])
        let numbered = sieve.tag(.line(Array(bare), number: 3, file: InputName("jobs.jsonl")))
        #expect(numbered.postings.map(\.tagged.posting.id.rawValue) == ["jobs#3"])
    }

    @Test func inputsOfOneNameAreToldApartByTheirDigest() throws {
        let sieve = try Sieve(Configuration(location: location))
        let bytes = Array(Self.page.utf8)
        let input = sieve.tag(.bytes(bytes, format: nil, InputName(source: "b/a.html", id: "a", isShared: true)))
        let tagged = try #require(input.postings.first?.tagged)
        let digits = tagged.digest.dropFirst("sha256:".count).prefix(8)
        #expect(tagged.posting.id.rawValue == "a~\(digits)")
        #expect(tagged.posting.source == "b/a.html")
    }

    @Test func jobsOfOneReferenceAreToldApartAllOfThem() throws {
        let sieve = try Sieve(Configuration(location: location))
        func job(_ id: String, _ text: String) -> String {
            "<job><title>Cook</title><id>\(id)</id><description>\(text) and much more that a cook does all day."
                + "</description></job>"
        }
        let feed = "<jobs>\(job("7", "Soup"))\(job("8", "Fish"))\(job("7", "Bread"))</jobs>"
        let ids = sieve.tag(Array(feed.utf8), source: "f.xml").postings.map(\.tagged.posting.id.rawValue)
        #expect(ids.map { String($0.prefix { $0 != "~" }) } == ["f#7", "f#8", "f#7"])
        #expect(ids.map { $0.contains("~") } == [true, false, true])
        #expect(Set(ids).count == 3)
    }
}
