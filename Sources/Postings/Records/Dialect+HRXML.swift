extension Dialect {
    /// HR-XML: PositionOpening of 2.x and of 3.x, as EURES exchanges it, and JobPositionPosting of 1.x and 2.x.
    static let hrXML = Dialect(
        "HR-XML", elementPerLanguage: "PositionProfile",
        hrFacts(in: "PositionProfile.") + hrTexts + detailRules + olderRules)

    private static func hrFacts(in profile: String) -> [FieldRule] {
        let organization = profile + "PositionOrganization.OrganizationIdentifiers."
        let place = profile + "PositionLocation."
        let pay = profile + "OfferedRemunerationPackage.RemunerationRange."
        return [
            FieldRule(.title, profile + "PositionTitle", "PositionTitle", profile + "PositionDetail.PositionTitle"),
            FieldRule(
                .organization, organization + "OrganizationName", profile + "PositionOrganization.OrganizationName",
                "PositionRequester.PartyName", "OrganizationName"),
            FieldRule(.reference, "DocumentID", profile + "PositionID", "PositionID"),
            FieldRule(.language, profile + "@languageCode", "@languageCode", "@lang"),
            FieldRule(.status, "PositionOpeningStatusCode"),
            FieldRule(.posted, "PostingPeriod.StartDate", "@validFrom"),
            FieldRule(.expires, profile + "ApplicationCloseDate", "ApplicationCloseDate", "@validTo"),
            FieldRule(.place(.locality), place + "Address.CityName"),
            FieldRule(.place(.country), place + "Address.CountryCode"),
            FieldRule(.place(.name), place + "LocationName"),
            FieldRule(.employment, profile + "PositionScheduleTypeCode", profile + "PositionOfferingTypeCode"),
            FieldRule(.pay(.minimum), pay + "RemunerationMinimumAmount"),
            FieldRule(.pay(.maximum), pay + "RemunerationMaximumAmount"),
            FieldRule(
                .pay(.currency), pay + "RemunerationMinimumAmount.@currencyID",
                pay + "RemunerationMaximumAmount.@currencyID"),
            FieldRule(.pay(.period), pay + "RemunerationRateIntervalCode"),
        ]
    }

    private static let hrTexts: [FieldRule] = {
        let qualifications = "PositionProfile.PositionQualifications."
        let experience = qualifications + "ExperienceSummary.ExperienceCategory."
        return [
            FieldRule(
                .text(.description), "PositionProfile.PositionFormattedDescription.Content",
                "FormattedPositionDescription.Content", "PositionFormattedDescription.Content"),
            FieldRule(.text(.qualifications), qualifications + "QualificationsSummary"),
            FieldRule(.text(.skills), qualifications + "PositionCompetency.CompetencyName"),
            FieldRule(.text(.skills), qualifications + "PositionCompetency.CompetencyID.@name"),
            FieldRule(.text(.skills), qualifications + "LicenseTypeCode.@name"),
            FieldRule(.text(.experience), experience + "Description"),
            FieldRule(.experienceAmount, experience + "Measure"),
            FieldRule(.experienceUnit, experience + "Measure.@unitCode"),
            FieldRule(
                .text(.education), qualifications + "EducationRequirement.Description",
                qualifications + "EducationRequirement.EducationLevelCode.@name"),
        ]
    }()

    /// PositionOpening of 2.x, whose text comes in named parts.
    private static let detailRules: [FieldRule] = {
        let profile = "PositionProfile."
        let detail = profile + "PositionDetail."
        return [
            FieldRule(.organization, profile + "Organization.OrganizationName", "PositionSupplier.EntityName"),
            FieldRule(.reference, "PositionRecordInfo.Id.IdValue"),
            FieldRule(.status, "PositionRecordInfo.Status"),
            FieldRule(.place(.locality), detail + "PhysicalLocation.PostalAddress.Municipality"),
            FieldRule(.place(.country), detail + "PhysicalLocation.PostalAddress.CountryCode"),
            FieldRule(.place(.name), detail + "PhysicalLocation.Name"),
            FieldRule(.employment, detail + "PositionSchedule", detail + "PositionType"),
            FieldRule(
                heading: profile + "FormattedPositionDescription.Name",
                text: profile + "FormattedPositionDescription.Value"),
            FieldRule(.text(.skills), detail + "Competency.@name"),
        ]
    }()

    /// JobPositionPosting, whose text stands in parts.
    private static let olderRules: [FieldRule] = {
        let job = "JobPositionInformation."
        let about = job + "JobPositionDescription."
        let asks = job + "JobPositionRequirements."
        return [
            FieldRule(.title, job + "JobPositionTitle"),
            FieldRule(.organization, "HiringOrg.HiringOrgName", "HiringOrg.HiringOrgName.OrganizationName"),
            FieldRule(.reference, "JobPositionPostingId", "JobPositionPostingId.IdValue"),
            FieldRule(.posted, "PostDetail.StartDate.Date", "PostDetail.StartDate"),
            FieldRule(.expires, "PostDetail.EndDate.Date", "PostDetail.EndDate"),
            FieldRule(
                .place(.locality), about + "JobPositionLocation.PostalAddress.Municipality",
                about + "JobPositionLocation.LocationSummary.Municipality"),
            FieldRule(.place(.region), about + "JobPositionLocation.PostalAddress.Region"),
            FieldRule(.text(.description), about + "SummaryText", job + "JobPositionDescription"),
            FieldRule(.text(.responsibilities), about + "JobPositionPurpose"),
            FieldRule(.text(.qualifications), asks + "QualificationsRequired", asks + "SummaryText"),
            FieldRule(.text(.qualifications), asks + "QualificationsRequired.Qualification"),
            FieldRule(.text(.part(.preferred)), asks + "QualificationsPreferred"),
        ]
    }()

    /// USAJOBS (US Office of Personnel Management): HR-XML 3.1 with the announcement in an area of its own.
    static let usajobs: Dialect = {
        let body = "PositionProfile.UserArea.GOVT_XMLJobBody."
        let asks = body + "QualificationsAndEvaluation."
        let apply = body + "HowToApplyInformation."
        let period = "PositionProfile.PositionPeriod."
        // Here the position's period is the time in which one can apply.
        let dates = [
            FieldRule(.posted, period + "StartDate.FormattedDateTime"),
            FieldRule(.expires, period + "EndDate.FormattedDateTime"),
        ]
        let texts = [
            FieldRule(.text(.part(.company)), body + "Overview.AgencyMarketingStatement"),
            FieldRule(.text(.description), body + "Overview.JobSummary"),
            FieldRule(.text(.part(.requirements)), body + "Overview.KeyRequirement"),
            FieldRule(.text(.responsibilities), body + "Duties.MajorDuties"),
            FieldRule(.text(.qualifications), asks + "Qualifications"),
            FieldRule(.text(.education), asks + "Education"),
            FieldRule(.text(.qualifications), asks + "Requirements"),
            FieldRule(.text(.part(.application)), asks + "Evaluations"),
            FieldRule(.text(.part(.application)), apply + "HowToApply"),
            FieldRule(.text(.part(.application)), apply + "RequiredDocuments"),
            FieldRule(.text(.part(.application)), apply + "WhatToExpectNext"),
            FieldRule(.text(.benefits), body + "BenefitsAndOtherInformation.Benefits"),
            FieldRule(.text(.part(.legal)), body + "BenefitsAndOtherInformation.OtherInformation"),
        ]
        return Dialect(
            "USAJOBS", marks: ["PositionProfile.UserArea.GOVT_"], dates + hrFacts(in: "PositionProfile.") + texts)
    }()
}
