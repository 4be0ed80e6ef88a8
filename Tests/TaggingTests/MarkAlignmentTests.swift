import Testing

@testable import Tagging

/// Which tokens the marks are, and which are left out.
@Suite struct MarkAlignmentTests {
    private func mark(
        _ phrase: String, context: String? = nil, place: Int = 1, isNegated: Bool = false
    ) -> PostingMark {
        PostingMark(
            phrase: phrase, context: context, place: place, kind: .skill, ask: .required, isNegated: isNegated)
    }

    /// The marked stretches, and the neutral words.
    private func align(_ text: String, _ marks: [PostingMark]) -> (spans: [String], neutral: [String], missing: [Int]) {
        Fixture.inspect(text) { tokenized, _ in
            let aligned = MarkAlignment(marks, in: tokenized, Sentence.all(in: tokenized))
            let neutral = tokenized.tokens.indices.filter { aligned.isNeutral[$0] }
            return (
                aligned.spans.map { "\($0.mark) \(tokenized.text($0.tokens))" },
                neutral.map { tokenized.text($0..<$0 + 1) }, aligned.missing
            )
        }
    }

    @Test func aPhraseIsFoundInItsLine() {
        let text = "We sell boats\nYou repair boats\nYou paint boats"
        #expect(align(text, [mark("boats", context: "You paint boats")]).spans == ["0 boats"])
        let second = Fixture.inspect(text) { tokenized, _ in
            MarkAlignment([mark("boats", context: "You paint boats")], in: tokenized, Sentence.all(in: tokenized))
                .spans[0]
                .tokens
        }
        #expect(second == 8..<9)
    }

    @Test func thePlaceInTheLineCounts() {
        let line = "C in Objective C and C"
        let place = Fixture.inspect(line) { tokenized, _ in
            MarkAlignment([mark("C", context: line, place: 3)], in: tokenized, Sentence.all(in: tokenized)).spans[0]
                .tokens
        }
        #expect(place == 5..<6)
    }

    @Test func whatIsMarkedOnceIsNeutralElsewhere() {
        let found = align("welding at sea\nMIG welding", [mark("welding", context: "MIG welding")])
        #expect(found.spans == ["0 welding"])
        #expect(found.neutral == ["welding"])
    }

    @Test func whatIsNotNeededIsNeutral() {
        let found = align("No welding", [mark("welding", isNegated: true)])
        #expect(found.spans.isEmpty)
        #expect(found.neutral == ["welding"])
    }

    @Test func theShorterOfTwoThatOverlapCounts() {
        #expect(align("MIG welding", [mark("MIG welding"), mark("welding")]).spans == ["1 welding"])
    }

    @Test func caseAndBlanksDoNotMatter() {
        #expect(align("MIG  Welding", [mark("mig welding")]).spans == ["0 MIG  Welding"])
    }

    @Test func aPhraseThatIsNotThereIsTold() {
        #expect(align("MIG welding", [mark("brazing"), mark("welding")]).missing == [0])
    }
}
