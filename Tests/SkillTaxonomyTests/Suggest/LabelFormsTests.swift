import Testing

@testable import SkillTaxonomy

@Suite struct LabelFormsTests {
    @Test(arguments: [
        ("Java (computer programming)", "Java "), ("(x) y (z)", " y "), ("open (bracket", "open (bracket"),
        ("none", "none"), ("a)b", "a)b"), ("()", ""),
    ]) func takesBracketsOut(_ label: String, _ expected: String) {
        #expect(LabelForms.withoutBrackets(label) == expected)
    }

    @Test func aFormIsKeptOncePerConcept() {
        var numbers = WordNumbers(stopWords: ["the"])
        let forms = LabelForms(
            [
                Concept(
                    id: ConceptID("a"), preferredLabel: "wind turbine (type)",
                    altLabels: ["the turbine winds", "turbine", "turbine"], hiddenLabels: ["wnd turbine"]),
                Concept(id: ConceptID("b"), preferredLabel: "turbine"),
                Concept(id: ConceptID("c"), preferredLabel: "+"),
            ], numbers: &numbers)
        // wind turbine; wind turbine type; turbine; wnd turbine; turbine; the end.
        #expect(forms.forms.map(\.concept) == [0, 0, 0, 0, 1, 3])
        #expect(forms.forms.map(\.isPreferred) == [1, 1, 0, 0, 1, 0])
        #expect(forms.words == [1, 2, 1, 2, 3, 2, 4, 2, 2])
        #expect(forms.firstForm == [0, 4, 5, 5])
        #expect(forms.preferredForm == [0, 4, UInt32.max])
        #expect(forms.pairs.map(\.alternative) == [[2, 1], [2], [2]])
        #expect(forms.pairs.allSatisfy { $0.preferred == [1, 2] })
    }
}
