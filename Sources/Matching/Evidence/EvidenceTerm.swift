import SkillTaxonomy

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What one holding shows of one requirement.
struct EvidenceTerm: Sendable {
    /// The holding's place in the candidate's list.
    var holding: Int
    /// What is counted once with it.
    var countedAs: String
    /// How far it shows the requirement.
    var strength: Strength
    /// Whether it is only near to a credential that is demanded by name.
    var isPartial: Bool
    /// The concepts from what is asked to what it shows.
    var path: [ConceptID]
}

/// What counts of all that is shown of one requirement, and how far it covers it.
struct CountedEvidence: Sendable {
    /// What counts, the strongest first; what is not valid stands among it with a strength of 0.
    var counted: [EvidenceTerm]
    /// What does not count, since the same thing counts already.
    var setAside: [EvidenceTerm]
    /// 1 - product of (1 - strength) over what counts.
    var coverage: Double

    /// Counts each thing once, and scales what is only near to a demanded credential.
    init(_ terms: [EvidenceTerm], partialLimit: Double) {
        let ranked = terms.sorted { first, second in
            let (one, other) = (Self.worth(first, partialLimit), Self.worth(second, partialLimit))
            return one != other ? one > other : first.holding < second.holding
        }
        var seen: Set<String> = []
        counted = []
        setAside = []
        coverage = 0
        for term in ranked {
            if term.strength.value <= 0 || seen.insert(term.countedAs).inserted {
                counted.append(term)
            } else {
                setAside.append(term)
            }
        }
        scalePartial(to: partialLimit)
        counted.sort {
            $0.strength.value != $1.strength.value ? $0.strength.value > $1.strength.value : $0.holding < $1.holding
        }
        coverage = 1 - counted.reduce(1) { $0 * (1 - $1.strength.value) }
    }

    /// What a term covers alone.
    private static func worth(_ term: EvidenceTerm, _ partialLimit: Double) -> Double {
        term.isPartial ? term.strength.value * partialLimit : term.strength.value
    }

    /// Brings all partial evidence together down to the limit times what it would cover unscaled.
    ///
    /// Each strength s becomes 1 - (1 - s)^k with one k for all, so that the order of strengths is kept, the product rule
    /// goes on holding, and one more partial credential never lowers the sum.
    private mutating func scalePartial(to limit: Double) {
        let partial = counted.indices.filter { counted[$0].isPartial && counted[$0].strength.value > 0 }
        guard !partial.isEmpty else { return }
        let logarithms = partial.map { log(1 - min(counted[$0].strength.value, 0.999_999)) }
        let sum = logarithms.reduce(0, +)
        guard sum < 0 else {
            // So weak that 1 - s is 1: there the limit is a factor.
            for place in partial { counted[place].strength.relevance *= limit }
            return
        }
        let exponent = log(1 - limit * (1 - exp(sum))) / sum
        for (place, logarithm) in zip(partial, logarithms) {
            let scaled = 1 - exp(logarithm * exponent)
            counted[place].strength.relevance *= scaled / counted[place].strength.value
        }
    }
}
