import Testing

@testable import Postings

@Suite struct SectionAssignerTests {
    @Test func textBeforeAnyHeadingIsSummary() {
        #expect(Shown.passages(ofPage: "<p>We hire.</p>") == ["summary | We hire."])
    }

    @Test func aHeadingRulesUntilTheNext() {
        #expect(
            Shown.passages(ofPage: "<h2>Requirements</h2><ul><li>SQL</li></ul><h2>What we offer</h2><p>Tea.</p>")
                == ["requirements # Requirements", "requirements - SQL", "benefits # What we offer", "benefits | Tea."])
    }

    @Test func boldLinesAndColonLinesAreHeadings() {
        #expect(
            Shown.passages(ofPage: "<p><b>What you'll need</b></p><p>SQL</p><p>Nice to have:</p><p>R</p>")
                == [
                    "requirements # What you'll need", "requirements | SQL", "preferred # Nice to have:",
                    "preferred | R",
                ])
    }

    @Test func aLineThatIsNothingButAPhraseOfTheVocabularyIsAHeading() {
        #expect(
            Shown.passages(ofPage: "<p>Responsibilities</p><p>Run the till.</p>")
                == ["duties # Responsibilities", "duties | Run the till."])
    }

    @Test func aSentenceWithSuchAPhraseIsNone() {
        #expect(
            Shown.passages(ofPage: "<h2>Duties</h2><p>Your responsibilities include the benefits desk.</p>")
                == ["duties # Duties", "duties | Your responsibilities include the benefits desk."])
    }

    @Test func anInlineLabelGoesForItsLineAlone() {
        #expect(
            Shown.passages(ofPage: "<h2>Duties</h2><p>Qualifications: a degree in law</p><p>Sort the mail.</p>")
                == ["duties # Duties", "requirements | Qualifications: a degree in law", "duties | Sort the mail."])
    }

    @Test func aSentenceSaysWhatTheListBelowItIsAbout() {
        #expect(
            Shown.passages(
                ofPage: """
                    <p>We run ferries.</p><p>You are scored by your own words on each of the following competencies</p>
                    <ul><li>Teamwork</li><li>Patience</li></ul><p>Then we call you.</p><ul><li>Tea</li></ul>
                    """)
                == [
                    "summary | We run ferries.",
                    "summary | You are scored by your own words on each of the following competencies",
                    "requirements - Teamwork", "requirements - Patience", "summary | Then we call you.",
                    "summary - Tea",
                ])
        #expect(
            Shown.passages(ofPage: "<p>We work in the following towns:</p><ul><li>Leeds</li></ul>")
                == ["summary | We work in the following towns:", "summary - Leeds"])
    }

    @Test func aListItemIsNeverAHeading() {
        #expect(
            Shown.passages(ofPage: "<h2>Requirements</h2><ul><li>Benefits</li></ul>")
                == ["requirements # Requirements", "requirements - Benefits"])
    }

    @Test func anUnknownHeadingOfLowerRankKeepsTheSection() {
        #expect(
            Shown.passages(ofPage: "<h2>Requirements</h2><h3>Laboratory</h3><p>Titration</p>")
                == ["requirements # Requirements", "requirements # Laboratory", "requirements | Titration"])
    }

    @Test func anUnknownHeadingOfTheSameRankEndsTheSection() {
        #expect(
            Shown.passages(ofPage: "<h2>Requirements</h2><p>SQL</p><h2>Red flags</h2><p>Heroics</p>")
                == ["requirements # Requirements", "requirements | SQL", "summary # Red flags", "summary | Heroics"])
    }

    @Test func nothingAfterLegalTextTurnsBackIntoTheJob() {
        #expect(
            Shown.passages(ofPage: "<h2>Privacy policy</h2><p>a</p><h2>Some more</h2><p>b</p>").map { $0.prefix(5) }
                == ["legal", "legal", "legal", "legal"])
    }

    @Test func aShortBoldLineOfUnknownWordingEndsASectionThatABoldLineBegan() {
        #expect(
            Shown.passages(ofPage: "<p><b>Requirements</b></p><p>SQL</p><p><b>Lisbon</b></p><p>By the sea</p>").last
                == "summary | By the sea")
    }

    @Test func proseIsNoHeadingWhateverElementItStandsIn() {
        let passages = Shown.passages(
            ofPage: "<h2>Requirements</h2><h2>You will find that we have many benefits and perks here.</h2><p>SQL</p>")
        #expect(passages[1].hasPrefix("requirements |"))
        #expect(passages[2] == "requirements | SQL")
    }

    // MARK: tables

    @Test func columnsOfATableAreEssentialAndDesirable() {
        let html = """
            <table><tr><th>Criteria</th><th>Essential</th><th>Desirable</th></tr>
            <tr><td>Knowledge</td><td>Titration</td><td>HPLC</td></tr>
            <tr><td>Other</td><td>Own car</td><td></td></tr></table><p>We hire.</p>
            """
        let passages = Shown.passages(ofPage: html)
        #expect(passages.contains("requirements + Titration"))
        #expect(passages.contains("preferred + HPLC"))
        #expect(passages.contains("requirements + Own car"))
        #expect(passages.contains("requirements # Essential"))
        #expect(passages.contains("preferred # Desirable"))
    }

    @Test func listsInsideCellsAreOfTheirColumn() {
        let html = """
            <table><tr><th></th><th>Essential</th><th>Desirable</th></tr>
            <tr><td>Skills</td><td><ul><li>Filing</li><li>Typing</li></ul></td><td><ul><li>Welsh</li></ul></td></tr></table>
            """
        let sections = Shown.passages(ofPage: html).suffix(3).map { $0.split(separator: " ").first.map(String.init) }
        #expect(sections == ["requirements", "requirements", "preferred"])
    }

    @Test func aRowsFirstCellNamesTheRow() {
        let html = """
            <table><tr><td>Requirements</td><td>Forklift licence and two years on site</td></tr>
            <tr><td>Benefits</td><td>Free boots and a hot meal every shift</td></tr></table>
            """
        #expect(
            Shown.passages(ofPage: html) == [
                "requirements # Requirements", "requirements + Forklift licence and two years on site",
                "benefits # Benefits", "benefits + Free boots and a hot meal every shift",
            ])
    }

    @Test func headingsCountInsideATableThatLaysThePageOut() {
        let html = """
            <table><tr><td><p>Menu of the day and other things that fill the column of a page</p></td>
            <td><h2>Requirements</h2><ul><li>Welding</li></ul><h2>Benefits</h2><p>Boots</p></td></tr></table>
            """
        let passages = Shown.passages(ofPage: html)
        #expect(passages.contains("requirements # Requirements"))
        #expect(passages.contains("requirements - Welding"))
        #expect(passages.last?.hasPrefix("benefits") == true)
    }

    @Test func aTableOfOneColumnReadsLikeText() {
        #expect(
            Shown.passages(ofPage: "<table><tr><td>Requirements</td></tr><tr><td>Welding</td></tr></table>")
                == ["requirements # Requirements", "requirements + Welding"])
    }
}
