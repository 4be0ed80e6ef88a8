import Synchronization

/// All names of a catalogue's entries and issuers, folded, ready to look up.
///
/// Most claimed names are names of the catalogue as they stand; what finds the others is made when one comes up.
final class NameIndex: Sendable {
    private let catalogue: Catalogue
    private let firstByName: [String: Int]
    private let othersByName: [String: [Int]]
    /// The names of issuers.
    let issuers: IssuerIndex
    private let detail = Mutex<NameDetail?>(nil)

    /// Folds all names of a catalogue.
    init(_ catalogue: Catalogue) {
        self.catalogue = catalogue
        issuers = IssuerIndex(catalogue.issuers)
        var first: [String: Int] = [:]
        var others: [String: [Int]] = [:]
        first.reserveCapacity(catalogue.credentials.count * 8)
        // By place: an entry taken out of the list would be copied, with all of its lists.
        for entry in catalogue.credentials.indices {
            for name in catalogue.credentials[entry].names {
                let key = FoldedName.plainKey(name)
                if let owner = first[key] {
                    if owner != entry { others[key, default: []].append(entry) }
                } else if !key.isEmpty {
                    first[key] = entry
                }
            }
        }
        firstByName = first
        othersByName = others
    }

    /// The entries that have this name, as spelled but for case, accents and punctuation.
    func entries(named name: FoldedName) -> [Int] {
        let key = name.plainKey
        return firstByName[key].map { [$0] + (othersByName[key] ?? []) } ?? []
    }

    /// What finds names that are written otherwise.
    var details: NameDetail {
        detail.withLock { detail in
            if let detail { return detail }
            let made = NameDetail(catalogue, issuers)
            detail = made
            return made
        }
    }
}
