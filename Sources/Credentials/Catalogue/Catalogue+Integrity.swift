import SkillTaxonomy

extension Catalogue {
    /// Links that lead nowhere or back to themselves, and names that two entries share.
    func brokenLinks(places: [String: Place]) -> [CatalogueProblem] {
        let inCircles = linkFields.map { Set(idsInCircles($0.links).prefix(Self.mostCircles)) }
        return credentials.flatMap { credential in
            let place = places[credential.id.rawValue] ?? Place(file: "", entry: credential.id.rawValue)
            return danglingLinks(of: credential, at: place)
                + zip(linkFields, inCircles).filter { $0.1.contains(credential.id) }.compactMap { field, _ in
                    circleProblem(from: credential, field, at: place)
                }
        } + sharedNames(places: places)
    }

    private typealias LinkField = (name: String, links: KeyPath<Credential, [CredentialID]>)

    private var linkFields: [LinkField] {
        [("prerequisites", \.prerequisites), ("stacksInto", \.stacksInto), ("supersedes", \.supersedes)]
    }

    /// Each is searched by itself, which is too much for circles of thousands; these are named at their first members.
    private static let mostCircles = 1000

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
    private func circleProblem(from credential: Credential, _ field: LinkField, at place: Place) -> CatalogueProblem? {
        guard let circle = circle(from: credential.id, field.links), circle.min() == credential.id else { return nil }
        return .circle(
            Place(file: place.file, line: place.line, entry: place.entry, field: field.name), ids: circle)
    }

    /// The entries, in order, that links lead on from and back to: what is left once all ends have been taken away.
    private func idsInCircles(_ links: KeyPath<Credential, [CredentialID]>) -> [CredentialID] {
        let targets = credentials.map { credential in credential[keyPath: links].compactMap(position) }
        var sources = [[Int]](repeating: [], count: credentials.count)
        for (place, targets) in targets.enumerated() { for target in targets { sources[target].append(place) } }
        let withoutEnds = Self.peeled(outgoing: targets, incoming: sources, credentials.indices.map { _ in true })
        let inside = Self.peeled(outgoing: sources, incoming: targets, withoutEnds)
        return credentials.indices.filter { inside[$0] }.map { credentials[$0].id }
    }

    /// What is left where places are taken away, one after another, from which no link leads on.
    private static func peeled(outgoing: [[Int]], incoming: [[Int]], _ present: [Bool]) -> [Bool] {
        var present = present
        var counts = outgoing.map { targets in targets.count { present[$0] } }
        var open = present.indices.filter { present[$0] && counts[$0] == 0 }
        while let next = open.popLast() {
            present[next] = false
            for source in incoming[next] where present[source] {
                counts[source] -= 1
                if counts[source] == 0 { open.append(source) }
            }
        }
        return present
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
