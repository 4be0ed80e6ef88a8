import Credentials
import Reporting
import SkillTaxonomy
import Testing

struct CardTests {
    private let concept = ConceptCard(
        concept: Concept(
            id: ConceptID("siem"), preferredLabel: "SIEM", altLabels: ["security information and event management"],
            skillType: .tool, broader: [ConceptID("security-monitoring")],
            marks: [LabelMark(.exactCase, label: "SIEM")], sector: "cybersecurity"),
        narrower: [ConceptID("splunk")], credentials: [CredentialID("cysa")])

    private var credential: CredentialCard {
        let entry = Credential(
            id: CredentialID("cysa"), name: "CySA+", aliases: ["CS0-003"], issuer: IssuerID("comptia"),
            sector: "cybersecurity", skills: [TaughtSkill(id: ConceptID("siem"), level: .intermediate)],
            assessment: .proctoredExam, renewalFrequency: Renewal("P3Y"), estimatedDuration: CalendarPeriod("PT60H"),
            estimatedCost: CostRange(currency: "USD", low: 400, high: 425))
        let catalogue = Catalogue(
            issuers: [Issuer(id: IssuerID("comptia"), name: "CompTIA", kind: .industryBody)], credentials: [entry])
        return CredentialCard(entry, in: catalogue)
    }

    @Test func aConceptShowsWhatHangsOnIt() {
        let expected = """
            SIEM (siem)
            kind         skill
            type         tool
            reuse        sector-specific
            scheme       skillsieve
            sector       cybersecurity
            also called  security information and event management
            marks        exact-case: SIEM
            broader      security-monitoring
            narrower     splunk
            credentials  cysa

            """
        #expect(concept.text(width: 80) == expected)
    }

    @Test func anEntrySaysWhatItsRecordLacks() {
        let expected = """
            CySA+ (cysa)
            type          certification
            issuer        CompTIA
            sector        cybersecurity
            also called   CS0-003
            shows         siem (intermediate)
            assessment    proctored-exam
            valid for     P3Y
            takes         PT60H
            costs         400 to 425 USD
            record lacks  accreditation; criteria; verification

            """
        #expect(credential.text(width: 80) == expected)
    }

    @Test func cardsHaveAFixedOrderOfKeys() {
        var writer = JSONWriter()
        writer.value(concept)
        #expect(
            Sample.string(writer.bytes).hasPrefix(
                #"{"id":"siem","label":"SIEM","kind":"skill","scheme":"skillsieve","skillType":"tool","reuseLevel":"sector-specific","sector":"cybersecurity""#
            ))
        writer = JSONWriter()
        writer.value(credential)
        #expect(
            Sample.string(writer.bytes).hasPrefix(
                #"{"id":"cysa","name":"CySA+","aliases":["CS0-003"],"type":"certification","issuer":{"id":"comptia","name":"CompTIA","kind":"industry-body","country":null}"#
            ))
        #expect(Sample.string(writer.bytes).contains(#""estimatedCost":{"currency":"USD","low":400,"high":425}"#))
    }
}
