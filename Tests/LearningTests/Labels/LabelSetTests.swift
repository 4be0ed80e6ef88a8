import Testing

@testable import Learning

@Suite struct LabelSetTests {
    @Test func knowsItsLabelsByNameAndPlace() throws {
        let labels = try LabelSet(["O", "B-x", "I-x"])
        #expect(labels.all.map { labels[$0] } == ["O", "B-x", "I-x"])
        #expect(labels.id(of: "I-x") == LabelID(2))
        #expect(labels.id(of: "I-y") == nil)
        #expect(labels[LabelID(3)].isEmpty)
    }

    @Test(arguments: [
        ([], LearningProblem.labelCount(found: 0, most: 32)),
        ((0..<33).map { "l\($0)" }, .labelCount(found: 33, most: 32)),
        (["a", "b", "a"], .labelTwice("a")), (["a", ""], .labelName("")), (["a b"], .labelName("a b")),
        (["a:b"], .labelName("a:b")), (["a\tb"], .labelName("a\tb")), (["\u{7F}"], .labelName("\u{7F}")),
    ]) func refuses(_ names: [String], _ problem: LearningProblem) {
        #expect(throws: problem) { try LabelSet(names) }
    }
}
