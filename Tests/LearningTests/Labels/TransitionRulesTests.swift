import Testing

@testable import Learning

@Suite struct TransitionRulesTests {
    @Test func spansGoOnOnlyInTheirOwnKind() throws {
        let labels = try LabelSet(["O", "B-x", "I-x", "B-y", "I-y"])
        let rules = TransitionRules.spans(labels)
        let followers = labels.all.map { label in labels.all.filter { rules.allows(label, $0) }.map { labels[$0] } }
        #expect(
            followers == [
                ["O", "B-x", "B-y"], ["O", "B-x", "I-x", "B-y"], ["O", "B-x", "I-x", "B-y"],
                ["O", "B-x", "B-y", "I-y"], ["O", "B-x", "B-y", "I-y"],
            ])
        #expect(labels.all.filter(rules.allowsStart).map { labels[$0] } == ["O", "B-x", "B-y"])
    }

    @Test func allOfThirtyTwoLabelsMayFollow() {
        let rules = TransitionRules(labelCount: 32)
        #expect(rules.allows(LabelID(31), LabelID(31)) && rules.allowsStart(LabelID(31)))
        #expect(!rules.allows(LabelID(32), LabelID(0)))
    }

    @Test func findsTheFirstMarkThatNothingReaches() throws {
        let labels = try LabelSet(["O", "B-x", "I-x"])
        let rules = TransitionRules.spans(labels)
        let marks = labels.all.map { LabelMask($0) }
        let cases: [([LabelMask], Int?)] = [
            ([], nil), ([marks[0], marks[1], marks[2]], nil), ([marks[2]], 0), ([marks[0], marks[2]], 1),
            ([.any, marks[2]], nil), ([marks[0], .any, marks[2]], nil), ([marks[0], LabelMask([]), marks[0]], 1),
        ]
        for (masks, expected) in cases { #expect(rules.firstImpossible(in: masks) == expected) }
    }
}
