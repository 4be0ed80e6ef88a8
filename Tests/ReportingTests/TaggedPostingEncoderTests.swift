import Reporting
import Tagging
import Testing

struct TaggedPostingEncoderTests {
    private func encoded(_ format: OutputFormat, includesText: Bool = false) -> String {
        let encoder = TaggedPostingEncoder(format: format, includesText: includesText, width: 120)
        return Sample.string(encoder.stream.joined([encoder.encode(Sample.tagged)]))
    }

    private static let head =
        "posting,source,title,id,concept,label,kind,scheme,importance,years,level,alternatives,weight,start,end,"
        + "text,section,negated,confidence,rule,organization,language,datePosted,validThrough,digest,location,locality,"
        + "region,country,remote,employmentType,salaryMin,salaryMax,salaryCurrency,salaryUnit,sector,type,conceptSector,"
        + "levelRank,open,mentions\r\n"
    private static let facts =
        "\"Kestrel \"\"Mutual\"\"\",en,2026-11-01,,\(Sample.digest),\"Cork, IE\",Cork,,IE,false,FULL_TIME | Permanent,52000,,EUR,"
        + "YEAR,"

    @Test func csvHasARowForEachRequirement() {
        let lead = "ad-1,ads/ad-1.html,Analyst,"
        let facts = Self.facts + "cybersecurity,"
        #expect(
            encoded(.csv) == Self.head
                + "\(lead)r1,siem,SIEM,skill,skillsieve,required,2.5,,,1,17,21,SIEM,requirements,false,0.97,label,\(facts)tool,cybersecurity,,,1\r\n"
                + "\(lead)r2,python,Python,skill,skillsieve,preferred,,,,0.5,26,32,Python,requirements,false,0.97,label,\(facts),,,,1\r\n"
                + "\(lead)r3,cissp,CISSP,credential,skillsieve,required,,,a1,1,34,39,CISSP,requirements,false,0.97,label,\(facts),,,true,1\r\n"
                + "\(lead)r4,german,German,language,skillsieve,notNeeded,,,,0,53,59,German,requirements,true,0.97,label,\(facts)language,,,,1\r\n"
                + "\(lead)r5,text:calm-under-fire,Calm <under> fire,skill,text,mentioned,,,,0.1,61,78,"
                + "Calm <under> fire,requirements,false,0.97,label,\(facts),,,,1\r\n")
    }

    @Test func csvHasOneRowForAPostingThatAsksForNothing() {
        var tagged = Sample.tagged
        tagged.requirements = []
        let encoder = TaggedPostingEncoder(format: .csv)
        #expect(
            Sample.string(encoder.encode(tagged)) == "ad-1,ads/ad-1.html,Analyst," + String(repeating: ",", count: 17)
                + Self.facts + ",,,,,\r\n")
    }

    @Test func aTableShowsTheMostWantedFirst() {
        var tagged = Sample.tagged
        tagged.requirements[3].concept.label = "German language"
        let expected = """
            Analyst, Kestrel "Mutual": ad-1 (ads/ad-1.html)
            importance  asks for           kind        years  or   weight  phrase  section
            required    SIEM               skill         2.5         1.00          requirements
            required    CISSP              credential         a1+    1.00          requirements
            preferred   Python             skill                     0.50          requirements
            mentioned   Calm <under> fire  skill                     0.10          requirements
            not needed  German language    language                  0.00  German  requirements
            warning: line 3 was odd

            """
        #expect(Sample.string(TaggedPostingEncoder(format: .table, width: 120).encode(tagged)) == expected)
    }

    @Test func aNarrowTableKeepsWhatIsAskedForWhole() {
        var tagged = Sample.tagged
        tagged.requirements[0].concept.label = "security information management"
        let lines = Sample.string(TaggedPostingEncoder(format: .table, width: 80).encode(tagged)).split(separator: "\n")
        #expect(lines[1] == "importance  asks for                         kind        years  or   phrase")
        #expect(lines[2].contains("security information management"))
    }

    @Test func coloursAreForTerminalsAlone() {
        let plain = TaggedPostingEncoder(format: .table, width: 120).encode(Sample.tagged)
        let coloured = TaggedPostingEncoder(format: .table, width: 120, isColoured: true).encode(Sample.tagged)
        #expect(!plain.contains(0x1B))
        #expect(Sample.string(coloured).contains("\u{1B}[1mrequired\u{1B}[0m    SIEM"))
        let codes = ["\u{1B}[1m", "\u{1B}[2m", "\u{1B}[0m"]
        #expect(codes.reduce(Sample.string(coloured)) { $0.replacing($1, with: "") } == Sample.string(plain))
    }

    @Test func markdownEscapesWhatAPostingHolds() {
        let text = encoded(.markdown)
        #expect(text.hasPrefix("## Analyst, Kestrel \"Mutual\": ad-1 (ads/ad-1.html)\n\n| importance | asks for |"))
        #expect(text.contains("| mentioned | Calm &lt;under&gt; fire | skill |"))
        #expect(text.contains("*warning:* line 3 was odd"))
    }

    @Test func htmlIsAPageThatHighlightsTheText() {
        let text = encoded(.html, includesText: true)
        #expect(text.hasPrefix("<!DOCTYPE html>"))
        #expect(text.hasSuffix("</html>\n"))
        #expect(text.contains("<h2>Analyst, Kestrel &quot;Mutual&quot;: ad-1 (ads/ad-1.html)</h2>"))
        #expect(text.contains(#"<mark class="required" title="SIEM: required">SIEM</mark>"#))
        #expect(text.contains("Calm &lt;under&gt; fire"))
        #expect(!text.contains("<under>"))
    }

    @Test func jsonIsAnArrayAndJSONLinesAreLines() {
        #expect(encoded(.json).hasPrefix("[{\"posting\""))
        #expect(encoded(.json).hasSuffix("}]\n"))
        #expect(encoded(.jsonl).hasSuffix("}\n"))
        #expect(encoded(.jsonl).split(separator: "\n").count == 1)
        let encoder = TaggedPostingEncoder(format: .json)
        #expect(Sample.string(encoder.stream.joined([])) == "[]\n")
        #expect(Sample.string(encoder.stream.joined([[0x31], [0x32]])) == "[1,\n2]\n")
    }

    @Test func aPostingThatAsksForNothingSaysSo() {
        var tagged = Sample.tagged
        tagged.requirements = []
        for format in [OutputFormat.table, .markdown, .html] {
            let encoder = TaggedPostingEncoder(format: format)
            #expect(Sample.string(encoder.encode(tagged)).contains("asks for nothing"))
        }
    }

    @Test(arguments: [OutputFormat.table, .markdown])
    func explanationsTellWhatWasTurnedDown(format: OutputFormat) {
        let considered = [
            Consideration(
                start: 3, end: 5, text: "go", concept: "Go", outcome: .withoutContext, reason: .longerLabel)
        ]
        let text = Sample.string(
            TaggedPostingEncoder(format: format, width: 120).encode(Sample.tagged, considered: considered))
        #expect(text.contains("Considered"))
        #expect(text.contains("3-5"))
        #expect(text.contains("withoutContext"))
        #expect(text.contains("a longer label stands here"))
    }
}
