import Markup

/// Where each dialect of structured data keeps a posting's facts: paths in order of preference, by local name.
///
/// schema.org JobPosting (JSON-LD, microdata, RDFa), the feeds of Indeed, ZipRecruiter, LinkedIn, Adzuna, Jobrapido and
/// Personio, RSS and Atom, HR-XML, EURES, USAJOBS and NEOGOV, and the JSON of Greenhouse, Lever, Ashby and Recruitee.
enum RecordFields {
    static let title = [
        "title", "jobtitle", "jobTitle", "PositionTitle", "positionTitle", "name", "position", "text",
        "jobPositionTitle",
        "JobTitle", "headline",
    ]
    static let description = [
        "description", "encoded", "content", "jobdescription", "jobDescription", "body", "descriptionHtml",
        "descriptionPlain", "JobDescription", "FormattedPositionDescription.Content", "summary", "Description",
        "details",
        "JobPositionInformation.JobPositionDescription", "examSummary",
    ]
    static let organization = [
        "hiringOrganization.name", "hiringOrganization", "hiringOrganization.legalName", "company", "company.name",
        "employer", "organization", "organisation", "advertiser", "companyName", "OrganizationName", "department",
        "agency", "HiringOrg.HiringOrgName", "author.name",
    ]
    static let identifier = [
        "referencenumber", "reference", "identifier.value", "identifier", "id", "guid", "jobid", "jobId",
        "partnerJobId",
        "reqid", "requisitionid", "@id", "JobPositionPostingId", "DocumentID", "PositionID", "external_id", "ref",
    ]
    static let posted = [
        "datePosted", "date", "pubDate", "posted", "publicationDate", "published", "updated", "created_at", "listDate",
        "PublicationStartDate", "startdate", "updated_at", "createdAt", "advertiseFromDate",
    ]
    static let expires = [
        "validThrough", "expirationdate", "expiration_date", "expires", "closingdate", "closingDate",
        "ApplicationCloseDate",
        "advertiseToDate", "valid_through", "expiry",
    ]
    static let location = [
        "jobLocation.address.addressLocality", "jobLocation.address", "jobLocation", "city", "location",
        "location.name",
        "jobLocation.name", "LocationDisplay",
    ]
    static let employment = ["employmentType", "jobtype", "jobType", "contract_type", "schedule", "commitment"]
    static let salary = ["baseSalary.value.value", "baseSalary.value.minValue", "baseSalary", "salary", "compensation"]

    /// Fields whose text belongs to the posting beside the description, with the section that each stands for.
    static let texts: [(path: String, section: Section)] = [
        ("responsibilities", .duties), ("duties", .duties), ("qualifications", .requirements),
        ("requirements", .requirements), ("experienceRequirements", .requirements),
        ("experienceRequirements.description", .requirements), ("skills", .requirements),
        ("skills.name", .requirements),
        ("educationRequirements", .education), ("educationRequirements.description", .education),
        ("educationRequirements.name", .education), ("certifications", .requirements), ("licenses", .requirements),
        ("jobBenefits", .benefits), ("benefits", .benefits), ("incentiveCompensation", .benefits),
        ("responsibilitiesHtml", .duties), ("qualificationsHtml", .requirements),
        ("requirementsHtml", .requirements), ("applicantQualifications", .requirements),
    ]

    /// The longest value among paths: feeds put a teaser beside the whole text.
    static func longest(_ paths: [String], in record: Record) -> String? {
        let known = Set(paths)
        return record.fields.filter { known.contains($0.path) && !$0.value.isEmpty }
            .max { $0.value.utf8.count < $1.value.utf8.count }?.value ?? first(paths, in: record)
    }

    /// The first value among paths, matched by their spelling in lower case as well.
    static func first(_ paths: [String], in record: Record) -> String? {
        for path in paths {
            if let value = record.first(path) { return value }
        }
        let lowered = Set(paths.map { $0.lowercased() })
        return record.fields.first { lowered.contains($0.path.lowercased()) && !$0.value.isEmpty }?.value
    }
}
