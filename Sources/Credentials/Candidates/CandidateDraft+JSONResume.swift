import Markup
import SkillTaxonomy

/// JSON Resume (jsonresume.org, schema 1.0): certificates and degrees are credentials, skills are claims.
///
/// The schema allows fields of one's own everywhere, so unknown ones are passed over; names and addresses in `basics` are
/// not looked at.
extension CandidateDraft {
    /// Reads a file of the format.
    mutating func readResume(_ mapping: DataMapping) {
        var fields = FieldReader(mapping, at: Place(file: file))
        let certificates = fields.mappings("certificates", like: "name: CompTIA Security+, date: 2024-05-01")
        let education = fields.mappings("education", like: "studyType: Bachelor, area: Nursing, endDate: 2020-06")
        let skills = fields.mappings("skills", like: "name: Web Development, keywords: [HTML]")
        note(fields)
        for (number, node) in limited(certificates, "certificates").enumerated() {
            readCertificate(FieldReader(node, at: Place(file: file, entry: "certificates[\(number)]")))
        }
        for (number, node) in limited(education, "education").enumerated() {
            readEducation(FieldReader(node, at: Place(file: file, entry: "education[\(number)]")))
        }
        for (number, node) in skills.enumerated() {
            readSkill(FieldReader(node, at: Place(file: file, entry: "skills[\(number)]")))
        }
    }

    private mutating func readCertificate(_ fields: FieldReader) {
        var fields = fields
        var place = fields.place("name")
        let issued = fields.firstDay("date")
        let evidence = evidence("url", &fields)
        let issuer = fields.text("issuer")
        let name = fields.text("name")
        note(fields)
        guard let name else {
            place.field = nil
            note(.missingName(place))
            return
        }
        add(
            HeldCredential(
                name: name, issuer: issuer, issued: issued, evidence: evidence,
                verification: evidence == nil ? .claimed : .evidence), at: place)
    }

    private mutating func readEducation(_ fields: FieldReader) {
        var fields = fields
        let place = fields.place("studyType")
        let begun = fields.firstDay("startDate")
        let earned = fields.firstDay("endDate")
        let studyType = fields.text("studyType")
        let area = fields.text("area")
        let evidence = evidence("url", &fields)
        note(fields)
        let name = [studyType, area].compactMap { $0 }.joined(separator: ", ")
        guard !name.isEmpty else { return }
        if begun != nil, earned == nil {
            remark(.notYetEarned(file: file, entry: place.entry ?? "", name: name), line: place.line)
            return
        }
        var degree = HeldCredential(
            name: name, issued: earned, evidence: evidence, verification: evidence == nil ? .claimed : .evidence)
        degree.entry = studyType.flatMap(degreeEntry)
        add(degree, at: place)
    }

    /// The catalogue's entry for a degree: by its very name, else by its level.
    private func degreeEntry(_ studyType: String) -> CredentialID? {
        let names = [studyType] + (DegreeLevel(studyType)?.names ?? [])
        return names.lazy.compactMap { reader.resolver.resolve($0).entry }.first { id in
            reader.catalogue.credential(id)?.type == .degree
        }
    }

    private mutating func readSkill(_ fields: FieldReader) {
        var fields = fields
        if let name = fields.text("name") { candidate.claimedSkills.append(name) }
        candidate.claimedSkills += fields.texts("keywords")
        note(fields)
    }
}
