import Testing

@testable import SkillTaxonomy

@Suite struct RankingModelFilesTests {
    private func file(_ path: String, _ text: String) -> TaxonomySources.File {
        TaxonomySources.File(path: path, bytes: Array(text.utf8))
    }

    private static let yaml = """
        intercept: -1.5
        weights:
          coverage: 2
          first-word: 0.25
        link: {likeness: 0.5, lead: 0.1, support: 1}

        """

    @Test func readsWhatItKnows() throws {
        let model = try #require(
            try RankingModelFiles.read([
                file("language/stop-words.txt", "# remark\nthe\n\n of \r\n"),
                file("language/ad-words.csv", "word,passages\n*,90\nteam,12\n"), file("suggest.yaml", Self.yaml),
                file("language/other.csv", "x\n"),
            ]))
        #expect(model.stopWords == ["the", "of"])
        #expect(model.adWords == ["team": 12])
        #expect(model.adPassages == 90)
        #expect(model.weights == RankingWeights([.coverage: 2, .firstWord: 0.25], intercept: -1.5))
        #expect(model.thresholds == LinkThresholds(likeness: 0.5, lead: 0.1, support: 1))
    }

    @Test func withoutWeightsNothingIsRanked() throws {
        #expect(try RankingModelFiles.read([file("language/stop-words.txt", "the\n")]) == nil)
    }

    static let faults: [(String, String, String)] = [
        ("suggest.yaml", "intercept: high\n", "suggest.yaml:1: intercept is 'high'; give a number"),
        ("suggest.yaml", "weights:\n  coverage: x\n", "suggest.yaml:2: coverage is 'x'; give a number"),
        ("suggest.yaml", "bias: 1\n", "suggest.yaml:1: 'bias' is not known here; use one of: intercept, weights, link"),
        (
            "suggest.yaml", "link:\n  lik: 1\n",
            "suggest.yaml:2: 'lik' is not known here; use one of: likeness, lead, support"
        ),
        (
            "suggest.yaml", "just text",
            "suggest.yaml: cannot be read as YAML names and numbers (no mapping at the top); "
                + "write lines such as 'importance:' and '  required: 1'"
        ),
        (
            "language/ad-words.csv", "word,passages\nteam,many\n",
            "language/ad-words.csv:2: passages is 'many'; give a number"
        ),
        (
            "language/ad-words.csv", "word\nteam\n",
            "language/ad-words.csv:1: the header lacks the column 'passages'; add it"
        ),
    ]

    @Test(arguments: faults) func saysWhereWhatAndWhatToDo(_ path: String, _ text: String, _ message: String) {
        let found = #expect(throws: TaxonomyProblem.self) {
            try RankingModelFiles.read(
                [file("suggest.yaml", Self.yaml)].filter { $0.path != path } + [file(path, text)])
        }
        #expect(found?.description == message)
    }

    @Test func anUnknownFeatureIsNamedWithThoseThatThereAre() {
        let found = #expect(throws: TaxonomyProblem.self) {
            try RankingModelFiles.read([file("suggest.yaml", "weights:\n  luck: 1\n")])
        }
        #expect(
            found
                == .unknownName(
                    file: "suggest.yaml", line: 2, name: "luck", known: RankingFeature.allCases.map(\.rawValue)))
    }
}
