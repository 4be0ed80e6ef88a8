import Markup
import SkillTaxonomy

extension CandidateDraft {
    /// Reads a file of our own format.
    mutating func readNative(_ mapping: DataMapping) {
        var fields = FieldReader(mapping, at: Place(file: file))
        fields.refuseFields(otherThan: ["id", "name", "credentials", "skills"])
        candidate.id = fields.text("id") ?? candidate.id
        candidate.name = fields.text("name")
        let credentials = fields.mappings("credentials", like: "name: CompTIA Security+, issued: 2024-05-01")
        let skills = fields.mappings("skills", like: "name: Python")
        note(fields)
        for (number, node) in limited(credentials, "credentials").enumerated() {
            readCredential(FieldReader(node, at: Place(file: file, entry: "credentials[\(number)]")))
        }
        for (number, node) in skills.enumerated() {
            readClaim(FieldReader(node, at: Place(file: file, entry: "skills[\(number)]")))
        }
    }

    private mutating func readCredential(_ fields: FieldReader) {
        var fields = fields
        fields.refuseFields(otherThan: ["name", "id", "issuer", "issued", "expires", "evidence", "file", "skills"])
        let place = fields.place("name")
        let (name, entry) = identity(&fields)
        var credential = HeldCredential(name: name ?? "", issuer: fields.text("issuer"), entry: entry)
        credential.issued = fields.firstDay("issued")
        credential.expires = fields.lastDay("expires")
        credential.evidence = evidence("evidence", &fields)
        credential.file = fields.text("file")
        credential.verification = credential.evidence == nil ? .claimed : .evidence
        credential.skills = statedSkills(&fields)
        note(fields)
        if name != nil {
            add(credential, at: Place(file: file, line: place.line, entry: place.entry, field: "expires"))
        }
    }

    /// What a credential is called, and the entry that its id names; without a name after a problem.
    private mutating func identity(_ fields: inout FieldReader) -> (name: String?, entry: CredentialID?) {
        let name = fields.text("name")
        guard let id = fields.text("id").map({ CredentialID($0) }) else {
            if name == nil {
                var place = fields.place("name")
                place.field = nil
                note(.missingName(place))
            }
            return (name, nil)
        }
        guard let entry = reader.catalogue.credential(id) else {
            note(.unknownCredentialID(fields.place("id"), id: id.rawValue.shortened, nearest: entries(like: id)))
            return (nil, nil)
        }
        return (name ?? entry.name, id)
    }

    private mutating func statedSkills(_ fields: inout FieldReader) -> [StatedSkill] {
        let place = fields.place("skills")
        let nodes = fields.mappings("skills", like: "name: Python, level: intermediate")
        return nodes.compactMap { node in
            var skill = FieldReader(node, at: place, within: "skills.")
            defer { note(skill) }
            skill.refuseFields(otherThan: ["name", "id", "level"])
            let id = skill.text("id").map { ConceptID($0) }
            let name =
                id == nil ? skill.requiredText("name", "the skill's name, or id: of the taxonomy") : skill.text("name")
            guard id != nil || name != nil else { return nil }
            return StatedSkill(id: id, name: name, level: skill.proficiency())
        }
    }

    private mutating func readClaim(_ fields: FieldReader) {
        var fields = fields
        fields.refuseFields(otherThan: ["name", "level"])
        if let name = fields.requiredText("name", "the skill's name") { candidate.claimedSkills.append(name) }
        note(fields)
    }
}
