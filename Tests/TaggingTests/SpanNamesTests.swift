import Testing

@testable import Tagging

/// What a stretch names that the models read, whatever they would read themselves.
@Suite struct SpanNamesTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var text: String
        var span: String
        var label: SpanLabel
        var names: [String]
        var testDescription: String { "\(span) of \(text)" }
    }

    private static let cases = [
        Case(text: "SQL is a plus", span: "SQL", label: .preferred, names: ["sql: SQL"]),
        Case(
            text: "clean code reviews", span: "clean code reviews", label: .required,
            names: ["text:clean-code-reviews: clean code reviews"]),
        Case(text: "deep Docker know-how", span: "deep Docker know-how", label: .required, names: ["docker: Docker"]),
        Case(
            text: "Docker SQL Git", span: "Docker SQL Git", label: .credential,
            names: ["docker: Docker", "sql: SQL", "git: Git"]),
        Case(text: "PMP, CISSP", span: "PMP, CISSP", label: .credential, names: ["pmp: PMP", "cissp: CISSP"]),
        Case(text: "PMP or CISSP", span: "PMP or CISSP", label: .credential, names: ["pmp: PMP", "cissp: CISSP"]),
        Case(text: "PMP – Docker", span: "PMP – Docker", label: .required, names: ["pmp: PMP", "docker: Docker"]),
        Case(
            text: "a valid CSCS card", span: "valid CSCS card", label: .credential, names: ["cscs: valid CSCS card"]),
        Case(
            text: "crane operator certification", span: "crane operator certification", label: .required,
            names: ["text:crane-operator-certification: crane operator certification"]),
        Case(
            text: "rope work (knots are fine)", span: "rope work (knots", label: .required,
            names: ["text:rope-work: rope work"]),
        Case(text: "some years of it", span: "some years", label: .other, names: []),
    ]

    @Test(arguments: cases) func namesWhatTheSpanIsAbout(_ each: Case) throws {
        let names = Fixture.inspect(each.text) { text, findings -> [String]? in
            let finder = LabelFinder(taxonomies: [Fixture.credentials, Fixture.skills])
            let tokens = text.tokens.indices.flatMap { first in
                (first + 1...text.tokens.count).map { first..<$0 }
            }.first { text.text($0) == each.span }
            guard let tokens else { return nil }
            let span = ReadSpan(tokens: tokens, label: each.label, weakest: tokens.lowerBound, margin: 1)
            return SpanNames(findings: findings, finder: finder).candidates(span, next: nil)
                .map { "\($0.concept.id): \(text.text($0.tokens))" }
        }
        #expect(try #require(names) == each.names)
    }

    @Test func aPhraseIsACredentialWhereItsLastWordIsOne() {
        let kinds = ["crane operator certification", "crane operation"].map { text in
            Fixture.inspect(text) { tokenized, findings in
                let finder = LabelFinder(taxonomies: [Fixture.credentials, Fixture.skills])
                let span = ReadSpan(tokens: tokenized.tokens.indices, label: .required, weakest: 0, margin: 1)
                return SpanNames(findings: findings, finder: finder).candidates(span, next: nil).map(\.concept.kind)
            }
        }
        #expect(kinds == [[.credential], [.skill]])
    }
}
