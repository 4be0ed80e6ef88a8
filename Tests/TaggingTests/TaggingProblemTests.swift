import Testing

@testable import Tagging

@Suite struct TaggingProblemTests {
    @Test(arguments: [
        (
            TaggingProblem.textTooLong(read: 10, whole: 20), "text-too-long",
            "the posting's text has 20 bytes, of which the first 10 were tagged; "
                + "check that it is one posting and not many in one"
        ),
        (
            .tooManyMentions(kept: 5), "too-many-mentions",
            "the posting names more than 5 things; those that come first in its text were kept: "
                + "check that it is one posting and not many in one"
        ),
    ]) func saysWhatWasLeftOut(_ problem: TaggingProblem, code: String, message: String) {
        #expect(problem.diagnostic.code == code)
        #expect(problem.diagnostic.severity == .warning)
        #expect(problem.diagnostic.message == message)
    }
}
