import SkillTaxonomy
import Testing

@testable import Tagging

@Suite struct TextConceptTests {
    @Test(arguments: [
        ("Event-Stream Processing", "text:event-stream-processing", "event stream processing"),
        ("event stream processing", "text:event-stream-processing", "event stream processing"),
        ("PEGA Rules", "text:pega-rules", "PEGA rules"),
    ]) func wordingsThatDifferInCaseOrHyphensAreOne(_ text: String, id: String, label: String) {
        let concept = Fixture.inspect(text) { tokenized, _ in
            TextConcept.reference(for: tokenized.tokens.indices, in: tokenized, kind: .skill)
        }
        #expect(concept == ConceptReference(id: ConceptID(id), label: label, kind: .skill, scheme: "text"))
        #expect(!concept.isRecognised)
    }
}
