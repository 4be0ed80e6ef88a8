import PhraseMatching
import Testing

@testable import SkillTaxonomy

@Suite struct CompiledTaxonomyTests {
    /// Reads all that a program reads from a file.
    private func use(_ taxonomy: CompiledTaxonomy) -> Int {
        let text = "Requirements: must have Python and coding, Go, Welsh; PMP a plus"
        let found = Sample.found(taxonomy.skills, text) + Sample.found(taxonomy.credentials, text)
        let known = (taxonomy.skills.concepts + taxonomy.credentials.concepts).filter {
            taxonomy.skills.concept($0.id) != nil
        }
        let suggested = taxonomy.ranker?.suggest(Array(text.utf8), top: 3) ?? []
        let stopWords = taxonomy.rankingModel?.stopWords ?? []
        return found.count + known.count + suggested.count + stopWords.count + taxonomy.weights.canonicalText.count
            + taxonomy.language[.cues].categories.count
    }

    @Test func whatIsCompiledIsFound() throws {
        let taxonomy = try Sample.open(try Sample.compiled())
        #expect(
            Sample.found(taxonomy.skills, "Pythons and coding, go or Go; pyhton, Welsh") == [
                "programming", "go", "python", "welsh",
            ])
        #expect(Sample.found(taxonomy.credentials, "a PMP, no pmp") == ["pmp"])
        #expect(taxonomy.skills.concepts.map(\.id.rawValue) == ["python", "programming", "go", "welsh"])
        #expect(taxonomy.language[.headings].categories == ["requirements"])
        #expect(taxonomy.language[.levels].categories.isEmpty)
        #expect(taxonomy.weights[.expiringDays] == 90)
        #expect(taxonomy.file.isIntact)
    }

    @Test func theSameSourcesGiveTheSameBytes() throws {
        #expect(try Sample.compiled() == Sample.compiled())
    }

    @Test func aFileWithoutSkillsIsDamaged() {
        let found = #expect(throws: TaxonomyProblem.self) { try Sample.open(CompiledFile.encode(["weights": []])) }
        #expect(found == .damaged(path: "skills.bin"))
    }

    @Test func conceptsAreRankedByTheirPositions() throws {
        let taxonomy = try Sample.open(try Sample.compiled())
        let ranker = try #require(taxonomy.ranker)
        let first = try #require(ranker.suggest(Array("coding".utf8), top: 1).first)
        #expect(taxonomy.skills.concept(at: first.concept)?.id.rawValue == "programming")
        #expect(taxonomy.rankingModel?.stopWords == ["a"])
    }

    @Test func aFileOfSkillsOnlyHasEmptyRest() throws {
        let taxonomy = try Sample.open(CompiledFile.encode(["skills": Taxonomy.encode(Sample.credentials)]))
        #expect(taxonomy.credentials.count == 0)
        #expect(taxonomy.ranker == nil)
        #expect(taxonomy.rankingModel == nil)
        #expect(taxonomy.weights[.importanceRequired] == 0)
        #expect(Sample.found(taxonomy.skills, "PMP") == ["pmp"])
    }

    @Test func damageNeverCrashes() throws {
        let bytes = try Sample.compiled()
        #expect(use(try Sample.open(bytes)) > 0)
        for index in bytes.indices {
            var damaged = bytes
            damaged[index] ^= 0xFF
            do { _ = use(try Sample.open(damaged)) } catch {
                #expect(error is TaxonomyProblem)
            }
        }
    }

    /// Damage that carries the right checksums, as somebody could make it.
    @Test func forgedContentNeverCrashes() throws {
        let bytes = try Sample.compiled()
        let count = Int(bytes[64])
        // Every 13th byte, which meets each field of each row in turn.
        for index in stride(from: 72 + 48 * count, to: bytes.count, by: 13) {
            var damaged = bytes
            damaged[index] ^= 0xFF
            CompiledFile.seal(&damaged, sections: count)
            do { _ = use(try Sample.open(damaged)) } catch {
                #expect(error is TaxonomyProblem)
            }
        }
    }

    @Test func damageIsNamed() throws {
        let bytes = try Sample.compiled()
        let range = try #require(try CompiledFile(FlatMemory(copying: bytes), path: "skills.bin").section("skills"))
        var damaged = bytes
        damaged[range.lowerBound + range.count / 2] ^= 4
        let found = #expect(throws: TaxonomyProblem.self) { try Sample.open(damaged) }
        #expect(found == .damaged(path: "skills.bin"))
    }

    @Test func whatIsCutShortDoesNotOpen() throws {
        let bytes = try Sample.compiled()
        for length in stride(from: 0, to: bytes.count, by: 1) {
            #expect(throws: TaxonomyProblem.self) { try Sample.open(Array(bytes.prefix(length))) }
        }
    }
}
