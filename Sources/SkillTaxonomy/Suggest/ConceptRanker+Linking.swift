extension ConceptRanker {
    /// A phrase's concept, and how alike the two are.
    public struct Link: Sendable, Equatable {
        /// Position of the concept in its taxonomy.
        public var concept: Int
        /// From the threshold to 1; 1 where phrase and label have the same words but for inflection and order.
        public var likeness: Double
    }

    /// Phrases of more words are clauses, and no label is like them.
    static let longestPhrase = 8
    /// Labels that are less like the phrase support nothing and compete with nothing.
    private static let leastLikeness = 0.25

    /// The one concept that a short phrase names, where the evidence is strong; nil else.
    ///
    /// Words are compared by their stems, so that "mentoring junior staff" finds "mentor junior staff". A phrase of one
    /// word must be a preferred label; a phrase that two concepts have as a label names none, unless it is the preferred
    /// label of one of them.
    ///
    /// - Parameters:
    ///   - phrase: UTF-8, as a posting has it.
    ///   - workspace: made for this ranker.
    public func link(_ phrase: [UInt8], using workspace: inout Workspace) -> Link? {
        let words = phrase.withUnsafeBufferPointer { RankingText($0, number: index.number).words }
        guard !words.isEmpty, words.count <= Self.longestPhrase else { return nil }
        let known = RankingText.distinct(words)
        let unknown = words.count { $0 == RankingText.unknown }
        let knownMass = known.reduce(Float(0)) { $0 + index.word($1).label }
        let mass = knownMass + Float(unknown) * index.unknownWeight
        guard mass > 0, Double(knownMass / mass) >= index.thresholds.likeness else { return nil }
        var candidates = LinkCandidates()
        workspace.search.forEachForm(of: known) { form, found in
            let likeness = Double(found / form.mass * (found / mass))
            guard likeness >= Self.leastLikeness else { return }
            candidates.add(Int(form.concept), likeness, isPreferred: form.isPreferred == 1)
        }
        guard let best = candidates.best, best.concept < index.count else { return nil }
        let isSame = unknown == 0 && best.likeness > 1 - 1e-4
        let isStrong = isSame ? candidates.isOnly(best) : isStrong(best, candidates)
        guard isStrong, known.count > 1 || isSame && best.isPreferred else { return nil }
        return Link(concept: best.concept, likeness: min(1, best.likeness))
    }

    private func isStrong(_ best: LinkCandidates.Candidate, _ candidates: LinkCandidates) -> Bool {
        best.likeness >= index.thresholds.likeness && best.support >= index.thresholds.support
            && best.likeness - candidates.next(to: best) >= index.thresholds.lead
    }
}

/// The concepts with a label like a phrase: few, so that they are searched one by one.
struct LinkCandidates {
    /// One concept.
    struct Candidate {
        let concept: Int
        /// Of its labels, the likeness of the three most alike, the highest first.
        var top: (Double, Double, Double) = (0, 0, 0)
        /// Whether the most alike is the preferred one.
        var isPreferred = false

        var likeness: Double { top.0 }
        var support: Double { top.0 + top.1 + top.2 }

        mutating func add(_ likeness: Double, isPreferred: Bool) {
            if likeness > top.0 || likeness == top.0 && isPreferred {
                top = (likeness, top.0, top.1)
                self.isPreferred = isPreferred
            } else if likeness > top.1 {
                top = (top.0, likeness, top.1)
            } else {
                top.2 = max(top.2, likeness)
            }
        }
    }

    private var all: [Candidate] = []

    mutating func add(_ concept: Int, _ likeness: Double, isPreferred: Bool) {
        if let place = all.firstIndex(where: { $0.concept == concept }) {
            all[place].add(likeness, isPreferred: isPreferred)
        } else {
            all.append(Candidate(concept: concept))
            all[all.count - 1].add(likeness, isPreferred: isPreferred)
        }
    }

    /// The most alike; of equals one by its preferred label, then the first of the taxonomy.
    var best: Candidate? {
        all.max {
            ($0.likeness, $0.isPreferred ? 1 : 0, $1.concept) < ($1.likeness, $1.isPreferred ? 1 : 0, $0.concept)
        }
    }

    /// The likeness of the most alike among the others.
    func next(to best: Candidate) -> Double {
        all.reduce(0) { $1.concept == best.concept ? $0 : max($0, $1.likeness) }
    }

    /// Whether no other concept is as like the phrase by the same sort of label.
    func isOnly(_ best: Candidate) -> Bool {
        !all.contains {
            $0.concept != best.concept && $0.likeness > best.likeness - 1e-4 && ($0.isPreferred || !best.isPreferred)
        }
    }
}
