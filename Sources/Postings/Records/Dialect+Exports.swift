extension Dialect {
    /// Greenhouse's job board API: the text is HTML, escaped, in `content`.
    static let greenhouse = Dialect(
        "Greenhouse", marks: ["absolute_url"],
        [
            FieldRule(.title, "title"),
            FieldRule(.organization, "company_name", "company.name"),
            FieldRule(.reference, "id", "requisition_id"),
            FieldRule(.language, "language"),
            FieldRule(.posted, "first_published", "published_at", "updated_at"),
            FieldRule(.expires, "application_deadline"),
            FieldRule(.place(.name), "location.name"),
            FieldRule(.text(.description), "content"),
        ])

    /// Lever's postings API: an opening, lists with headings, and a closing text.
    static let lever = Dialect(
        "Lever", marks: ["lists.content", "hostedUrl", "categories.commitment"],
        [
            FieldRule(.title, "text"),
            FieldRule(.organization, "company", "companyName"),
            FieldRule(.reference, "id"),
            FieldRule(.posted, "createdAt"),
            FieldRule(.place(.name), "categories.location"),
            FieldRule(.place(.country), "country"),
            FieldRule(.employment, "categories.commitment"),
            FieldRule(.pay(.minimum), "salaryRange.min"),
            FieldRule(.pay(.maximum), "salaryRange.max"),
            FieldRule(.pay(.currency), "salaryRange.currency"),
            FieldRule(.pay(.period), "salaryRange.interval"),
            FieldRule(.text(.description), "description", "descriptionPlain"),
            FieldRule(heading: "lists.text", text: "lists.content"),
            FieldRule(.text(.description), "additional", "additionalPlain"),
            FieldRule(.text(.benefits), "salaryDescription", "salaryDescriptionPlain"),
        ])

    /// Ashby's job board API.
    static let ashby = Dialect(
        "Ashby", marks: ["descriptionHtml"],
        [
            FieldRule(.title, "title"),
            FieldRule(.organization, "companyName", "organizationName", "organization.name", "company.name"),
            FieldRule(.reference, "id"),
            FieldRule(.posted, "publishedAt", "publishedDate", "updatedAt"),
            FieldRule(.expires, "applicationDeadline"),
            FieldRule(.place(.name), "location", "locationName"),
            FieldRule(.employment, "employmentType"),
            FieldRule(.pay(.text), "compensation.compensationTierSummary", "compensationTierSummary"),
            FieldRule(.text(.description), "descriptionHtml", "descriptionPlain"),
        ])

    /// Recruitee's careers site API: the text in two parts.
    static let recruitee = Dialect(
        "Recruitee", marks: ["careers_url", "careers_apply_url", "offer.careers_url"], looksInside: true,
        [
            FieldRule(.title, "title"),
            FieldRule(.organization, "company_name"),
            FieldRule(.reference, "id", "slug", "guid"),
            FieldRule(.status, "status"),
            FieldRule(.posted, "published_at", "created_at"),
            FieldRule(.expires, "close_at"),
            FieldRule(.place(.locality), "city"),
            FieldRule(.place(.country), "country", "country_code"),
            FieldRule(.place(.name), "location"),
            FieldRule(.employment, "employment_type_code"),
            FieldRule(.pay(.minimum), "salary.min"),
            FieldRule(.pay(.maximum), "salary.max"),
            FieldRule(.pay(.currency), "salary.currency"),
            FieldRule(.pay(.period), "salary.period"),
            FieldRule(.text(.description), "description"),
            FieldRule(.text(.qualifications), "requirements"),
        ])

    /// SmartRecruiters' posting API: sections with titles.
    static let smartRecruiters = Dialect(
        "SmartRecruiters", marks: ["jobAd.sections."],
        [
            FieldRule(.title, "name"),
            FieldRule(.organization, "company.name"),
            FieldRule(.reference, "id", "refNumber"),
            FieldRule(.language, "language.code"),
            FieldRule(.posted, "releasedDate"),
            FieldRule(.place(.locality), "location.city"),
            FieldRule(.place(.region), "location.region"),
            FieldRule(.place(.country), "location.country"),
            FieldRule(.employment, "typeOfEmployment.label"),
            FieldRule(.text(.part(.company)), "jobAd.sections.companyDescription.text"),
            FieldRule(.text(.responsibilities), "jobAd.sections.jobDescription.text"),
            FieldRule(.text(.qualifications), "jobAd.sections.qualifications.text"),
            FieldRule(.text(.description), "jobAd.sections.additionalInformation.text"),
        ])

    /// Workday's career sites: the day that it calls the start is that of the posting.
    static let workday: Dialect = {
        let job = "jobPostingInfo."
        return Dialect(
            "Workday", marks: [job],
            [
                FieldRule(.title, job + "title"),
                FieldRule(.organization, "hiringOrganization.name"),
                FieldRule(.reference, job + "jobReqId", job + "id"),
                FieldRule(.posted, job + "startDate"),
                FieldRule(.expires, job + "endDate"),
                FieldRule(.place(.name), job + "location"),
                FieldRule(.place(.country), job + "country.descriptor"),
                FieldRule(.employment, job + "timeType"),
                FieldRule(.text(.description), job + "jobDescription"),
            ])
    }()

    /// The answers of USAJOBS' search API.
    static let usajobsSearch: Dialect = {
        let job = "MatchedObjectDescriptor."
        let details = job + "UserArea.Details."
        return Dialect(
            "USAJOBS search", marks: [job],
            [
                FieldRule(.title, job + "PositionTitle"),
                FieldRule(.organization, job + "OrganizationName", job + "DepartmentName"),
                FieldRule(.reference, job + "PositionID", "MatchedObjectId"),
                FieldRule(.posted, job + "PublicationStartDate", job + "PositionStartDate"),
                FieldRule(.expires, job + "ApplicationCloseDate", job + "PositionEndDate"),
                FieldRule(.place(.name), job + "PositionLocationDisplay", job + "PositionLocation.LocationName"),
                FieldRule(.employment, job + "PositionSchedule.Name"),
                FieldRule(.pay(.minimum), job + "PositionRemuneration.MinimumRange"),
                FieldRule(.pay(.maximum), job + "PositionRemuneration.MaximumRange"),
                FieldRule(.pay(.period), job + "PositionRemuneration.RateIntervalCode"),
                FieldRule(.text(.description), details + "JobSummary"),
                FieldRule(.text(.responsibilities), details + "MajorDuties"),
                FieldRule(.text(.qualifications), job + "QualificationSummary"),
                FieldRule(.text(.education), details + "Education"),
                FieldRule(.text(.qualifications), details + "KeyRequirements"),
                FieldRule(.text(.benefits), details + "Benefits"),
            ])
    }()

    /// Any other export: the usual names, also where they stand one level down.
    static let exported = Dialect(
        "JSON export", isAlwaysPosting: false, looksInside: true, readsNames: true, employerOfFeed: .author,
        [
            FieldRule(.title, "title", "jobTitle", "job_title", "positionTitle", "position", "name", "text"),
            FieldRule(
                .organization, "company.name", "company", "company_name", "companyName", "organization",
                "organization.name", "employer", "hiringOrganization.name", "hiringOrganization"),
            FieldRule(.reference, "id", "reference", "jobId", "job_id", "requisitionId", "shortcode", "slug", "ref"),
            FieldRule(.language, "language", "lang"),
            FieldRule(
                .posted, "datePosted", "date_posted", "publishedAt", "published_at", "published", "published_on",
                "postedDate", "postedAt", "created_at", "createdAt", "date", "updated_at"),
            FieldRule(
                .expires, "validThrough", "valid_through", "expires", "expiresAt", "expires_at", "closingDate",
                "deadline", "endDate"),
            FieldRule(.place(.locality), "city", "location.city", "address.city"),
            FieldRule(.place(.region), "state", "region", "location.region", "location.state"),
            FieldRule(.place(.country), "country", "location.country", "countryName"),
            FieldRule(.place(.name), "location.name", "location", "office", "locationName"),
            FieldRule(.employment, "employmentType", "employment_type", "jobType", "job_type", "contractType"),
            FieldRule(.pay(.text), "salary", "compensation"),
            FieldRule(
                .text(.description), "description", "content", "descriptionHtml", "body", "jobDescription",
                "job_description", "html", "descriptionPlain", "summary", "text"),
            FieldRule(.text(.responsibilities), "responsibilities", "duties", "responsibilitiesHtml"),
            FieldRule(.text(.qualifications), "requirements", "requirementsHtml"),
            FieldRule(.text(.qualifications), "qualifications", "qualificationsHtml", "applicantQualifications"),
            FieldRule(.text(.skills), "skills", "skills.name"),
            FieldRule(.text(.benefits), "benefits", "benefitsHtml"),
        ])
}
