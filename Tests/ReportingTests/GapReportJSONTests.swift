import Matching
import Reporting
import Testing

struct GapReportJSONTests {
    /// The contract, key by key: this text changes only together with the contract.
    @Test func theContractHolds() {
        var writer = JSONWriter()
        writer.value(Sample.report)
        let expected =
            #"{"candidate":"dana","posting":"ad-1","asOf":"2026-11-23","score":47.5,"sufficientEvidence":true,"#
            + #""requirements":[{"id":"r2","concept":{"id":"python","label":"Python","kind":"skill","scheme":"skillsieve","type":null,"sector":null},"#
            + #""importance":"preferred","coverage":0,"met":false,"evidence":[]},"#
            + #"{"id":"r1","concept":{"id":"siem","label":"SIEM","kind":"skill","scheme":"skillsieve","type":"tool","sector":"cybersecurity"},"#
            + #""importance":"required","coverage":0.7695,"met":true,"evidence":[{"credential":"cysa","strength":0.7695,"#
            + #""relevance":1,"depth":0.9,"assurance":0.95,"validity":1,"verification":0.9,"path":["siem","soc"]}]}],"#
            + #""credentials":[{"id":"cysa","name":"CySA+","rank":1,"contribution":47.5,"status":"expiring","verification":"evidence"},"#
            + #"{"id":"ceh","name":"CEH","rank":2,"contribution":0,"status":"expired","verification":"claimed"}],"#
            + #""gaps":[{"requirement":"r2","importance":"preferred","missing":1}],"#
            + #""unrecognised":["r5"],"recognisedShare":0.96,"toBeShownOtherwise":["r4"],"#
            + #""unresolvedCredentials":[{"name":"Blue Badge","nearest":["Blue Team Level 1"]}],"claimedSkills":["Wireshark"],"#
            + #""pathways":[{"goal":"fastest","credentials":[{"id":"pcep","name":"PCEP","hours":40,"cost":{"USD":59}}],"#
            + #""hours":40,"cost":{"USD":59},"scoreAfter":61.25,"meets":["r2"],"reachesTarget":null,"exact":false,"#
            + #""limit":{"scoreAtMost":70}}],"#
            + #""provenance":{"version":"0.1.0","taxonomy":"sha256:aa","model":"sha256:cc","weights":"sha256:bb","#
            + #""inputs":{"ads/ad-1.html":"sha256:dd","dana.yaml":"sha256:cc"}},"schemaVersion":1}"#
        #expect(Sample.string(writer.bytes) == expected)
    }

    @Test func noScoreIsNull() {
        var writer = JSONWriter()
        writer.value(
            Sample.report { match in
                match.score = nil
                match.sufficientEvidence = false
            })
        #expect(Sample.string(writer.bytes).contains(#""score":null,"sufficientEvidence":false"#))
    }
}
