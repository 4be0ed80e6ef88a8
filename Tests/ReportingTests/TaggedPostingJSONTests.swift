import Postings
import Reporting
import SkillTaxonomy
import Tagging
import Testing

struct TaggedPostingJSONTests {
    /// The contract, key by key: this text changes only together with the contract.
    @Test func theContractHolds() {
        var tagged = Sample.tagged
        tagged.requirements = [Sample.requirements[0], Sample.requirements[2]]
        var writer = JSONWriter()
        writer.value(tagged)
        let expected =
            #"{"posting":{"id":"ad-1","source":"ads/ad-1.html","title":"Analyst","organization":"Kestrel \"Mutual\"","#
            + #""language":"en","datePosted":"2026-11-01","validThrough":null,"#
            + #""digest":"\#(Sample.digest)","#
            + #""location":{"text":"Cork, IE","locality":"Cork","region":null,"country":"IE","remote":false},"#
            + #""employmentType":["FULL_TIME","Permanent"],"salary":{"min":52000,"max":null,"currency":"EUR","unit":"YEAR"},"#
            + #""sector":"cybersecurity"},"requirements":["#
            + #"{"id":"r1","concept":{"id":"siem","label":"SIEM","kind":"skill","scheme":"skillsieve","type":"tool","sector":"cybersecurity"},"#
            + #""importance":"required","years":2.5,"level":null,"levelRank":null,"alternatives":null,"weight":1,"mentions":["#
            + #"{"start":17,"end":21,"text":"SIEM","section":"requirements","negated":false,"confidence":0.97,"rule":"label"}]},"#
            + #"{"id":"r3","concept":{"id":"cissp","label":"CISSP","kind":"credential","scheme":"skillsieve","type":null,"sector":null},"#
            + #""importance":"required","years":null,"level":null,"levelRank":null,"alternatives":{"id":"a1","open":true},"weight":1,"mentions":["#
            + #"{"start":34,"end":39,"text":"CISSP","section":"requirements","negated":false,"confidence":0.97,"rule":"label"}]}],"#
            + #""diagnostics":[{"severity":"warning","code":"odd","message":"line 3 was odd","line":3}],"schemaVersion":1}"#
        #expect(Sample.string(writer.bytes) == expected)
    }

    @Test func theTextStandsBetweenPostingAndRequirements() throws {
        var writer = JSONWriter()
        writer.value(Sample.tagged, includingText: true)
        let text = Sample.string(writer.bytes)
        #expect(text.contains(#""sector":"cybersecurity"},"text":"Analyst\nYou have"#))
        #expect(text.contains(#"fire.","requirements":["#))
    }

    @Test func whatWasConsideredComesLastButTheVersion() {
        var writer = JSONWriter()
        let considered = [
            Consideration(start: 0, end: 7, text: "Analyst", concept: nil, outcome: .noThing, reason: .section(.title))
        ]
        writer.value(Sample.tagged, considered: considered)
        #expect(
            Sample.string(writer.bytes).hasSuffix(
                #","considered":[{"start":0,"end":7,"text":"Analyst","concept":null,"outcome":"noThing","code":"section","reason":"the job's title","sense":null}],"schemaVersion":1}"#
            ))
    }

    @Test func whatIsNotStatedIsNull() {
        var tagged = Sample.tagged
        tagged.posting.location = nil
        tagged.posting.employmentType = []
        tagged.posting.pay = Pay(text: "competitive")
        tagged.requirements = []
        var writer = JSONWriter()
        writer.value(tagged)
        #expect(
            Sample.string(writer.bytes).contains(
                #","location":null,"employmentType":[],"salary":null,"sector":null},"requirements":[]"#))
    }

    @Test func whatCameBesideAPostingStandsBehindItsOwnKeys() {
        var tagged = Sample.tagged
        tagged.posting.extra = [
            ExtraField(name: "board", json: #""x""#), ExtraField(name: "seen", json: "[1,null]"),
        ]
        var writer = JSONWriter()
        writer.value(tagged)
        #expect(
            Sample.string(writer.bytes).contains(
                #""sector":"cybersecurity","board":"x","seen":[1,null]},"requirements""#))
    }
}
