import Markup
import SkillTaxonomy

@testable import Credentials

/// A small catalogue for tests; facts in it are made to suit them.
enum Sample {
    static let issuers = [
        Issuer(
            id: IssuerID("comptia"), name: "CompTIA", aliases: ["Computing Technology Industry Association"],
            kind: .industryBody, country: "US", website: "https://www.comptia.org",
            verification: "https://verify.example",
            did: ["did:web:example.org"]),
        Issuer(id: IssuerID("cncf"), name: "CNCF", aliases: ["Cloud Native Computing Foundation"], kind: .industryBody),
        Issuer(id: IssuerID("aws"), name: "AWS", aliases: ["Amazon Web Services"], kind: .vendor),
        Issuer(
            id: IssuerID("isc2"), name: "ISC2",
            aliases: ["International Information System Security Certification Consortium"], kind: .industryBody),
        Issuer(id: IssuerID("isaca"), name: "ISACA", kind: .industryBody),
        Issuer(id: IssuerID("pmi"), name: "PMI", aliases: ["Project Management Institute"], kind: .industryBody),
        Issuer(id: IssuerID("microsoft"), name: "Microsoft", kind: .vendor),
        Issuer(id: IssuerID("google"), name: "Google", kind: .vendor),
        Issuer(id: IssuerID("coursera"), name: "Coursera", kind: .platform),
        Issuer(id: IssuerID("axelos"), name: "PeopleCert", aliases: ["AXELOS"], kind: .industryBody),
    ]

    static let securityPlus = Credential(
        id: CredentialID("security-plus"), name: "CompTIA Security+",
        aliases: ["Security+", "Sec+", "SY0-701", "SY0-601"], issuer: IssuerID("comptia"), sector: "cybersecurity",
        skills: [
            TaughtSkill(id: ConceptID("information-security"), level: .intermediate),
            TaughtSkill(id: ConceptID("network-security"), level: .foundation),
        ],
        assessment: .proctoredExam, renewalFrequency: .every(CalendarPeriod(years: 3)),
        validityRules: [ValidityRule(issuedBefore: CalendarDay(dayNumber: 14_975), renewalFrequency: .lifetime)],
        estimatedDuration: CalendarPeriod(hours: 60), estimatedCost: CostRange(currency: "USD", low: 404, high: 425),
        accreditedBy: ["ISO/IEC 17024"], family: FamilyID("comptia-security"), familyLevel: 1, jurisdiction: ["US"],
        exactCase: ["Sec+"], needsContext: ["Security+"], criteria: "https://criteria.example")

    static let cka = Credential(
        id: CredentialID("cka"), name: "Certified Kubernetes Administrator", aliases: ["CKA"], issuer: IssuerID("cncf"),
        renewalFrequency: .every(CalendarPeriod(years: 2)))

    static let catalogue = Catalogue(issuers: issuers, credentials: credentials)

    static let credentials: [Credential] = [
        securityPlus, cka,
        Credential(
            id: CredentialID("cysa-plus"), name: "CompTIA CySA+", aliases: ["CySA+", "CS0-003"],
            issuer: IssuerID("comptia"), renewalFrequency: .every(CalendarPeriod(years: 3)),
            renews: [CredentialID("security-plus"), CredentialID("a-plus")], family: FamilyID("comptia-security"),
            familyLevel: 2),
        Credential(
            id: CredentialID("a-plus"), name: "CompTIA A+", aliases: ["A+"], issuer: IssuerID("comptia"),
            renewalFrequency: .every(CalendarPeriod(years: 3))),
        Credential(
            id: CredentialID("ckad"), name: "Certified Kubernetes Application Developer", aliases: ["CKAD"],
            issuer: IssuerID("cncf")),
        Credential(
            id: CredentialID("cks"), name: "Certified Kubernetes Security Specialist", aliases: ["CKS"],
            issuer: IssuerID("cncf"), prerequisites: [CredentialID("cka")]),
        Credential(
            id: CredentialID("aws-saa"), name: "AWS Certified Solutions Architect - Associate",
            aliases: ["SAA-C03", "AWS SAA"], issuer: IssuerID("aws"), family: FamilyID("aws-architect"), familyLevel: 1),
        Credential(
            id: CredentialID("aws-sap"), name: "AWS Certified Solutions Architect - Professional",
            aliases: ["SAP-C02"], issuer: IssuerID("aws"), family: FamilyID("aws-architect"), familyLevel: 2),
        Credential(
            id: CredentialID("aws-ccp"), name: "AWS Certified Cloud Practitioner", aliases: ["CLF-C02"],
            issuer: IssuerID("aws")),
        Credential(
            id: CredentialID("cissp"), name: "Certified Information Systems Security Professional",
            aliases: ["CISSP"], issuer: IssuerID("isc2"), renewalFrequency: .every(CalendarPeriod(years: 3))),
        Credential(
            id: CredentialID("cism"), name: "Certified Information Security Manager", aliases: ["CISM"],
            issuer: IssuerID("isaca")),
        Credential(
            id: CredentialID("cisa"), name: "Certified Information Systems Auditor", aliases: ["CISA"],
            issuer: IssuerID("isaca")),
        Credential(
            id: CredentialID("pmp"), name: "Project Management Professional", aliases: ["PMP"], issuer: IssuerID("pmi"),
            supersedes: [CredentialID("capm")]),
        Credential(
            id: CredentialID("capm"), name: "Certified Associate in Project Management", aliases: ["CAPM"],
            issuer: IssuerID("pmi")),
        Credential(
            id: CredentialID("azure-admin"), name: "Microsoft Certified: Azure Administrator Associate",
            aliases: ["AZ-104"], issuer: IssuerID("microsoft")),
        Credential(
            id: CredentialID("azure-fundamentals"), name: "Microsoft Certified: Azure Fundamentals",
            aliases: ["AZ-900"], issuer: IssuerID("microsoft"), renewalFrequency: .lifetime),
        Credential(
            id: CredentialID("google-data"), name: "Google Data Analytics Professional Certificate",
            type: .microCredential, issuer: IssuerID("google")),
        Credential(
            id: CredentialID("google-pm"), name: "Google Project Management Certificate", type: .microCredential,
            issuer: IssuerID("google")),
        Credential(
            id: CredentialID("google-course-1"), name: "Foundations of Data", type: .certificateOfCompletion,
            issuer: IssuerID("google"), stacksInto: [CredentialID("google-data")]),
        Credential(
            id: CredentialID("itil-4"), name: "ITIL 4 Foundation", aliases: ["ITIL Foundation", "ITIL v4 Foundation"],
            issuer: IssuerID("axelos")),
        Credential(
            id: CredentialID("driving-licence"), name: "driving licence",
            aliases: ["driver's license", "driving license"],
            type: .licence),
        Credential(
            id: CredentialID("forklift"), name: "forklift licence", aliases: ["forklift operator certificate"],
            type: .licence),
        Credential(
            id: CredentialID("food-hygiene"), name: "food hygiene certificate", type: .certificateOfCompletion),
        Credential(
            id: CredentialID("bachelor"), name: "bachelor's degree", aliases: ["Bachelor", "undergraduate degree"],
            type: .degree, renewalFrequency: .lifetime, family: FamilyID("degrees"), familyLevel: 3),
        Credential(
            id: CredentialID("master"), name: "master's degree", aliases: ["MBA"], type: .degree,
            renewalFrequency: .lifetime, family: FamilyID("degrees"), familyLevel: 4),
    ]
}
