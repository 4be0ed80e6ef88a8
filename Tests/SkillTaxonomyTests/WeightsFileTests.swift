import Testing

@testable import SkillTaxonomy

@Suite struct WeightsFileTests {
    static let complete: String = {
        let groups = Dictionary(grouping: Weights.Key.allCases) { $0.rawValue.prefix { $0 != "." } }
        return groups.map { group, keys in
            "\(group):\n" + keys.map { "  \($0.rawValue.dropFirst(group.count + 1)): 0.5\n" }.joined()
        }.joined().replacing("expiring-days: 0.5", with: "expiring-days: 90")
    }()

    @Test func aWholeFileGivesEveryWeight() throws {
        let weights = try WeightsFile.read(Self.complete, file: "weights.yaml")
        for key in Weights.Key.allCases { #expect(weights[key] == (key == .expiringDays ? 90 : 0.5)) }
    }

    @Test func theCanonicalTextGivesTheSameWeights() throws {
        let weights = try WeightsFile.read(Self.complete, file: "weights.yaml")
        #expect(WeightsFile.read(canonical: weights.canonicalText) == weights)
        #expect(weights.canonicalText.hasPrefix("importance.required=0.5\nimportance.preferred=0.5\n"))
        #expect(WeightsFile.read(canonical: "nonsense\nx=1\nimportance.required=y\n")[.importanceRequired] == 0)
    }

    @Test func aUsersFileOverridesSingleWeights() throws {
        let base = try WeightsFile.read(Self.complete, file: "weights.yaml")
        let mine = try WeightsFile.override(base, with: "importance:\n  preferred: 1\n", file: "mine.yaml")
        #expect(mine[.importancePreferred] == 1)
        #expect(mine[.importanceRequired] == 0.5)
        #expect(try WeightsFile.override(base, with: "", file: "mine.yaml") == base)
    }

    @Test func whatACompiledFileCannotHoldIsPassedOver() {
        for text in ["nan", "-1", "2", "inf", "1e999"] {
            #expect(WeightsFile.read(canonical: "importance.required=\(text)\n")[.importanceRequired] == 0)
        }
        #expect(WeightsFile.read(canonical: "threshold.expiring-days=nan\n")[.expiringDays] == 0)
        #expect(WeightsFile.read(canonical: "threshold.expiring-days=90.0\n")[.expiringDays] == 90)
    }

    @Test func aMarkAtTheFrontIsPassedOver() throws {
        let base = Weights(values: [:])
        let mine = try WeightsFile.override(base, with: "\u{FEFF}importance:\n  preferred: 1\n", file: "mine.yaml")
        #expect(mine[.importancePreferred] == 1)
    }

    static let problems: [(String, String)] = [
        (
            "importance:\n  preferred: 1\n  preferred: 0\n",
            "mine.yaml: cannot be read as YAML names and numbers (line 2: the key 'preferred' stands there twice); "
                + "write lines such as 'importance:' and '  required: 1'"
        ),
        (
            "x: &x [a, b]\n? *x\n: 1\n",
            "mine.yaml: cannot be read as YAML names and numbers (line 2: an alias stands where a key is due; write the key "
                + "out); write lines such as 'importance:' and '  required: 1'"
        ),
        (
            "importance:\n  urgent: 1\n",
            "mine.yaml:2: 'importance.urgent' is no weight; see Taxonomy/weights.yaml for the names"
        ),
        ("mood: 1\n", "mine.yaml:1: 'mood' is no weight; see Taxonomy/weights.yaml for the names"),
        (
            "importance:\n  preferred: 2\n",
            "mine.yaml:2: importance.preferred is '2'; give a number from 0 to 1 (days: a whole number of 0 or more)"
        ),
        (
            "importance:\n  preferred: -0.1\n",
            "mine.yaml:2: importance.preferred is '-0.1'; give a number from 0 to 1 (days: a whole number of 0 or more)"
        ),
        (
            "importance:\n  preferred: much\n",
            "mine.yaml:2: importance.preferred is 'much'; give a number from 0 to 1 (days: a whole number of 0 or more)"
        ),
        (
            "importance:\n  preferred: .nan\n",
            "mine.yaml:2: importance.preferred is '.nan'; give a number from 0 to 1 (days: a whole number of 0 or more)"
        ),
        (
            "threshold:\n  expiring-days: 1.5\n",
            "mine.yaml:2: threshold.expiring-days is '1.5'; give a number from 0 to 1 (days: a whole number of 0 or more)"
        ),
        (
            "threshold:\n  expiring-days: .inf\n",
            "mine.yaml:2: threshold.expiring-days is '.inf'; give a number from 0 to 1 (days: a whole number of 0 or more)"
        ),
        (
            "- 1\n",
            "mine.yaml: cannot be read as YAML names and numbers (no mapping at the top); "
                + "write lines such as 'importance:' and '  required: 1'"
        ),
    ]

    @Test(arguments: problems) func saysWhatIsWrong(_ text: String, _ message: String) {
        let found = #expect(throws: TaxonomyProblem.self) {
            try WeightsFile.override(Weights(values: [:]), with: text, file: "mine.yaml")
        }
        #expect(found?.description == message)
    }

    @Test func brokenYAMLIsNamed() throws {
        let found = #expect(throws: TaxonomyProblem.self) {
            try WeightsFile.override(Weights(values: [:]), with: "importance: [", file: "mine.yaml")
        }
        let message = try #require(found?.description)
        #expect(message.hasPrefix("mine.yaml: cannot be read as YAML names and numbers ("))
        #expect(message.hasSuffix("); write lines such as 'importance:' and '  required: 1'"))
        #expect(!message.contains("\n"))
    }

    @Test func theBuiltInFileMustHoldEveryWeight() {
        let found = #expect(throws: TaxonomyProblem.self) {
            try WeightsFile.read("importance:\n  required: 1\n", file: "weights.yaml")
        }
        #expect(found?.description == "weights.yaml: leaves out importance.preferred; add it")
    }
}
