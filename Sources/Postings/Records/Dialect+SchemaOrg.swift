extension Dialect {
    /// schema.org JobPosting as JSON-LD, microdata or RDFa (https://schema.org/JobPosting).
    static let schemaOrg = Dialect("schema.org JobPosting", schemaFacts + schemaTexts)

    private static let schemaFacts = [
        FieldRule(.title, "title", "name", "headline"),
        FieldRule(.organization, "hiringOrganization.name", "hiringOrganization", "hiringOrganization.legalName"),
        FieldRule(.organizationLink, "hiringOrganization.@id"),
        FieldRule(.reference, "identifier.value", "identifier", "identifier.@value", "@id"),
        FieldRule(.language, "inLanguage", "inLanguage.alternateName", "inLanguage.name"),
        FieldRule(.posted, "datePosted", "datePublished"),
        FieldRule(.expires, "validThrough", "applicationDeadline"),
        FieldRule(.place(.locality), "jobLocation.address.addressLocality", "jobLocation.addressLocality"),
        FieldRule(.place(.region), "jobLocation.address.addressRegion", "jobLocation.addressRegion"),
        FieldRule(
            .place(.country), "jobLocation.address.addressCountry.name", "jobLocation.address.addressCountry",
            "jobLocation.addressCountry"),
        FieldRule(
            .place(.name), "jobLocation.address", "jobLocation.name", "jobLocation",
            "applicantLocationRequirements.name", "applicantLocationRequirements"),
        FieldRule(.place(.manner), "jobLocationType"),
        FieldRule(.employment, "employmentType"),
        FieldRule(
            .pay(.minimum), "baseSalary.value.minValue", "baseSalary.minValue", "estimatedSalary.value.minValue",
            "estimatedSalary.minValue"),
        FieldRule(
            .pay(.maximum), "baseSalary.value.maxValue", "baseSalary.maxValue", "estimatedSalary.value.maxValue",
            "estimatedSalary.maxValue"),
        FieldRule(
            .pay(.text), "baseSalary.value.value", "baseSalary.value", "baseSalary", "baseSalary.price",
            "estimatedSalary"),
        FieldRule(.pay(.currency), "baseSalary.currency", "salaryCurrency", "estimatedSalary.currency"),
        FieldRule(
            .pay(.period), "baseSalary.value.unitText", "baseSalary.unitText", "baseSalary.duration",
            "estimatedSalary.value.unitText"),
        FieldRule(.experienceMonths, "experienceRequirements.monthsOfExperience"),
        FieldRule(.experienceForEducation, "experienceInPlaceOfEducation"),
    ]

    private static let schemaTexts =
        [
            FieldRule(.text(.description), "description", "articleBody", "text"),
            FieldRule(.text(.responsibilities), "responsibilities"),
            FieldRule(.text(.qualifications), "qualifications"),
            FieldRule(.text(.qualifications), "qualifications.description"),
            FieldRule(.text(.skills), "skills"),
            FieldRule(.text(.skills), "skills.name"),
            FieldRule(.text(.skills), "skills.description"),
            FieldRule(.text(.experience), "experienceRequirements"),
            FieldRule(.text(.experience), "experienceRequirements.description", "experienceRequirements.name"),
            FieldRule(.text(.education), "educationRequirements"),
            FieldRule(.text(.education), "educationRequirements.description"),
        ] + FieldRule.credential(at: "educationRequirements", of: .education)
        + FieldRule.credential(at: "qualifications", of: .qualifications) + [
            FieldRule(.text(.part(.requirements)), "securityClearanceRequirement"),
            FieldRule(.text(.part(.requirements)), "eligibilityToWorkRequirement"),
            FieldRule(.text(.part(.requirements)), "physicalRequirement"),
            FieldRule(.text(.part(.requirements)), "physicalRequirement.name"),
            FieldRule(.text(.part(.requirements)), "physicalRequirement.description"),
            FieldRule(.text(.part(.requirements)), "sensoryRequirement"),
            FieldRule(.text(.part(.requirements)), "sensoryRequirement.name"),
            FieldRule(.text(.part(.requirements)), "sensoryRequirement.description"),
            FieldRule(.text(.benefits), "jobBenefits", "benefits"),
            FieldRule(.text(.benefits), "jobBenefits.name"),
            FieldRule(.text(.benefits), "incentiveCompensation", "incentives"),
            FieldRule(.text(.part(.company)), "employerOverview"),
            FieldRule(.text(.part(.company)), "hiringOrganization.description"),
            FieldRule(.text(.part(.company)), "employmentUnit.name"),
            FieldRule(.text(.part(.facts)), "workHours"),
            FieldRule(.text(.part(.facts)), "industry", "industry.name"),
            FieldRule(.text(.part(.facts)), "occupationalCategory", "occupationalCategory.name"),
            FieldRule(.text(.part(.facts)), "relevantOccupation", "relevantOccupation.name"),
            FieldRule(.text(.part(.facts)), "specialCommitments"),
            FieldRule(.text(.part(.application)), "applicationContact.email", "applicationContact"),
        ]
}
