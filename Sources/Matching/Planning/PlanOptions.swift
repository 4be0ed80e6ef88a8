import Credentials

/// The catalogue's entries that could raise a score, with what must be earned before them.
struct PlanOptions {
    /// Each after all that must be earned before it.
    private(set) var entries: [Credential] = []
    /// For each, the places of its prerequisites that are not held.
    private(set) var prerequisites: [[Int]] = []

    /// Takes what shows something of a row, as far as it can be planned and is not held already.
    init(for rows: [ScoreRow], holdings: [Holding], in matcher: Matcher) {
        let held = PlanOptions.held(holdings)
        let catalogue = matcher.catalogue
        var met: [CredentialID: Bool] = [:]
        func isMet(_ id: CredentialID) -> Bool {
            if let known = met[id] { return known }
            let isMet = !catalogue.satisfiers(of: id).isDisjoint(with: held)
            met[id] = isMet
            return isMet
        }
        var places: [CredentialID: Int] = [:]
        for id in Self.relevant(to: rows, matcher)
        where places[id] == nil && Self.canBePlanned(id, catalogue) && !isMet(id) {
            // What is an option already is so with all that must come before it.
            guard let path = catalogue.path(to: id, skipping: { isMet($0) || places[$0] != nil }) else { continue }
            guard path.allSatisfy({ Self.canBePlanned($0, catalogue) }) else { continue }
            for step in path where places[step] == nil {
                guard let entry = catalogue.credential(step) else { continue }
                places[step] = entries.count
                entries.append(entry)
                prerequisites.append(entry.prerequisites.compactMap { places[$0] })
            }
        }
    }

    private init(entries: [Credential], prerequisites: [[Int]]) {
        self.entries = entries
        self.prerequisites = prerequisites
    }

    /// Only those that pass a test, as all that must be earned before them does.
    func filtered(_ isUsable: (Credential) -> Bool) -> PlanOptions {
        var kept: [Int?] = []
        var result = PlanOptions(entries: [], prerequisites: [])
        for (place, entry) in entries.enumerated() {
            let before = prerequisites[place].map { kept[$0] }
            guard isUsable(entry), !before.contains(nil) else {
                kept.append(nil)
                continue
            }
            kept.append(result.entries.count)
            result.entries.append(entry)
            result.prerequisites.append(before.compactMap { $0 })
        }
        return result
    }

    /// What a candidate holds that counts today.
    static func held(_ holdings: [Holding]) -> Set<CredentialID> {
        Set(holdings.filter(\.isValid).compactMap { $0.entry?.id })
    }

    /// Whether somebody can set out to earn it: a clearance is granted, not earned.
    static func canBePlanned(_ id: CredentialID, _ catalogue: Catalogue) -> Bool {
        catalogue.credential(id).map { !$0.type.isGranted } ?? false
    }

    private static func relevant(to rows: [ScoreRow], _ matcher: Matcher) -> [CredentialID] {
        var found: Set<CredentialID> = []
        for member in rows.flatMap(\.members) {
            switch member.demand.standard {
            case .otherwise: continue
            case .credential(let satisfiers, _): found.formUnion(satisfiers)
            case .skill(let search, _):
                for concept in search.concepts {
                    for place in matcher.assessor.graph.teachers[concept] {
                        found.insert(matcher.catalogue.credentials[place].id)
                    }
                }
            }
        }
        return found.sorted()
    }
}
