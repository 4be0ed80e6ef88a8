import Testing

@testable import SkillTaxonomy

@Suite struct CharacterGramsTests {
    private func grams(_ text: String) -> [UInt32] {
        var result: [UInt32] = []
        Array(text.utf8).withUnsafeBufferPointer { CharacterGrams.forEach($0) { result.append($0) } }
        return result
    }

    @Test func givesRunsOfOneToThree() {
        #expect(grams("abc") == [0x0100_0061, 0x0100_0062, 0x0200_6162, 0x0100_0063, 0x0200_6263, 0x0361_6263])
        #expect(grams("") == [])
        #expect(grams("abcd").count == 9)
    }

    @Test func runsThatFewLabelsHaveWeighMore() throws {
        let table = GramTable([" ab ", " ac ", " ad "].map { Array($0.utf8) })
        func weight(_ text: String) throws -> Float {
            let gram = try #require(grams(text).last)
            return table.weights[try #require(table.keys.firstIndex(of: gram))]
        }
        #expect(try weight("a") == 0)
        #expect(try weight("b") > 1)
        #expect(table.norms.count == 3)
        #expect(table.keys.contains(0))
    }
}
