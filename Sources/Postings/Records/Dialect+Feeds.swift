extension Dialect {
    /// The job feeds that boards and search engines take: Indeed and ZipRecruiter (`source/job`), LinkedIn
    /// (`source/job`), Adzuna (`jobs/job`), Jobrapido (`source/jobs/job`), and the many like them.
    static let feed = Dialect("job feed", feedRules)

    /// Records of a feed with a name that says little (`offer`, `ad`, `row`): postings if they look like ones.
    static let unnamedFeed = Dialect("feed", isAlwaysPosting: false, looksInside: true, feedRules)

    private static let feedRules = feedFacts + feedTexts

    private static let feedFacts = [
        FieldRule(.title, "title", "jobtitle", "job_title", "positiontitle", "position", "name"),
        FieldRule(
            .organization, "company", "company.name", "company_name", "companyname", "employer", "employer.name",
            "hiringorganization", "organization", "organisation", "advertiser", "advertisername", "client",
            "subcompany", "author.name"),
        FieldRule(
            .reference, "referencenumber", "reference", "reference_id", "referenceid", "requisitionid", "partnerjobid",
            "jobid", "job_id", "job_reference", "reqid", "external_id", "id", "ref", "guid", "@id", "@ref"),
        FieldRule(.language, "language", "lang", "@lang"),
        FieldRule(.status, "status"),
        FieldRule(
            .posted, "dateposted", "date", "posted", "publishdate", "publicationdate", "date_posted", "listdate",
            "pubdate", "published", "posted_at", "created_at", "createdat", "updated", "updated_at"),
        FieldRule(
            .expires, "expirationdate", "expiration_date", "expirydate", "expires", "expiry", "expiry_date",
            "expiredate", "closingdate", "closing_date", "validthrough", "valid_through", "deadline"),
        FieldRule(.place(.locality), "city", "location.city", "locality", "town", "job_locations.job_location.city"),
        FieldRule(.place(.region), "state", "region", "location.state", "location.region", "province", "county"),
        FieldRule(.place(.country), "country", "location.country", "job_locations.job_location.country"),
        FieldRule(.place(.name), "location", "location.name", "joblocation", "locations.location", "area"),
        FieldRule(
            .employment, "jobtype", "job_type", "employmenttype", "contract_type", "contracttype", "contract_time",
            "jobtypes.jobtype", "schedule", "full_part", "workinghours"),
        FieldRule(
            .pay(.minimum), "salary_min", "salarymin", "compensation_min", "salary_from", "salary.min",
            "salaries.salary.lowend.amount", "salary.lowend.amount"),
        FieldRule(
            .pay(.maximum), "salary_max", "salarymax", "compensation_max", "salary_to", "salary.max",
            "salaries.salary.highend.amount", "salary.highend.amount"),
        FieldRule(.pay(.text), "salary", "compensation", "pay", "remuneration"),
        FieldRule(
            .pay(.currency), "salary_currency", "currency", "compensation_currency", "salary.currency",
            "salaries.salary.lowend.currencycode", "salaries.salary.highend.currencycode"),
        FieldRule(
            .pay(.period), "salary_frequency", "salary_period", "compensation_interval", "salary_per",
            "salaries.salary.period", "salary.period"),
        FieldRule(.experienceMonths, "monthsofexperience", "experiencerequirements.monthsofexperience"),
        FieldRule(.experienceAmount, "yearsofexperience", "years_of_experience"),
    ]

    private static let feedTexts = [
        FieldRule(
            .text(.description), "description", "jobdescription", "job_description", "description_requirements", "body",
            "encoded", "content", "details", "text", "summary", "shortdescription"),
        FieldRule(.text(.responsibilities), "responsibilities", "duties", "tasks"),
        FieldRule(.text(.qualifications), "requirements", "jobrequirements", "candidate_requirements"),
        FieldRule(.text(.qualifications), "qualifications"),
        FieldRule(.text(.skills), "skills", "skills.skill", "skillsrequired"),
        FieldRule(.text(.skills), "certifications", "licenses"),
        FieldRule(.text(.experience), "experience", "experiencerequirements"),
        FieldRule(.text(.education), "education", "educationrequirements", "degree"),
        FieldRule(.text(.benefits), "benefits", "jobbenefits"),
        FieldRule(.text(.part(.company)), "company_description", "companydescription", "company.description"),
    ]

    /// Personio's career page feed: `workzag-jobs/position`, its text in named blocks.
    static let personio = Dialect(
        "Personio", marks: ["jobDescriptions.", "recruitingCategory"],
        [
            FieldRule(.title, "name"),
            FieldRule(.organization, "subcompany"),
            FieldRule(.reference, "id"),
            FieldRule(.posted, "createdAt"),
            FieldRule(.place(.name), "office"),
            FieldRule(.employment, "schedule", "employmentType"),
            FieldRule(.experienceAmount, "yearsOfExperience"),
            FieldRule(heading: "jobDescriptions.jobDescription.name", text: "jobDescriptions.jobDescription.value"),
        ])
}
