import Testing

@testable import Tagging

@Suite struct LabelRunsTests {
    @Test(
        arguments: [
            ("Java Kotlin SQL", [true, true, true]), ("Java, Kotlin, SQL, Git", [true, true, true, true]),
            ("Java Kotlin", [false, false]), ("Java and Kotlin SQL", [false, false, false]),
            ("Java Kotlin SQL and Git", [true, true, true, false]),
            ("Java. Kotlin SQL Git", [false, true, true, true]),
            ("no label here", []),
        ] as [(String, [Bool])]) func threeInARowAreAList(_ line: String, _ expected: [Bool])
    {
        let members = Fixture.inspect(line) { text, findings in
            LabelRuns.members(Array(findings.labels.starting(in: 0..<text.tokens.count)), in: text)
        }
        #expect(members == expected)
    }
}
