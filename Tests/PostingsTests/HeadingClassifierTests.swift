import TestSupport
import Testing

@testable import Postings

@Suite struct HeadingClassifierTests {
    struct Heading: Sendable, CustomTestStringConvertible {
        var line: String
        var section: Section?
        var testDescription: String { line }

        init(_ line: String, _ section: Section?) { (self.line, self.section) = (line, section) }
    }

    static let headings = [
        // What is asked.
        Heading("Requirements", .requirements), Heading("REQUIREMENTS:", .requirements),
        Heading("Job Requirements", .requirements), Heading("Minimum qualifications", .requirements),
        Heading("What we're looking for", .requirements), Heading("What we’re looking for", .requirements),
        Heading("Essential", .requirements), Heading("Essential criteria", .requirements),
        Heading("You have", .requirements), Heading("Who you are", .requirements),
        Heading("What you'll need", .requirements), Heading("What you bring", .requirements),
        Heading("Must-haves", .requirements), Heading("Skills and experience", .requirements),
        Heading("About you", .requirements), Heading("Person specification", .requirements),
        Heading("Your profile", .requirements), Heading("Qualifications and Experience", .requirements),
        Heading("Required Skills", .requirements), Heading("Knowledge, Skills and Abilities", .requirements),
        // What would be welcome.
        Heading("Desirable", .preferred), Heading("Desirable skills and experience", .preferred),
        Heading("Nice to have", .preferred), Heading("Nice-to-haves:", .preferred),
        Heading("Preferred Qualifications", .preferred), Heading("Bonus points if you have", .preferred),
        Heading("It would be great if you have", .preferred), Heading("Pluses", .preferred),
        // Both words: what is essential stands first.
        Heading("Essential and desirable requirements", .requirements),
        Heading("Education", .education), Heading("Education and Training", .education),
        Heading("Academic requirements", .education),
        // The job.
        Heading("Responsibilities", .duties), Heading("Key Duties & Responsibilities", .duties),
        Heading("What you'll do", .duties), Heading("The Role", .duties), Heading("Main duties of the job", .duties),
        Heading("A day in the life", .duties), Heading("Our tech stack", .duties), Heading("Job Description", .duties),
        Heading("Job summary", .summary), Heading("Overview", .summary),
        // The employer and what it gives.
        Heading("About us", .company), Heading("Who we are", .company), Heading("Our values", .company),
        Heading("Benefits", .benefits), Heading("What we offer", .benefits), Heading("Perks & Benefits", .benefits),
        Heading("What's in it for you?", .benefits), Heading("Why join us", .company),
        Heading("Training and development", .benefits),
        // The rest.
        Heading("Equal Opportunity Employer", .legal), Heading("Privacy policy", .legal),
        Heading("How to apply", .application), Heading("Next steps", .application),
        Heading("Closing date", .application),
        Heading("Location", .facts), Heading("Salary", .facts), Heading("Hours of work", .facts),
        Heading("Similar jobs", .chrome), Heading("Share this job", .chrome),
        // No headings.
        Heading("Red flags for us", nil), Heading("Harbourlight Clinic", nil), Heading("", nil), Heading("—", nil),
        Heading(
            "We have many requirements and this line has far too many words to be the heading of any part of it", nil),
    ]

    @Test(arguments: headings) func classifies(_ heading: Heading) {
        #expect(ProjectVocabulary.classifier.classify(heading.line)?.section == heading.section)
    }

    @Test func coversTheShareOfWordsThatItsWordingExplains() throws {
        #expect(try #require(ProjectVocabulary.classifier.classify("Requirements")).coverage == 1)
        #expect(try #require(ProjectVocabulary.classifier.classify("Requirements engineering")).coverage == 0.5)
    }

    @Test func aHeadingThatBeginsWithFurnitureIsFurniture() throws {
        let least = HeadingClassifier.leastOfChrome
        let found = try #require(ProjectVocabulary.classifier.classify("Similar jobs in Hereford and around"))
        #expect(found.section == .chrome && found.coverage == least)
        #expect(try #require(ProjectVocabulary.classifier.classify("Related experience with boats")).coverage < least)
    }

    @Test func knowsEverySectionOfTheVocabulary() {
        let unknown = ProjectVocabulary.headings.categories.filter {
            Section(rawValue: $0) == nil && PageFurniture.Kind(rawValue: $0) == nil
        }
        #expect(unknown.isEmpty)
        #expect(ProjectVocabulary.headings.categories.count > 9)
    }
}
