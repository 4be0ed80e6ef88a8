import Markup
import TestSupport
import Testing

@testable import Postings

/// What is a posting, and what only looks like one.
@Suite struct PostingSignsTests {
    private static let recipe = """
        <title>Olive bread | Kitchen notes</title><article><h1>Olive bread with herbs</h1><p>This bread is easy to bake and
        keeps for days. Mix flour and water, let the dough rest, then fold it four times over two hours.</p><p>Use good oil.
        Serve it with soup on a cold evening; your friends will thank you for it and ask for more.</p></article>
        """
    private static let news = """
        <title>Harbour closed | The Elm Courier</title><article><h1>Storm closes the harbour</h1><p>Ferries stayed at their
        quays on Monday, a spokesman said, and trains were late. According to the police nobody was hurt.</p><p>"We have not
        seen such waves in years," she said. Read more about the storm in our related articles.</p></article>
        """
    private static let results = """
        <title>Jobs in Port Elm</title><h1>124 jobs found</h1><p>Sort by date. Filter by distance. Save search.</p>
        \((1...12).map { "<h3><a href='/\($0)'>Deckhand \($0)</a></h3><p>Port Elm, full-time</p>" }.joined())
        <p>Next page. Job alerts. Sign in to see saved searches.</p>
        """
    private static let gone = """
        <title>Deckhand | Coast</title><h1>Deckhand</h1><p>This job is no longer available. The position is closed and has
        been filled. Sign in or create an account to get job alerts, search jobs and see all jobs near you.</p>
        """
    private static let login = """
        <title>Sign in</title><h1>Welcome back</h1><p>Enter your username and password to sign in. Forgot your password?
        Create an account to save searches, upload a file and get job alerts. Remember me on this computer.</p>
        """

    @Test(arguments: [recipe, news, results, gone, login]) func isNoPosting(_ html: String) {
        let reading = ProjectVocabulary.reader.read(Array(html.utf8), source: "p.html")
        #expect(reading.postings.isEmpty)
        #expect(reading.diagnostics.last?.code == "unlike-posting")
        #expect(reading.diagnostics.last?.severity == .error)
    }

    /// What other pages' titles say, and what one job's do not.
    @Test(arguments: [
        ("How to become a signaller", true), ("Wie werde ich Lotse? Ratgeber", true),
        ("Is the night shift for you?", true),
        ("Salary guide: ports", true), ("Tour guide", false), ("Course administrator", false), ("Signaller", false),
    ])
    func titlesOfOtherPagesAreTold(_ title: String, _ isOther: Bool) {
        #expect(PostingSigns(ProjectVocabulary.signs).isOther(title: title) == isOther)
    }

    @Test(arguments: [("£20,000 to £25,000 a year", 2), ("€ 40 and €50 and 50€", 1), ("US$30/hr", 1), ("300 £", 0)])
    func amountsOfMoneyAreCounted(_ text: String, _ count: Int) {
        var text = text
        #expect(text.withUTF8 { PostingSigns(ProjectVocabulary.signs).amounts(in: $0) } == count)
    }

    @Test(arguments: [
        ("Ring Bernadette on 01632 960 455.", true), ("Write to crew@ferries.example.", true),
        ("In 2021, 35 of 120 posts", false), ("2019-2024", false),
    ])
    func contactsAreTold(_ text: String, _ isThere: Bool) {
        var text = text
        #expect(text.withUTF8 { PostingSigns(ProjectVocabulary.signs).hasContact(in: $0) } == isThere)
    }

    /// A guide to pay has the words of a posting and the amounts of many.
    @Test func manyAmountsSpeakAgainstAPosting() {
        var evidence = PostingSigns.Evidence(
            wordings: [.asks: 2, .does: 1, .offers: 3, .hires: 2], hasNoun: true, words: 300)
        #expect(evidence.isPosting)
        evidence.amounts = 14
        #expect(!evidence.isPosting)
    }

    @Test(arguments: [recipe, news]) func isReadWhereSomebodySaysThatItIsOne(_ html: String) {
        #expect(ProjectVocabulary.reader.read(Array(html.utf8), source: "-", isPosting: true).postings.count == 1)
        #expect(ProjectVocabulary.reader.read(Array("Soup\nWe cook.".utf8), source: "a.txt").postings.count == 1)
    }

    @Test(
        .enabled(if: SharedPostings.isPresent, "../shared/data is absent"),
        arguments: ["18f-html", "../gold/ads/pages"])
    func noPostingAtHandIsRefused(_ folder: String) {
        let refused = SharedPostings.names(in: folder).filter { name in
            ProjectVocabulary.reader.read(SharedPostings.bytes(name), source: name).postings.isEmpty
        }
        #expect(refused == [])
    }

    @Test(.enabled(if: SharedPostings.isPresent, "../shared/data is absent")) func pagesOfTheWebAreRefused() {
        let names = SharedPostings.names(in: "../pages-without-posting")
        let taken = names.filter { name in
            !ProjectVocabulary.reader.read(SharedPostings.bytes(name), source: name).postings.isEmpty
        }
        #expect(names.count > 100)
        // Under 3 of 100.
        #expect(taken.count <= 4, "\(taken)")
    }
}
