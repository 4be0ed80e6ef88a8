import Reporting
import Testing

struct ScoreListTests {
    private let lines = [
        ScoreLine(Sample.report),
        ScoreLine(
            Sample.report { match in
                match.score = nil
                match.sufficientEvidence = false
                match.recognisedShare = 0.2
            }),
    ]

    private func encoded(_ format: OutputFormat) -> String {
        Sample.string(ScoreList(lines).encode(format, width: 120))
    }

    @Test func aTableShowsNoInventedNumber() {
        let expected = """
            rank  score  candidate  posting  title                      met  known  evidence
               1   47.5  dana       ad-1     Analyst, Kestrel "Mutual"  1/2   96 %  sufficient
               2      -  dana       ad-1     Analyst, Kestrel "Mutual"  1/2   20 %  not sufficient

            A score says how far credentials cover what a posting asks; 'skillsieve gap' tells why. A person decides.

            """
        #expect(encoded(.table) == expected)
    }

    @Test func csvKeepsAllDigits() {
        #expect(
            encoded(.csv)
                == "candidate,posting,source,title,organization,asOf,score,sufficientEvidence,recognisedShare,met,requirements,"
                + "unrecognised,toBeShownOtherwise\r\n"
                + "dana,ad-1,ads/ad-1.html,Analyst,\"Kestrel \"\"Mutual\"\"\",2026-11-23,47.5,true,0.96,1,2,1,1\r\n"
                + "dana,ad-1,ads/ad-1.html,Analyst,\"Kestrel \"\"Mutual\"\"\",2026-11-23,,false,0.2,1,2,1,1\r\n")
    }

    @Test func markdownAndHTMLAreTables() {
        #expect(encoded(.markdown).contains("| 1 | 47.5 | dana | ad-1 |"))
        #expect(encoded(.html).contains("<td class=\"number\">47.5</td><td>dana</td>"))
        #expect(encoded(.html).contains("Kestrel &quot;Mutual&quot;"))
    }

    @Test func noScoreComesLast() {
        #expect(lines[0].isBetter(than: lines[1]))
        #expect(!lines[1].isBetter(than: lines[0]))
        #expect(!lines[0].isBetter(than: lines[0]))
        #expect(!lines[1].isBetter(than: lines[1]))
    }
}
