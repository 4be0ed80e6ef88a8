/// One requirement of a plan: how far it is covered by what is held and any choice of options.
///
/// The same rules as for a match, with partial evidence in closed form. What is held is multiplied once; a choice then costs
/// what it holds itself, unless an option takes the place of something held.
struct PlanMember: Sendable {
    /// Each thing that is held once, at its strongest.
    private let held: [PlanModel.Term]
    /// The place in `held` of what is counted once with a term.
    private let heldPlaces: [Int: Int]
    /// What each option shows, by option.
    private let options: [Int: PlanModel.Term]
    private let partialLimit: Double
    private let heldAlone: Open

    /// What is left to be covered, by whole and by partial evidence.
    private struct Open: Sendable {
        var whole = 1.0
        var partial = 1.0

        mutating func take(_ term: PlanModel.Term) {
            if term.isPartial { partial *= 1 - term.strength } else { whole *= 1 - term.strength }
        }
    }

    init(held: [PlanModel.Term], options: [(option: Int, term: PlanModel.Term)], partialLimit: Double) {
        self.partialLimit = partialLimit
        self.options = Dictionary(options.map { ($0.option, $0.term) }, uniquingKeysWith: { first, _ in first })
        var kept: [PlanModel.Term] = []
        var places: [Int: Int] = [:]
        for term in held {
            guard let place = places[term.countedAs] else {
                places[term.countedAs] = kept.count
                kept.append(term)
                continue
            }
            if Self.worth(term, partialLimit) > Self.worth(kept[place], partialLimit) { kept[place] = term }
        }
        var open = Open()
        for term in kept { open.take(term) }
        (self.held, heldPlaces, heldAlone) = (kept, places, open)
    }

    /// How far it is covered with these options, which are in order.
    func coverage(_ chosen: [Int]) -> Double {
        var added: [PlanModel.Term] = []
        var replaced: [(place: Int, term: PlanModel.Term)] = []
        for option in chosen {
            guard let term = options[option] else { continue }
            if let place = heldPlaces[term.countedAs] {
                let known = replaced.firstIndex { $0.place == place }
                let best = known.map { replaced[$0].term } ?? held[place]
                guard worth(term) > worth(best) else { continue }
                if let known { replaced[known].term = term } else { replaced.append((place, term)) }
            } else if let place = added.firstIndex(where: { $0.countedAs == term.countedAs }) {
                if worth(term) > worth(added[place]) { added[place] = term }
            } else {
                added.append(term)
            }
        }
        var open = replaced.isEmpty ? heldAlone : self.open(replacing: replaced)
        for term in added { open.take(term) }
        return 1 - open.whole * (1 - partialLimit * (1 - open.partial))
    }

    private func open(replacing replaced: [(place: Int, term: PlanModel.Term)]) -> Open {
        var terms = held
        for (place, term) in replaced { terms[place] = term }
        var open = Open()
        for term in terms { open.take(term) }
        return open
    }

    private func worth(_ term: PlanModel.Term) -> Double { Self.worth(term, partialLimit) }

    private static func worth(_ term: PlanModel.Term, _ partialLimit: Double) -> Double {
        term.isPartial ? term.strength * partialLimit : term.strength
    }
}
