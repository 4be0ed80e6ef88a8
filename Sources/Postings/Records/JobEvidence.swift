import Markup

/// Whether an object with a title and a text speaks of a job, or of anything that has a title and a text: a product, an
/// article, a department.
struct JobEvidence {
    /// Whether it does.
    let isFound: Bool

    /// Values that are looked at: an object's own stand first.
    private static let most = 400

    init(_ record: Record, _ kinds: KeyKinds) {
        var shape = kinds.shape(of: record.type[...]).intersection(.job)
        var isListed = false
        for field in record.fields.prefix(Self.most) {
            let names = field.path.split(separator: ".")
            guard let first = names.first else { continue }
            let own = kinds.shape(of: first)
            if names.count == 1 {
                shape.formUnion(own)
                isListed = isListed || Self.isJobAddress(field.value)
            } else {
                shape.formUnion(own.intersection([.employer, .place, .asks]))
                if names.count == 2, kinds.kind(of: names[1]).isTitle { shape.formUnion(own.intersection(.job)) }
            }
        }
        shape.insert(.title)
        isFound = shape.isPosting || isListed && !shape.contains(.foreign)
    }

    /// "https://example.org/careers/jobs/12".
    private static func isJobAddress(_ value: String) -> Bool {
        guard value.utf8.count <= 300, value.hasPrefix("http") else { return false }
        return value.split { !$0.isLetter && $0 != "-" }.contains { places.contains($0.lowercased()) }
    }

    private static let places: Set<String> = [
        "job", "jobs", "career", "careers", "vacancy", "vacancies", "job-openings", "stellenangebote", "vacatures",
    ]
}
