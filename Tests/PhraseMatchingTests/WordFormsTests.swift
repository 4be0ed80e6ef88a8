import Testing

@testable import PhraseMatching

@Suite struct WordFormsTests {
    private func canonical(_ word: String) -> String {
        String(decoding: WordForms.canonical(Array(word.utf8)), as: UTF8.self)
    }

    static let same: [(String, String)] = [
        ("skills", "skill"), ("policies", "policy"), ("processes", "process"), ("boxes", "box"), ("batches", "batch"),
        ("analyses", "analysis"), ("children", "child"), ("diagnoses", "diagnosis"), ("databases", "database"),
        ("organisation", "organization"), ("organisations", "organization"), ("analyse", "analyze"),
        ("optimising", "optimizing"), ("behaviour", "behavior"), ("behavioural", "behavioral"), ("colours", "color"),
        ("programme", "program"), ("programmes", "programs"), ("licence", "license"), ("centres", "center"),
        ("labour", "labor"), ("modelling", "modeling"), ("counsellor", "counselor"), ("catalogue", "catalog"),
        ("paediatric", "pediatric"), ("anaesthesia", "anesthesia"), ("haematology", "hematology"),
        ("gynaecology", "gynecology"), ("travellers", "traveler"), ("fibres", "fiber"), ("favourites", "favorite"),
        ("analysers", "analyzer"),
        ("litres", "liter"), ("judgements", "judgment"), ("fulfilment", "fulfillment"), ("tyres", "tire"),
    ]

    @Test(arguments: same) func countAsTheSame(_ one: String, _ other: String) {
        #expect(canonical(one) == canonical(other))
    }

    static let different: [(String, String)] = [
        ("aws", "aw"), ("business", "busines"), ("status", "statu"), ("analysis", "analysi"), ("bus", "bu"),
        ("news", "newt"), ("s3s", "s3"), ("c++s", "c++"), ("is", "i"), ("four", "for"), ("hour", "hor"),
    ]

    @Test(arguments: different) func stayApart(_ one: String, _ other: String) {
        #expect(canonical(one) != canonical(other))
    }

    /// Words of every ending and group that a rule names, and plain ones.
    static let words: [String] = {
        let rules = SpellingTables.endings + SpellingTables.groups
        let named = rules.flatMap { rule in
            [rule.british, rule.american].flatMap { part in
                let text = String(decoding: part, as: UTF8.self)
                return ["abc" + text, text + "tic", "ab" + text + "s", "x" + text]
            }
        }
        let listed =
            (SpellingTables.americanWords.map { [$0.key, $0.value] }
            + SpellingTables.irregularPlurals.map { [$0.key, $0.value] }).flatMap { $0 }.map {
                String(decoding: $0, as: UTF8.self)
            }
        return named + listed + same.flatMap { [$0.0, $0.1] } + different.flatMap { [$0.0, $0.1] } + [
            "", "s", "жуки", "3.5",
        ]
    }()

    @Test func everyFormsCanonicalIsTheWordsCanonical() {
        for word in Self.words {
            let folded = Array(word.utf8)
            let forms = WordForms.forms(ofRoot: WordForms.canonical(folded))
            #expect(Set(forms).count == forms.count, "\(word)")
            for form in forms {
                #expect(
                    WordForms.canonical(form) == WordForms.canonical(folded),
                    "\(word): \(String(decoding: form, as: UTF8.self))")
            }
        }
    }

    @Test(arguments: same) func eachIsAmongTheFormsOfTheRoot(_ one: String, _ other: String) {
        let forms = WordForms.forms(ofRoot: WordForms.canonical(Array(one.utf8)))
        #expect(forms.contains(Array(one.utf8)), "\(one)")
        #expect(forms.contains(Array(other.utf8)), "\(other)")
    }

    @Test(arguments: [
        ("managing", ["manage", "manag"]), ("running", ["runne", "runn", "run"]), ("testing", ["teste", "test"]),
        ("king", []), ("ring", []), ("python", []),
    ]) func bareForms(_ word: String, _ expected: [String]) {
        #expect(WordForms.bareForms(ofIng: Array(word.utf8)).map { String(decoding: $0, as: UTF8.self) } == expected)
    }

    @Test(arguments: [
        ("manage", ["managing"]), ("run", ["runing", "running"]), ("oversee", ["overseeing"]), ("draw", ["drawing"]),
        ("testing", []), ("go", []), ("maintain", ["maintaining"]),
    ]) func ingForms(_ word: String, _ expected: [String]) {
        #expect(WordForms.ingForms(of: Array(word.utf8)).map { String(decoding: $0, as: UTF8.self) } == expected)
    }
}
