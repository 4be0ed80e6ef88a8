import Testing

@testable import Postings

/// What can be an employer's name by its form alone.
struct NameShapeTests {
    private static let vocabulary = FactVocabulary(ProjectVocabulary.facts)

    @Test(arguments: [
        "Harbour Ferries Ltd", "Harbour Ferries, Inc.", "S.A. Ferrari", "Sällvikens kommun",
        "Commune de Valsérine-les-Bains", "NHS Lothian",
        "Universität Lauenfels", "The Larder on Tithe Street", "Figtree Podiatry & Physio",
        "Mid Loxley District Council", "3M", "trivago",
        "Fundación para la Infancia", "Department of Parks and Ranges", "PetVet", "Pelican Desk",
        "University of Chicago (Booth)",
    ])
    func namesMayBe(name: String) { #expect(NameShape.mayBeEmployer(name, Self.vocabulary)) }

    @Test(arguments: [
        "Formación académica (10 puntos)", "Position type, field", "College degree is preferred",
        "PhD in relevant field.",
        "Complete appropriate paperwork at farm and dairy plants", "Amplify your impact at a world top 50 University",
        "Office of Acquisition",
        "Join the Life Moments Team", "Choose Us", "A Bit About Us", "Solutions", "Operations", "Inc", "Council",
        "Employer", "Company:",
        "Careers", "our client", "confidential", "{{ company }}", "https://q.example", "12 May 2026", "jobs@q.example",
        "",
        "Council is a smoke-free workplace. PO Box 12", "Indeed",
    ])
    func othersMayNot(name: String) { #expect(!NameShape.mayBeEmployer(name, Self.vocabulary)) }

    @Test(arguments: [
        ("Coast Jobs", true), ("BuildJobs West", true), ("Jobbportalen", true), ("Gumshoe Ads", true),
        ("Harbour Ferries", false),
        ("Portal Dental", true), ("Jobson & Sons", false),
    ])
    func boardsAreTold(name: String, isBoard: Bool) { #expect(Self.vocabulary.namesBoard(name) == isBoard) }
}
