import Postings

/// A sentence that ads say, and everything that it asks for.
struct Trap: Sendable, CustomStringConvertible {
    var text: String
    var section: Section
    var kind: Passage.Kind
    var asks: [String]
    /// Why the tagger still falls into it.
    var failure: String?

    var description: String { text }

    init(_ text: String, in section: Section = .requirements, as kind: Passage.Kind = .listItem, _ asks: String...) {
        (self.text, self.section, self.kind, self.asks) = (text, section, kind, asks)
    }

    /// The same trap, as one that the tagger still falls into.
    func failing(_ reason: String) -> Trap {
        var trap = self
        trap.failure = reason
        return trap
    }

    /// A sentence outside the lists of requirements.
    static func said(_ text: String, in section: Section = .summary, _ asks: String...) -> Trap {
        var trap = Trap(text, in: section, as: .paragraph)
        trap.asks = asks
        return trap
    }
}

/// The traps by what they try, each a line of an ad.
enum Traps {
    // Why the tagger still falls into some of them.
    private static let alone = "a short item without any other line around it is read as a duty or not at all"
    private static let long = "the whole line is read as what is asked for"
    private static let general = "a phrase that is too general is taken for a thing"
    private static let verb = "a verb that is also a tool is taken for it beside what is asked for"
    private static let section = "one line that names a tool is read as asking, whatever section it stands in"
    private static let outside = "an ambiguous label counts only where the model reads it"
    private static let cue = "the cue of another item is taken for its own"

    static let all = [
        punctuatedNames, noThings, cutAtTheirNouns, commonWords, otherCase, plainWordsInOtherCase, importance, negation,
        years, alternatives,
        sharedHeads, credentials, education, fieldNames,
        languages, notAsked, phrasesOfNoTaxonomy, forms,
    ].flatMap(\.self)

    static let punctuatedNames = [
        Trap("C++ and C#", "required c-plus-plus", "required c-sharp"),
        Trap("C/C++", "required c", "required c-plus-plus"),
        Trap(".NET, Node.js", "required dot-net", "required node-js"), Trap("NodeJS", "required node-js"),
        Trap("CI/CD", "required ci-cd"), Trap("A/B testing", "required ab-testing"),
        Trap("Experience with IDS/IPS", "required ids-ips").failing(cue), Trap("TCP/IP", "required tcp-ip"),
        Trap("python,c,java", "required python", "required c", "required java"),
        Trap("Python,C,Java", "required python", "required c", "required java"),
        Trap("SQL;Linux;Git", "required sql", "required linux", "required git"),
        Trap("SQL/Linux/Git", "required sql", "required linux", "required git"),
        Trap("Experience with SQL.", "required sql"), Trap("“SQL”", "required sql"), Trap("(SQL)", "required sql"),
        Trap("R&D experience", "required research-and-development"),
    ]

    static let fieldNames = [
        Trap("C. SQL", "required sql"), Trap("C) SQL", "required sql"),
        Trap("Citizenship: SQL", "required sql"),
        Trap("C, SQL", "required c", "required sql"),
    ]

    static let commonWords = [
        .said("Go to our site to see more."), .said("R&D sits upstairs."), .said("Our go-to-market team is small."),
        .said("There are no red flags."), .said("We start in spring 2026."), .said("Spring 2026 intake"),
        .said("We excel in a fast-paced team."), .said("Your word counts here."),
        .said("You have access to a car park."),
        .said("Swift replies are our habit."), .said("We react to storms."), .said("Rust is our enemy."),
        .said("The oracle of Delphi"), .said("Let's go!"), .said("Vitamin C is in the canteen."),
        Trap("Access to a car"), Trap("Excel in a fast-paced team").failing(verb),
        Trap("Swift response", "required text:swift-response").failing(alone),
        Trap("You excel under pressure"), Trap("Ready to go the extra mile"),
        Trap("Experience with Go", "required go"),
        Trap("Go, Rust and SQL", "required go", "required rust", "required sql"),
        Trap("Go or Rust", "required go a1", "required rust a1"), Trap("R", "required r"),
        Trap("R programming", "required r"),
        Trap("Python or R", "required python a1", "required r a1"),
        Trap("Java and Spring", "required java", "required spring"),
        Trap("Spring Boot", "required spring-boot"),
        Trap("Excel, Word and Access", "required excel", "required word", "required access"),
        Trap("Excel", "required excel"), Trap("Microsoft Excel", "required excel"),
        Trap("Proficient in Excel", "required excel"),
        Trap("Oracle and SQL", "required oracle", "required sql"), Trap("Experience with React", "required react"),
        Trap("Swift developer experience", "required swift"),
    ]

    static let otherCase = [
        Trap("Experience with python, java and react", "required python", "required java", "required react"),
        Trap("Knowledge of python", "required python"), Trap("python", "required python"),
        Trap("PYTHON", "required python"),
        Trap(
            "Experience with Java, GO and PYTHON", "required java", "required go",
            "required python"),
        Trap("Good java skills", "required java"), Trap("java developer experience", "required java"),
        Trap("Experience with sql", "required sql"), Trap("cissp or pmp", "required cissp a1", "required pmp a1"),
        Trap("Experience with aws and docker", "required aws", "required docker"),
        Trap("Linux, sql and git", "required linux", "required sql", "required git"),
        .said(
            "Our stack: docker, python and Kotlin.", in: .duties, "mentioned docker", "mentioned python",
            "mentioned kotlin"
        ),
        .said("See our page search.python or the JAVAs", in: .duties),
        .said("The python in the terrarium is not venomous."), .said("We drink java all day."),
    ]

    static let plainWordsInOtherCase = [
        Trap("Proficient in word, excel and Photoshop", "required word", "required excel", "required photoshop"),
        Trap("SQL, excel, word", "required sql", "required excel", "required word"),
        Trap("Kotlin, go, rust", "required kotlin", "required go", "required rust"),
        Trap("Kotlin/spring", "required kotlin", "required spring"),
        Trap("Databases such as oracle, PostgreSQL", "required oracle", "required postgresql"),
        Trap("Jira and excel in a fast-paced team", "required jira").failing(general),
        .said("You react and go the extra mile."),
        Trap("Linux and access to a car", "required linux"),
        .said("Use SQL and go home", in: .duties, "mentioned sql"),

        .said("We do welding, rest, and lifting.", in: .duties, "mentioned welding"),
        .said("We look for teamwork, excel and lead.", in: .duties, "mentioned teamwork"),
        .said("We react, rest and go."), .said("Have a rest, a word, access to the lake."),
        .said("We start in spring, go on in summer."), .said("You word it, we access it."),
    ]

    static let importance = [
        Trap("SQL", "required sql"), Trap("SQL is required", "required sql"), Trap("SQL is a plus", "preferred sql"),
        Trap("PMP preferred", "preferred pmp"), Trap("Ideally SQL", "preferred sql"),
        Trap("SQL, ideally", "preferred sql"),
        Trap("SQL would be an advantage", "preferred sql"), Trap("SQL desirable", "preferred sql"),
        Trap("Nice to have: SQL", "preferred sql"), Trap("Preferably with SQL", "preferred sql"),
        Trap("Kubernetes or willing to learn", "preferred kubernetes"),
        Trap("SQL, Kotlin a plus", "preferred sql", "preferred kotlin"),
        Trap("Must know SQL; Kotlin is a bonus", "required sql", "preferred kotlin"),
        Trap("SQL is essential but Kotlin is desirable", "required sql", "preferred kotlin"),
        Trap("SQL required, Kotlin preferred", "required sql", "preferred kotlin"),
        Trap("SQL. Kotlin is a plus.", "required sql", "preferred kotlin"),
        Trap("SQL not essential", "preferred sql"), Trap("We'd love you to know SQL", "preferred sql"),
        Trap("SQL", in: .preferred, "preferred sql"), Trap("SQL (required)", in: .preferred, "required sql"),
        Trap("You must be keen on SQL", in: .preferred, "preferred sql"),
        Trap("Write SQL all day", in: .duties, "mentioned sql"),
        .said("We run on SQL and Linux.", "mentioned sql", "mentioned linux").failing(section),
        .said("You must know SQL.", "required sql"), .said("SQL is a plus.", in: .duties, "preferred sql"),
        .said("We are looking for somebody with SQL and Git.", "required sql", "required git"),
        .said("Our stack: SQL, Docker and Go.", in: .duties, "mentioned sql", "mentioned docker", "mentioned go"),
        .said("A driving licence is essential.", "required driving-licence"),
    ]

    static let negation = [
        Trap("SQL is not necessary", "not sql"), Trap("No degree required", "not degree"),
        Trap("No SQL required", "not sql"),
        Trap("A degree is not required", "not degree"), Trap("You do not need a degree", "not degree"),
        Trap("A high school diploma is not required", "not school"), Trap("No need for Java", "not java"),
        Trap("SQL required, but Java is not necessary", "required sql", "not java"),
        Trap("SQL, without Java", "required sql", "not java"), Trap("Previous welding is not needed", "not welding"),
        Trap("SQL is a must, no Java", "required sql", "not java"),
    ]

    static let years = [
        Trap("3+ years of Java and Kotlin", "required java 3y", "required kotlin 3y"),
        Trap("3+ years of Java and Python", "required java 3y", "required python 3y"),
        Trap("At least 3 years of SQL", "required sql 3y"),
        Trap("Minimum of two years of welding", "required welding 2y"),
        Trap("2-4 years of SQL", "required sql 2y"), Trap("Two to four years with SQL", "required sql 2y"),
        Trap("SQL (5 years)", "required sql 5y"), Trap("SQL, 5 years", "required sql 5y"),
        Trap("18 months of welding", "required welding 1.5y"), Trap("Five (5) years of SQL", "required sql 5y"),
        Trap("5 years of relevant experience", "required experience 5y"),
        Trap("3 years' experience in customer service", "required customer-service 3y"),
        Trap("3 years of SQL and 1 year of Java", "required sql 3y", "required java 1y"),
        Trap("2+ yrs SQL, knowledge of Git", "required sql 2y", "required git"),
        Trap("5+ years of SQL preferred", "preferred sql 5y"), .said("We have been making bolts for 40 years."),
        .said("Founded 25 years ago, we run on SQL.", "mentioned sql"),
        Trap("Degree and 3 years of SQL", "required degree", "required sql 3y"),
    ]

    static let alternatives = [
        Trap("Java or Kotlin", "required java a1", "required kotlin a1"),
        Trap("Java/Kotlin", "required java", "required kotlin"),
        Trap("Java, Kotlin or SQL", "required java a1", "required kotlin a1", "required sql a1"),
        Trap("Either Java or Kotlin", "required java a1", "required kotlin a1"),
        Trap("Java and Kotlin", "required java", "required kotlin"),
        Trap("Java and/or Kotlin", "required java a1", "required kotlin a1"),
        Trap("CISSP, CISM or equivalent", "required cissp a1 open", "required cism a1 open"),
        Trap("PMP or equivalent", "required pmp a1 open"), Trap("PMP or similar", "required pmp a1 open"),
        Trap("Degree or equivalent experience", "required degree a1 open"),
        Trap("Bachelor's degree or equivalent", "required bachelor a1 open"),
        Trap("ACCA or CPA", "required acca a1", "required cpa a1"),
        Trap(
            "Java or Kotlin. Docker or Kubernetes.", "required java a1", "required kotlin a1", "required docker a2",
            "required kubernetes a2"),
        Trap("SQL, and Java or Kotlin", "required sql", "required java a1", "required kotlin a1"),
        Trap("3+ years of Java or Kotlin", "required java 3y a1", "required kotlin 3y a1"),
        Trap("Tableau or another reporting tool", "required tableau a1 open"),
    ]

    static let sharedHeads = [
        Trap("Java and Python development", "required java", "required python"),
        Trap("Oral and written communication", "required oral-communication", "required written-communication").failing(
            outside),
        Trap(
            "Excellent written and oral communication skills", "required written-communication",
            "required oral-communication"),
        Trap("Written communication", "required written-communication"),
    ]

    static let credentials = [
        Trap("PMP", "required pmp"), Trap("PMP certification", "required pmp"),
        Trap("CompTIA Security+", "required security-plus"),
        Trap("AWS Certified Solutions Architect (Associate or Professional)", "required aws-architect"),
        Trap("AWS Certified Solutions Architect", "required aws-architect"),
        Trap("AWS Certified Solutions Architect - Associate", "required aws-architect-associate"),
        Trap("AWS Certified Solutions Architect – SQL is a plus", "required aws-architect", "preferred sql"),
        Trap("PMP – Docker", "required pmp", "required docker"),
        Trap("AWS Certified Solutions Architect – Associate", "required aws-architect-associate"),
        Trap("TS/SCI clearance", "required ts-sci"), Trap("Active TS/SCI", "required ts-sci"),
        Trap("Full, clean driving licence", "required driving-licence"),
        Trap("Full driving licence", "required driving-licence"),
        Trap("Valid driver's license", "required driving-licence"),
        Trap("Valid driver’s license", "required driving-licence"),
        Trap("Enhanced DBS check", "required enhanced-dbs"), Trap("Subject to a DBS check", "required dbs"),
        Trap("NMC registration", "required nmc"), Trap("CSCS card", "required cscs"),
        Trap("ITIL Foundation", "required itil"),
        Trap("Certified crane inspector certification", "required text:certified-crane-inspector-certification"),
        Trap("First aid certificate is an advantage", "preferred first-aid"),
    ]

    static let education = [
        Trap("Bachelor's degree in computer science", "required bachelor"),
        Trap("Degree in Finance, Accounting or Marketing", "required degree"),
        Trap("Master's degree in marketing or a related field", "required master"),
        Trap("BSc in computer science and experience with SQL", "required bachelor", "required sql"),
        Trap("Knowledge of finance", "required finance"), Trap("PhD", "required phd"),
        Trap("Bachelor's or Master's degree", "required bachelor a1", "required master a1"),
        Trap("High school diploma", "required school"), Trap("Degree preferred", "preferred degree"),
    ]

    static let languages = [
        Trap("Fluent German", "required german"),
        Trap("French or Spanish", "required french a1", "required spanish a1"),
        Trap("English and German", "required english", "required german"), .said("We serve French cuisine."),
        .said("Our German parent company"), Trap("French is a plus", "preferred french"),
        Trap("Good written and spoken English", "required english").failing(general),
    ]

    static let notAsked = [
        Trap("SQL training", in: .benefits), Trap("A training budget for AWS", in: .benefits),
        Trap("We pay for your CISSP", in: .benefits), Trap("SQL", in: .legal).failing(section),
        Trap("SQL", in: .chrome),
        Trap("SQL", in: .title),
        Trap("Send us a CV in Word", in: .application), Trap("Posted by Oracle Recruiting", in: .facts),
        .said("We are an equal opportunity employer and value diversity and inclusion."),
        .said("We use cookies and SQL."), .said("We offer a training budget for AWS and Docker."),
        .said("You will receive training in welding.", in: .duties), .said("In return, we teach you SQL."),
        .said("Please put your PMP number on your resume.", in: .application),
        .said("Please include SQL on your resume.", in: .requirements), .said("Submit your CV in Word."),
        .said("We value your privacy and follow GDPR.", in: .legal),
        .said("Benefits include a gym, first aid certificate and Spanish lessons."),
        Trap("Training provided in SQL"), Trap("We will train you in phlebotomy"),
        .said("We are looking forward to meeting you."),
    ]

    static let phrasesOfNoTaxonomy = [
        Trap("Experience with event-stream processing", "required text:event-stream-processing"),
        Trap("Knowledge of the Mallee soils", "required text:mallee-soils").failing(alone),
        Trap("Ability to read shop drawings", "required text:read-shop-drawings"),
        Trap("Fluid dynamics", "required text:fluid-dynamics").failing(alone),
        Trap(
            "Strong knowledge of tax law and audit procedures", "required text:tax-law",
            "required text:audit-procedures"),
        Trap("Smile", "required text:smile").failing(alone), Trap("Team player", "required teamwork"),
        Trap("Good communication", "required communication"),
        .said("Our building has a terrace garden."),
    ]

    /// What stands where a thing is asked for and is none: found by reading real ads.
    static let noThings = [
        Trap("Knowledge of tools, practices, procedures and regulations"),
        Trap("Weekends, evenings and holidays"),
        Trap("Knowledge of state, federal and local laws").failing(general), Trap("Education: SQL", "required sql"),
        Trap("EDUCATION: SQL", "required sql"),
        Trap("Ability to meet employer's attendance policy"), Trap("Work with engineers and students").failing(general),
        Trap("Experience in development"), Trap("If you know SQL, please read on!", "required sql"),
        Trap("Candidature file: copy of the CNI"),
        Trap("Care for people with reduced mobility and disabilities", "required text:disabilities").failing(alone),
        Trap("Exciting opportunity"),
        Trap("Knowledge of URL_968b3a839b798052f33a95a811f8b2366cd66f6bcc98", in: .requirements),
        Trap("You have physical, mental and social needs"),
    ]

    /// Phrases that once ended at an adjective, or began with an empty head.
    static let cutAtTheirNouns = [
        Trap("Follow oral and written directions", "required text:written-directions").failing(alone),
        Trap("Knowledge of principles and practices of soil chemistry", "required text:soil-chemistry"),
        Trap("Inspection of industrial, marine hulls", "required text:marine-hulls").failing(alone),
        Trap("Experience, including cabling", "required text:cabling"),
        Trap("Ability to communicate with technical and senior surveyors", "required text:senior-surveyors").failing(
            long),
        Trap("Clear verbal and written communication", "required oral-communication", "required written-communication"),
        Trap("Knowledge of audit procedures", "required text:audit-procedures"),
        Trap("Knowledge of software development tools", "required text:software-development-tools"),
        Trap("Management of volunteers in a shelter", "required text:management-of-volunteers").failing(alone),
        Trap("Management of people"),
    ]

    static let forms = [
        Trap("welding", "required welding"), Trap("WELDING", "required welding"),
        Trap("data-analysis", "required data-analysis"),
        Trap("Problem-solving skills", "required problem-solving"),
        Trap("Statistical modeling", "required statistical-modelling"),
        Trap("Analysis of data", "required data-analysis"),
        Trap("Planning of the events", "required event-planning").failing(alone),
        Trap("Analysis of soils", "required text:analysis-of-soils").failing(alone),
        Trap("Rescue of injured owls", "required text:rescue-of-injured-owls").failing(alone),
        Trap("Management of volunteers", "required text:management-of-volunteers").failing(alone),
        Trap("3+ years of tree surgery", "required text:tree-surgery 3y").failing(alone),
        Trap("Machine-learning", "required machine-learning"),
        Trap("k8s", "required kubernetes"),
        Trap("SQL, SQL and more SQL", "required sql"),
    ]
}
