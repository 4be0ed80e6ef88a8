import Testing

@testable import Postings

@Suite struct KeyMeaningTests {
    private static let prose = "We run nine ferries along the coast and look after their crews."

    static let cases: [(path: String, value: String, role: FieldRole?)] = [
        ("jobOpeningName", "Planner", .title), ("ExternalTitle", "Planner", .title), ("name", "Planner", .title),
        ("department.name", "Ops", nil), ("title.rendered", "Planner", .title), ("employerName", "Q", .organization),
        ("company.display_name", "Q", .organization), ("companyId", "7", nil), ("company_size", "9", nil),
        ("company.description", prose, .text(.part(.company))), ("company.location.city", "Cork", nil),
        ("entreprise.nom", "Q", .organization), ("postedDate", "2026-03-04", .posted), ("postedBy", "Mo", nil),
        ("ExternalPostedStartDate", "2026-03-04", .posted), ("dateCreation", "2026-03-04", .posted),
        ("startDate", "2026-03-04", nil), ("closesOn", "2026-03-04", .expires), ("closing", prose, nil),
        ("deadline_at", "2026-03-04", .expires), ("lieuTravail.libelle", "Brest", .place(.name)),
        ("location.country.name", "Ireland", .place(.country)), ("type.name", "Full-Time", .employment),
        ("type", "jobs", nil), ("contractType", "x", .employment), ("jobCategory", "Ops", nil),
        ("minimumSalary", "3", .pay(.minimum)), ("salaryRange.max", "4", .pay(.maximum)),
        ("compensation.currency", "EUR", .pay(.currency)), ("externalJobDescription", prose, .text(.description)),
        ("description.role", prose, .text(.description)), ("description.company", prose, .text(.part(.company))),
        ("advertText", prose, .text(.description)), ("skills_knowledge_expertise", prose, .text(.qualifications)),
        ("skills_knowledge_expertise_header", "Skills", nil), ("key_responsibilities", prose, .text(.responsibilities)),
        ("niceToHave", prose, .text(.part(.preferred))), ("recruitment_process", prose, .text(.part(.application))),
        ("details.name", "Requirements", .heading), ("details.value", prose, .text(.description)),
        ("sections.title", "Requirements", .heading), ("sections.content", prose, .text(.description)),
        ("applyUrl", "https://example.org", nil), ("descriptionUrl", "https://example.org/a", nil),
        ("similarJobs.title", "Skipper", nil), ("user.name", "Mo", nil), ("ml_skills", "SQL", nil),
    ]

    @Test(arguments: cases) func isToldByTheWordsOfItsName(path: String, value: String, role: FieldRole?) {
        #expect(KeyMeaning(path: path.split(separator: "."), value: value)?.role == role, "\(path)")
    }
}
