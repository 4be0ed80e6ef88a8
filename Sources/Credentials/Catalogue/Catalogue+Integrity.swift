import SkillTaxonomy

extension Catalogue {
    /// Links that lead nowhere or back to themselves, and names that two entries share.
    func brokenLinks(places: [String: Place]) -> [CatalogueProblem] {
        credentials.flatMap { credential in
            let place = places[credential.id.rawValue] ?? Place(file: "", entry: credential.id.rawValue)
            return danglingLinks(of: credential, at: place) + circles(from: credential, at: place)
        } + sharedNames(places: places)
    }

    /// Skills that no concept of a taxonomy stands for.
    public func danglingSkills(in taxonomy: Taxonomy) -> [CatalogueProblem] {
        credentials.flatMap { credential in
            credential.skills.filter { taxonomy.concept($0.id) == nil }.map { skill in
                .danglingLink(
                    Place(file: credential.sector, entry: credential.id.rawValue, field: "skills.id"),
                    id: skill.id.rawValue)
            }
        }
    }

    private func danglingLinks(of credential: Credential, at place: Place) -> [CatalogueProblem] {
        func problem(_ field: String, _ id: String) -> CatalogueProblem {
            .danglingLink(Place(file: place.file, line: place.line, entry: place.entry, field: field), id: id)
        }
        let links: [(String, [CredentialID])] = [
            ("prerequisites", credential.prerequisites), ("stacksInto", credential.stacksInto),
            ("supersedes", credential.supersedes), ("renews", credential.renews),
        ]
        let issuers = issuer(credential.issuer) == nil ? [problem("issuer", credential.issuer.rawValue)] : []
        return issuers
            + links.flatMap { field, ids in
                ids.filter { self.credential($0) == nil }.map { problem(field, $0.rawValue) }
            }
    }

    /// A circle of prerequisites or of larger credentials, told of once: at its alphabetically first member.
    private func circles(from credential: Credential, at place: Place) -> [CatalogueProblem] {
        let fields: [(String, KeyPath<Credential, [CredentialID]>)] = [
            ("prerequisites", \.prerequisites), ("stacksInto", \.stacksInto), ("supersedes", \.supersedes),
        ]
        return fields.compactMap { field, links in
            guard let circle = circle(from: credential.id, links), circle.min() == credential.id else { return nil }
            return .circle(
                Place(file: place.file, line: place.line, entry: place.entry, field: field), ids: circle)
        }
    }

    /// The shortest way along links from an entry back to itself.
    private func circle(from start: CredentialID, _ links: KeyPath<Credential, [CredentialID]>) -> [CredentialID]? {
        var cameFrom: [CredentialID: CredentialID] = [:]
        var open = [start]
        var next = 0
        while next < open.count {
            let current = open[next]
            next += 1
            for target in credential(current)?[keyPath: links] ?? [] {
                if target == start {
                    return Array(sequence(first: current) { $0 == start ? nil : cameFrom[$0] }.reversed())
                }
                if cameFrom[target] == nil {
                    cameFrom[target] = current
                    open.append(target)
                }
            }
        }
        return nil
    }

    private func sharedNames(places: [String: Place]) -> [CatalogueProblem] {
        var owners: [String: CredentialID] = [:]
        var problems: [CatalogueProblem] = []
        for credential in credentials {
            for name in credential.names {
                let key = FoldedName.plainKey(name)
                if let owner = owners[key], owner != credential.id {
                    var place = places[credential.id.rawValue] ?? Place(file: "", entry: credential.id.rawValue)
                    place.field = "aliases"
                    problems.append(.duplicateName(place, name: name, other: owner))
                }
                owners[key] = owners[key] ?? credential.id
            }
        }
        return problems
    }
}
