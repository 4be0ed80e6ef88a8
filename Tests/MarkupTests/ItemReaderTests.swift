import Testing

@testable import Markup

@Suite("Items in the page")
struct ItemReaderTests {
    private func records(_ html: String) -> [Record] { MarkupParser().parse([UInt8](html.utf8), as: .html).records }

    @Test("microdata becomes a record")
    func microdata() {
        let found = records(
            """
            <div itemscope itemtype="https://schema.org/JobPosting">
              <meta itemprop="datePosted" content="2024-05-01">
              <h2 itemprop="title">Nurse <b>Ward 7</b></h2>
              <a itemprop="url" href="/j/1">here</a>
              <a itemprop="industry" href="/i">Health &amp; care</a>
              <span itemprop="hiringOrganization" itemscope itemtype="http://schema.org/Organization">
                <span itemprop="name">Clinic</span><img itemprop="logo" src="l.png"></span>
              <time itemprop="validThrough" datetime="2024-06-01">1 June</time>
              <div itemprop="description"><p>Care  for
                 people</p><ul><li>R&amp;D</li><li>Nights</li></ul></div>
              <span itemprop="skills">a</span><span itemprop="skills"> </span>
            </div>
            """)
        #expect(
            Snapshot.of(found)
                == """
                JobPosting
                  @type = JobPosting
                  datePosted = 2024-05-01
                  title = Nurse Ward 7
                  url = /j/1
                  industry = Health & care
                  hiringOrganization.@type = Organization
                  hiringOrganization.name = Clinic
                  hiringOrganization.logo = l.png
                  validThrough = 2024-06-01
                  description = <div><p>Care for people</p><ul><li>R&amp;D</li><li>Nights</li></ul></div>
                  skills = a
                """.replacing("<div><p>", with: "<p>").replacing("</ul></div>", with: "</ul>"))
        #expect(found.map(\.syntax) == [.microdata])
    }

    @Test("RDFa becomes a record")
    func rdfa() {
        let found = records(
            """
            <div vocab="https://schema.org/" typeof="JobPosting"><h2 property="title">Nurse</h2>
            <span property="jobLocation" typeof="Place"><span property="schema:address">Leeds</span></span>
            <meta property="baseSalary" content="1"></div><meta property="og:title" content="x">
            """)
        #expect(
            Snapshot.of(found) == """
                JobPosting
                  @type = JobPosting
                  title = Nurse
                  jobLocation.@type = Place
                  jobLocation.address = Leeds
                  baseSalary = 1
                """)
        #expect(found.map(\.syntax) == [.rdfa])
    }

    @Test("a posting inside another item is a record of its own")
    func nested() {
        let found = records(
            """
            <ul itemscope itemtype="ItemList"><li itemprop="itemListElement" itemscope itemtype="JobPosting">
            <b itemprop="title">a</b></li><li itemprop="itemListElement" itemscope itemtype="JobPosting">
            <b itemprop="title">b</b></li></ul>
            """)
        #expect(
            Snapshot.of(found) == """
                ItemList
                  @type = ItemList
                JobPosting
                  @type = JobPosting
                  title = a
                JobPosting
                  @type = JobPosting
                  title = b
                """)
        #expect(found.map(\.ordinal) == [1, 2, 3])
    }

    @Test("a page without items has no records")
    func none() {
        #expect(records("<p itemprop=title>a</p><p property=title>b</p>").isEmpty)
    }
}
