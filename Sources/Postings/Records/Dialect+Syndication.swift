extension Dialect {
    /// RSS 2.0, with the text in `description` or in `content:encoded`, whichever is longer.
    static let rss = Dialect("RSS", isAlwaysPosting: false, looksInside: true, rssRules)

    private static let rssRules = [
        FieldRule(.title, "title"),
        FieldRule(
            .organization, "company", "company_name", "employer", "organization", "organisation", "creator"),
        FieldRule(.reference, "guid", "identifier", "referencenumber", "id", "jobid"),
        FieldRule(.language, "language", "@lang"),
        FieldRule(.posted, "pubDate", "date", "published"),
        FieldRule(.expires, "expirationdate", "expires", "closingdate", "validThrough", "deadline"),
        FieldRule(.place(.locality), "city"),
        FieldRule(.place(.region), "state", "region"),
        FieldRule(.place(.country), "country"),
        FieldRule(.place(.name), "location", "job_location"),
        FieldRule(.employment, "jobtype", "job_type", "employmentType"),
        FieldRule(.pay(.text), "salary"),
        FieldRule(.text(.description), "encoded", "description", "content", "summary"),
        FieldRule(.text(.qualifications), "requirements", "qualifications"),
    ]

    /// NEOGOV's feeds (governmentjobs.com): RSS with a `joblisting:` namespace; the channel is the employer's.
    static let neogov = Dialect(
        "NEOGOV", marks: ["jobNumberSingle", "advertiseFromDate", "examSummary"], employerOfFeed: .title,
        [
            FieldRule(.title, "title"),
            FieldRule(.organization, "agency", "department"),
            FieldRule(.reference, "jobId", "jobNumberSingle", "guid"),
            FieldRule(.posted, "advertiseFromDate", "advertiseFromDateUTC", "pubDate"),
            FieldRule(.expires, "advertiseToDate", "advertiseToDateTime", "advertiseToDateTimeUTC"),
            FieldRule(.place(.locality), "location"),
            FieldRule(.place(.region), "state"),
            FieldRule(.employment, "jobType"),
            FieldRule(.pay(.minimum), "minimumSalary"),
            FieldRule(.pay(.maximum), "maximumSalary"),
            FieldRule(.pay(.currency), "salaryCurrency"),
            FieldRule(.pay(.period), "salaryInterval"),
            FieldRule(.text(.description), "description", "examSummary"),
            FieldRule(.text(.responsibilities), "duties", "examplesOfDuties"),
            FieldRule(.text(.qualifications), "qualifications", "typicalQualifications"),
            FieldRule(.text(.qualifications), "supplementalInformation"),
            FieldRule(.text(.benefits), "benefits"),
        ])

    /// Atom (RFC 4287): `content` of type html, xhtml or text, else `summary`.
    static let atom = Dialect(
        "Atom", isAlwaysPosting: false, looksInside: true, employerOfFeed: .author, saysType: true,
        [
            FieldRule(.title, "title"),
            FieldRule(.organization, "company", "organization", "source.author.name", "author.name"),
            FieldRule(.reference, "id"),
            FieldRule(.language, "@lang", "content.@lang"),
            FieldRule(.posted, "published", "updated", "issued"),
            FieldRule(.expires, "expires", "validThrough"),
            FieldRule(.place(.name), "location", "where.name"),
            FieldRule(.text(.description), "content", "summary"),
        ])
}
