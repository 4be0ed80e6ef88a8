import Testing

@testable import Markup

@Suite("The shape of postings")
struct PostingShapeTests {
    @Test(
        "objects with a text are told by the names of their fields",
        arguments: [
            (["title", "jobId"], true), (["name", "company"], true), (["intitule", "entreprise"], true),
            (["title", "responsibilities"], true), (["title", "closingDate"], true),
            (["name", "location", "remote"], true),
            (["title", "location"], false), (["title", "date", "author"], false),
            (["name", "price", "company"], false),
            (["firstName", "job_title", "company"], false), (["company", "location"], false),
            (["name", "companyId"], false),
            (["name", "job_count"], false), (["name", "openingHours"], false), (["title", "position"], false),
        ])
    func shapes(names: [String], isPosting: Bool) {
        let shape = names.reduce(into: PostingShape()) { $0.formUnion(PostingShape(key: $1)) }
        #expect(shape.isPosting == isPosting, "\(names)")
    }

    @Test("other jobs stand aside", arguments: ["similarJobs", "related_jobs", "recommendedPostings"])
    func aside(name: String) { #expect(PostingShape(key: name).contains(.aside)) }
}
