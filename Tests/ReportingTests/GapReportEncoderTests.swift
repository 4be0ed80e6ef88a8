import Credentials
import Matching
import Reporting
import Testing

struct GapReportEncoderTests {
    private func encoded(_ format: OutputFormat, _ report: GapReport = Sample.report) -> String {
        Sample.string(GapReportEncoder(format: format, width: 110).encode(report))
    }

    /// The whole report as a person reads it.
    @Test func theTerminalFormReadsWell() {
        let expected = """
            dana for Analyst
            Kestrel "Mutual" · Cork, IE · posting ad-1 (ads/ad-1.html) · as of 2026-11-23

            Score: 47.5 of 100
            1 of 2 things that count are met. 96 % of what the posting asks, by weight, stands in the taxonomy.

            What is asked, and how far it is covered
            ----------------------------------------
            importance  asks for  covered                        points  met
            required    SIEM      ████████··  77 %  51.3 of 66.7 points  yes
            preferred   Python    ··········   0 %   0.0 of 33.3 points  no

            Credentials, by what they contribute
            ------------------------------------
               credential  points  status                   verification
            1  CySA+         47.5  expires soon             link to evidence
            2  CEH            0.0  expired, does not count  proof not bound to the issuer, counts as a claim

            Why each point counts
            ---------------------
            asks for  credential  relevance  depth  assurance  validity  verification  strength  path
            SIEM      CySA+            1.00   0.90       0.95      1.00          0.90      0.77  siem → soc
            Strength is the product of the five factors before it; the path leads from what is asked to what the
              credential shows. A second credential covers only part of what the first leaves open.

            Gaps, the weightiest first
            --------------------------
            1. Python (preferred): 100 % missing

            Ways to close them
            ------------------
            Fastest: 40 hours, 59 USD, score 61.3 after, not proved best; none can bring more than 70.0
              - PCEP: 40 hours, 59 USD

            To be shown otherwise than by a credential
            ------------------------------------------
            - German (notNeeded)

            Asked for, but in no taxonomy
            -----------------------------
            - Calm <under> fire (mentioned)

            Credentials that were not recognised
            ------------------------------------
            - Blue Badge: not in the catalogue; nearest: Blue Team Level 1

            Claimed without a credential, so shown and not counted
            ------------------------------------------------------
            - Wireshark

            What this rests on
            ------------------
            skillsieve 0.1.0, taxonomy sha256:aa, model sha256:cc, weights sha256:bb
            ads/ad-1.html sha256:dd
            dana.yaml sha256:cc

            A person decides. This report says what was counted and why; it does not say who should be hired.
            To contest it: name the line that is wrong (a phrase in the posting, a credential's status, a factor), and
              send the certificate, a link where it can be verified, or the correct date; then run the report again. The
              digests show which inputs, taxonomy and weights it was made from.

            """
        #expect(encoded(.table) == expected)
    }

    @Test(arguments: OutputFormat.allCases.filter { ![.csv, .json, .jsonl].contains($0) })
    func everyFormForPeopleSaysTheSame(format: OutputFormat) {
        let text = encoded(format)
        for part in [
            "47.5 of 100", "1 of 2 things that count are met", "51.3 of 66.7 points", "expires soon",
            "expired, does not count", "0.77", "siem → soc", "100 % missing", "score 61.3 after", "PCEP",
            "nearest: Blue Team Level 1", "Wireshark", "sha256:aa", "sha256:dd", "A person decides.", "To contest it:",
        ] {
            #expect(text.contains(part), "\(format): \(part)")
        }
    }

    @Test func htmlIsSelfContainedAndHasItsLandmarks() {
        let encoder = GapReportEncoder(format: .html)
        let page = Sample.string(encoder.stream.joined([encoder.encode(Sample.report)]))
        #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
        #expect(page.hasSuffix("</html>\n"))
        for outside in ["src=", "href=", "<script", "@import", "url("] {
            #expect(!page.contains(outside), "\(outside)")
        }
        for part in [
            "<main>", "<h1>dana for Analyst</h1>", "scope=\"col\"", "scope=\"row\"", "<caption>", "@media print",
            "prefers-color-scheme: dark", "default-src 'none'", "role=\"img\" aria-label=\"77 % covered\"",
            "<mark class=\"required\" title=\"SIEM: required\">SIEM</mark>",
            "<mark class=\"negated\" title=\"German: not needed\">German</mark>", "Calm &lt;under&gt; fire",
        ] {
            #expect(page.contains(part), "\(part)")
        }
        #expect(!page.contains("<under>"))
    }

    @Test func aBarIsAsLongAsTheRequirementIsWorth() {
        let page = encoded(.html)
        #expect(
            page.contains(
                #"<rect class="missing" x="0" y="1" width="100.00" height="8"/><rect class="covered" x="0" y="1" width="76.95""#
            ))
        #expect(
            page.contains(
                #"<rect class="missing" x="0" y="1" width="50.00" height="8"/><rect class="covered" x="0" y="1" width="0.00""#
            ))
    }

    @Test func csvHasARowForEachRequirement() {
        let encoder = GapReportEncoder(format: .csv)
        #expect(
            Sample.string(encoder.stream.joined([encoder.encode(Sample.report)]))
                == "candidate,posting,source,title,asOf,score,sufficientEvidence,requirement,concept,label,kind,importance,weight,"
                + "coverage,met,gap,evidence\r\n"
                + "dana,ad-1,ads/ad-1.html,Analyst,2026-11-23,47.5,true,r2,python,Python,skill,preferred,0.5,0,false,1,\r\n"
                + "dana,ad-1,ads/ad-1.html,Analyst,2026-11-23,47.5,true,r1,siem,SIEM,skill,required,1,0.7695,true,,cysa\r\n"
        )
    }

    @Test func withoutAScoreTheReasonIsGiven() {
        let nothingRecognised = Sample.report { $0.score = nil }
        #expect(
            encoded(.table, nothingRecognised).contains(
                "No score\nThere is no score: none of the candidate's credentials is recognised."))
        let nothingAsked = Sample.report { match in
            match.score = nil
            match.requirements = []
        }
        #expect(encoded(.table, nothingAsked).contains("the posting asks for nothing that a credential can show"))
    }

    @Test func tooLittleEvidenceIsSaid() {
        let report = Sample.report { match in
            match.sufficientEvidence = false
            match.recognisedShare = 0.31
        }
        #expect(
            encoded(.markdown, report).contains("The evidence is not sufficient: only 31 % of what the posting asks"))
        #expect(encoded(.html, report).contains("<p class=\"alert\">1 of 2 things"))
    }

    @Test func whatIsSetAsideIsShownWithoutFigures() {
        let report = Sample.report { match in
            let extra = match.requirements[1].evidence[0]
            match.requirements[1].setAside = [extra]
        }
        #expect(encoded(.markdown, report).contains("set aside for a stronger one"))
    }

    @Test(arguments: CredentialStatus.allCases)
    func everyStatusSaysWhetherItCounts(status: CredentialStatus) {
        let text = encoded(.table, Sample.report { $0.credentials[0].status = status })
        #expect(
            status.isValid == !text.split(separator: "\n").contains {
                $0.hasPrefix("1  CySA+") && $0.contains("does not count")
            })
    }
}
