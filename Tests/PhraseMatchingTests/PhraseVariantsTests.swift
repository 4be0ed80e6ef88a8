import Testing

@testable import PhraseMatching

@Suite struct PhraseVariantsTests {
    private func variants(_ text: String, _ form: Phrase.Form = .lemma) -> [String] {
        var table = WordTable()
        let ids = Tokenizer.foldedForms(of: text).map { table.id(of: $0) }
        return PhraseVariants.of(ids, form: form, in: &table).map { variant in
            variant.map { String(decoding: table.folded($0), as: UTF8.self) }.joined(separator: " ")
        }
    }

    static let cases: [(String, Phrase.Form, [String])] = [
        ("Python", .lemma, ["python"]),
        ("health care", .exactForm, ["health care", "healthcare"]),
        ("teamwork", .exactForm, ["teamwork", "team work"]),
        ("managing risk", .lemma, ["managing risk"]),
        ("team work", .lemma, ["team work", "teamwork", "teamworking"]),
        ("managing risk", .exactForm, ["managing risk"]),
        ("managing", .lemma, ["managing"]),
        ("risk managing", .lemma, ["risk managing"]),
        ("team working", .exactCase, ["team working", "teamworking"]),
        ("data", .lemma, ["data"]),
        ("", .lemma, []),
        ("…", .lemma, []),
    ]

    @Test(arguments: cases) func ofAPhrase(_ text: String, _ form: Phrase.Form, _ expected: [String]) {
        #expect(variants(text, form) == expected)
    }
}
