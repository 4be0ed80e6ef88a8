import SkillTaxonomy

/// A small taxonomy: names of every awkward sort, marked as the real one marks them.
enum SampleConcepts {
    private static func tool(_ id: String, _ labels: String..., exact: Bool = false, context: Bool = false) -> Concept {
        let first = labels.first ?? id
        let marks =
            (exact ? [LabelMark(.exactCase, label: first)] : [])
            + (context ? [LabelMark(.needsContext, label: first)] : [])
        return Concept(
            id: ConceptID(id), preferredLabel: first, altLabels: Array(labels.dropFirst()), skillType: .tool,
            marks: marks)
    }

    private static func skill(
        _ id: String, _ labels: String..., type: Concept.SkillType = .competence,
        reuse: Concept.ReuseLevel = .sectorSpecific, context: Bool = false
    ) -> Concept {
        let first = labels.first ?? id
        return Concept(
            id: ConceptID(id), preferredLabel: first, altLabels: Array(labels.dropFirst()), skillType: type,
            reuseLevel: reuse, marks: context ? [LabelMark(.needsContext, label: first)] : [])
    }

    private static func language(_ name: String) -> Concept {
        Concept(
            id: ConceptID(name.lowercased()), preferredLabel: name, kind: .language, skillType: .language,
            marks: [LabelMark(.needsContext, label: name)])
    }

    private static func credential(_ id: String, _ labels: String..., kind: ConceptKind = .credential) -> Concept {
        Concept(
            id: ConceptID(id), preferredLabel: labels.first ?? id, altLabels: Array(labels.dropFirst()), kind: kind)
    }

    static let skills: [Concept] = [
        tool("java", "Java", "Java development", exact: true), tool("kotlin", "Kotlin"),
        tool("python", "Python", "Python development", exact: true, context: true),
        tool("go", "Go", "Golang", exact: true, context: true),
        tool("r", "R", "R programming", exact: true, context: true),
        tool("c", "C", "C programming", exact: true, context: true), tool("c-plus-plus", "C++"), tool("c-sharp", "C#"),
        tool("dot-net", ".NET"), tool("node-js", "Node.js", "NodeJS"),
        tool("swift", "Swift", exact: true, context: true),
        tool("rust", "Rust", exact: true, context: true), tool("spring", "Spring", exact: true, context: true),
        tool("spring-boot", "Spring Boot"), tool("react", "React", exact: true, context: true),
        tool("oracle", "Oracle", exact: true, context: true),
        tool("excel", "Excel", "Microsoft Excel", exact: true, context: true),
        tool("word", "Word", "Microsoft Word", exact: true, context: true),
        tool("access", "Access", "Microsoft Access", exact: true, context: true), tool("sql", "SQL"),
        tool("postgresql", "PostgreSQL", "Postgres"), tool("docker", "Docker"), tool("kubernetes", "Kubernetes", "k8s"),
        tool("aws", "AWS", "Amazon Web Services"), tool("azure", "Azure", context: true), tool("linux", "Linux"),
        tool("git", "Git"), tool("jira", "Jira"), tool("salesforce", "Salesforce"), tool("autocad", "AutoCAD"),
        tool("photoshop", "Photoshop", "Adobe Photoshop"), tool("tableau", "Tableau"), tool("xero", "Xero"),
        skill("ci-cd", "CI/CD", "continuous integration", type: .knowledge), skill("ab-testing", "A/B testing"),
        skill("ids-ips", "IDS/IPS", "intrusion detection"), skill("tcp-ip", "TCP/IP", type: .knowledge),
        skill("research-and-development", "R&D", "research and development", context: true),
        skill("written-communication", "written communication", reuse: .transversal),
        skill("oral-communication", "oral communication", "verbal communication", reuse: .transversal),
        skill("communication", "communication", "communication skills", reuse: .transversal, context: true),
        skill("teamwork", "teamwork", "team player", reuse: .transversal),
        skill("problem-solving", "problem solving", reuse: .transversal),
        skill("time-management", "time management", reuse: .transversal),
        skill("punctuality", "punctuality", type: .attitude, reuse: .transversal),
        skill("customer-service", "customer service", reuse: .crossSector),
        skill("project-management", "project management", reuse: .crossSector),
        skill("stakeholder-management", "stakeholder management", reuse: .crossSector),
        skill("data-analysis", "data analysis"), skill("machine-learning", "machine learning"),
        skill("computer-science", "computer science", type: .knowledge), skill("finance", "finance", context: true),
        skill("accounting", "accounting", context: true), skill("marketing", "marketing"),
        skill("bookkeeping", "bookkeeping"), skill("budgeting", "budgeting"), skill("negotiation", "negotiation"),
        skill("welding", "welding"), skill("titration", "titration"), skill("phlebotomy", "phlebotomy"),
        skill("wound-care", "wound care"), skill("safeguarding", "safeguarding"), skill("cold-calling", "cold calling"),
        skill("event-planning", "event planning"), skill("statistical-modelling", "statistical modelling"),
        skill("network-security", "network security"), skill("penetration-testing", "penetration testing"),
        skill("nursing", "nursing", context: true), skill("training-delivery", "training delivery"),
        skill("diversity-and-inclusion", "diversity and inclusion"), skill("data-protection", "GDPR"),
        language("English"), language("French"), language("German"), language("Spanish"),
    ]

    static let credentials: [Concept] = [
        credential("pmp", "Project Management Professional", "PMP", "PMP certification"),
        credential("cissp", "CISSP"), credential("cism", "CISM"),
        credential("security-plus", "Security+", "CompTIA Security+"),
        credential("aws-architect", "AWS Certified Solutions Architect"),
        credential("aws-architect-associate", "AWS Certified Solutions Architect - Associate"),
        credential("aws-developer", "AWS Certified Developer - Associate"),
        credential("ts-sci", "TS/SCI clearance", "TS/SCI"), credential("secret-clearance", "Secret clearance"),
        credential("security-clearance", "security clearance"),
        credential("driving-licence", "driving licence", "driver's license", "full driving licence"),
        credential("dbs", "DBS check", "DBS"), credential("enhanced-dbs", "enhanced DBS check", "enhanced DBS"),
        credential("nmc", "NMC registration", "registered with the NMC"), credential("nmc-pin", "NMC PIN"),
        credential("first-aid", "first aid certificate"), credential("forklift-licence", "forklift licence"),
        credential("cpa", "CPA"), credential("acca", "ACCA"), credential("itil", "ITIL Foundation", "ITIL"),
        credential("cscs", "CSCS card"), credential("rn-licence", "RN license", "registered nurse license"),
        credential("degree", "degree", "university degree", kind: .education),
        credential("bachelor", "bachelor's degree", "Bachelor's", "BSc", kind: .education),
        credential("master", "master's degree", "Master's", "MSc", kind: .education),
        credential("school", "high school diploma", kind: .education), credential("phd", "PhD", kind: .education),
    ]
}
