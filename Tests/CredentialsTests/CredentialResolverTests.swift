import Testing

@testable import Credentials

@Suite struct CredentialResolverTests {
    private static let resolver = CredentialResolver(Sample.catalogue)

    private static let resolved: [(name: String, id: String)] = [
        // As it stands, in any case and punctuation.
        ("CompTIA Security+", "security-plus"), ("comptia security+", "security-plus"),
        ("COMPTIA SECURITY +", "security-plus"),
        ("CompTIA Security Plus", "security-plus"), ("CompTIA® Security+™", "security-plus"),
        ("Security+", "security-plus"),
        ("Sec+", "security-plus"), ("SY0-601", "security-plus"), ("Certified Kubernetes Administrator", "cka"),
        ("CKA", "cka"), ("cka", "cka"), ("C.K.A.", "cka"), ("ITIL Foundation", "itil-4"),
        ("ITIL® 4 Foundation", "itil-4"),
        ("Driver's License", "driving-licence"), ("driving license", "driving-licence"),
        ("Driving Licences", "driving-licence"),
        ("forklift license", "forklift"), ("Food Hygiene Certificate", "food-hygiene"),
        // An acronym or an expansion beside it.
        ("Certified Kubernetes Administrator (CKA)", "cka"), ("CKA (Certified Kubernetes Administrator)", "cka"),
        ("CISSP - Certified Information Systems Security Professional", "cissp"),
        ("Certified Information Systems Security Professional, CISSP", "cissp"),
        ("PMP (Project Management Professional)", "pmp"), ("Project Management Professional (PMP)®", "pmp"),
        ("PMP – Project Mgmt Professional", "pmp"), ("CKA: Certified Kubernetes Admin", "cka"),
        // Exam codes, versions, years.
        ("CompTIA Security+ (SY0-701)", "security-plus"), ("CompTIA Security+ SY0-601", "security-plus"),
        ("CompTIA Security+ (2022)", "security-plus"), ("CompTIA Security+ 2022", "security-plus"),
        ("CompTIA Security+ CE", "security-plus"), ("CompTIA Security+ ce (SY0-701)", "security-plus"),
        ("CompTIA A+ (220-1101)", "a-plus"), ("CISSP (2019)", "cissp"), ("CISSP, May 2021", "cissp"),
        ("CISM (active)", "cism"),
        ("AZ-104", "azure-admin"), ("AZ-104: Microsoft Certified: Azure Administrator Associate", "azure-admin"),
        ("Microsoft Certified: Azure Administrator Associate (AZ-104)", "azure-admin"),
        ("AWS Certified Solutions Architect – Associate (SAA-C03)", "aws-saa"), ("ITIL Foundation (v4)", "itil-4"),
        ("Certified Kubernetes Administrator v1.28", "cka"),
        // The vendor in front or left out.
        ("(ISC)² CISSP", "cissp"), ("ISC2 CISSP", "cissp"), ("PMI PMP", "pmp"), ("ISACA CISA", "cisa"),
        ("CISA by ISACA", "cisa"),
        ("CISA, ISACA", "cisa"), ("CNCF CKA", "cka"), ("Cloud Native Computing Foundation - CKAD", "ckad"),
        ("Amazon Web Services Certified Cloud Practitioner", "aws-ccp"),
        ("Certified Solutions Architect - Associate", "aws-saa"),
        ("Certified: Azure Administrator Associate", "azure-admin"), ("Microsoft AZ-900", "azure-fundamentals"),
        // Words about it.
        ("PMP certification", "pmp"), ("CKA Certificate", "cka"), ("Certified CISSP", "cissp"),
        ("the CISM credential", "cism"),
        ("CompTIA Security+ Certification", "security-plus"), ("CISA exam", "cisa"), ("CISSP license", "cissp"),
        // Another order, words left out that tell nothing.
        ("AWS Solutions Architect Associate", "aws-saa"), ("AWS Associate Solutions Architect", "aws-saa"),
        ("AWS Certified Associate Solutions Architect", "aws-saa"), ("Certified Administrator of Kubernetes", "cka"),
        ("Kubernetes Administrator Certification", "cka"), ("Microsoft Azure Administrator Associate", "azure-admin"),
        ("AWS Cloud Practitioner", "aws-ccp"),
        // Slips of the pen.
        ("Certified Kubernetes Adminstrator", "cka"), ("Certifed Kubernetes Administrator", "cka"),
        ("Certified Kuberentes Administrator (CKA)", "cka"), ("Project Managment Professional", "pmp"),
        ("CompTIA Securty+", "security-plus"), ("Certified Information Sytems Auditor", "cisa"),
        ("AWS Certified Solutions Archtect - Profesional", "aws-sap"),
        // Degrees.
        ("Bachelor's Degree", "bachelor"), ("bachelors degree", "bachelor"), ("MBA", "master"),
    ]

    private static let unresolved: [String] = [
        "CompTIA Security+ study group", "AWS Certified", "Certified Professional", "", "   ", "+", "()", "Certified",
        "Security", "CompTIA", "Microsoft Certified", "Solutions Architect", "AWS Solutions Architect",
        "AWS Certified Solutions Architect", "Kubernetes", "Kubernetes Administrator", "Project Management",
        "Project Management Certificate", "Data Analytics Professional Certificate", "CISSP (expired)",
        "CISSP in progress", "CompTIA Security+ (training course)", "Working towards CISA", "CISSP boot camp",
        "CompTIA Server+", "CKB", "CISSP Associate", "Azure", "Information Security Manager",
        "Information Systems Security Professional", "Security Manager Certified Information Systems",
        "ITIL 3 Intermediate", "CompTIA Security+ (CySA+)", "CISSP, CISM", "CompTIA Security+ (AZ-104)",
        "Microsoft CISSP",
        "ISACA CISSP", "Scrum Master", "SAA", "Certified Kubernetes", "Certified Information", "degree", "licence",
        "Preparing for the AWS Certified Cloud Practitioner exam", "driving", "2022", "CE",
        "AWS Certified Solutions Architect - Expert",
    ]

    @Test(arguments: resolved) func resolves(_ name: String, _ id: String) {
        #expect(Self.resolver.resolve(name) == .entry(CredentialID(id)))
    }

    @Test(arguments: unresolved) func doesNotResolve(_ name: String) {
        #expect(Self.resolver.resolve(name).entry == nil)
    }

    @Test func theTablesAreLongEnough() {
        #expect(Self.resolved.count + Self.unresolved.count >= 120)
    }

    @Test(arguments: [
        ("CompTIA Security+ study group", ["security-plus", "a-plus", "cysa-plus"]),
        ("Certified Kubernetes Admin Course", ["cka", "cks", "ckad"]),
        ("CISPP", ["cissp"]), ("AWS Certified Solutions Architect", ["aws-sap", "aws-saa", "aws-ccp"]),
        ("underwater basket weaving", []),
    ])
    func namesTheNearest(_ name: String, _ ids: [String]) {
        #expect(Self.resolver.resolve(name) == .unresolved(nearest: ids.map { CredentialID($0) }))
    }

    @Test(
        arguments: [
            ("Project Management Certificate", "Google", "google-pm"),
            ("Data Analytics Professional Certificate", "Google", "google-data"),
            ("Google Project Management Certificate", "Coursera", "google-pm"),
            ("Security+", "CompTIA", "security-plus"),
            ("CISSP", "(ISC)²", "cissp"),
            ("CISSP", "International Information System Security Certification Consortium", "cissp"),
            ("Certified Cloud Practitioner", "Amazon Web Services (AWS)", "aws-ccp"),
            ("CISM", "Some Testing Center Ltd", "cism"), ("driving licence", "Microsoft", "driving-licence"),
            ("Security+", "Coursera", nil), ("CISSP", "ISACA", nil), ("PMP", "Google", nil),
            ("Project Management Certificate", "Some College", nil),
        ] as [(String, String, String?)])
    func theIssuerHelpsOrSpeaksAgainstIt(_ name: String, _ issuer: String, _ id: String?) {
        #expect(Self.resolver.resolve(name, issuer: issuer).entry == id.map { CredentialID($0) })
    }

    /// Each word could be two others; all readings together would be more than there are atoms.
    @Test func manyMisspeltWordsAreGivenUp() {
        let catalogue = Catalogue(credentials: [
            Credential(id: CredentialID("a"), name: "Registered Rigger"),
            Credential(id: CredentialID("b"), name: "Register of Riggers"),
        ])
        let resolver = CredentialResolver(catalogue)
        #expect(resolver.spellingCorrections(["registerd"]).isEmpty)
        #expect(resolver.spellingCorrections(["registerd", "rigger"]).count == 2)
        let words = [String](repeating: "registerd", count: 300)
        #expect(resolver.spellingCorrections(words).isEmpty)
        #expect(resolver.resolve(words.joined(separator: " ")).entry == nil)
    }

    @Test func anEmptyCatalogueHasNoNames() {
        #expect(
            CredentialResolver(Catalogue(credentials: [])).resolve("Registered Rigger (RR)") == .unresolved(nearest: [])
        )
    }

    @Test func everyNameOfTheCatalogueResolvesToItsEntry() {
        for credential in Sample.catalogue.credentials {
            for name in credential.names {
                #expect(Self.resolver.resolve(name).entry == credential.id, "\(name)")
            }
        }
    }

    @Test func twoEntriesOfOneNameAreToldApartByTheIssuer() {
        let catalogue = Catalogue(
            issuers: [Issuer(id: IssuerID("a"), name: "Acme"), Issuer(id: IssuerID("b"), name: "Bolt")],
            credentials: [
                Credential(id: CredentialID("one"), name: "Welder", issuer: IssuerID("a")),
                Credential(id: CredentialID("two"), name: "Welder", issuer: IssuerID("b")),
            ])
        let resolver = CredentialResolver(catalogue)
        #expect(resolver.resolve("Welder") == .unresolved(nearest: [CredentialID("one"), CredentialID("two")]))
        #expect(resolver.resolve("Welder", issuer: "Bolt").entry == CredentialID("two"))
        #expect(resolver.resolve("Acme Welder").entry == CredentialID("one"))
    }

    /// Spelling counts before anything is folded: hyphens, plurals and British forms can be all that tells two names apart.
    @Test(arguments: [
        ("CCS-P", "coder"), ("CCSP", "cloud"), ("ccsp (2024)", "cloud"), ("BCMAS", "arborists"), ("BCMA", "arborist"),
        ("Private Pilot Licence", "uk"), ("private pilot license", "us"), ("CCS P", "coder"),
        ("CCSP - Cloud Professional", "cloud"),
    ])
    func namesThatFoldToOneAreToldApartBySpelling(_ name: String, _ id: String) {
        let names = [
            "coder": ["CCS-P"], "cloud": ["CCSP", "Cloud Professional"], "arborists": ["BCMAS"], "arborist": ["BCMA"],
            "uk": ["private pilot licence"], "us": ["private pilot license"],
        ]
        let catalogue = Catalogue(
            credentials: names.map { id, names in
                Credential(id: CredentialID(id), name: names[0], aliases: Array(names.dropFirst()))
            })
        #expect(CredentialResolver(catalogue).resolve(name).entry == CredentialID(id))
    }
}
