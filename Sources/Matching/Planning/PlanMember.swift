/// One requirement of a plan: how far it is covered by what is held and any choice of options.
///
/// The same rules as for a match, with partial evidence in closed form. What is held is multiplied once; a choice then costs
/// what it holds itself, unless an option takes the place of something held.
struct PlanMember: Sendable {
    /// Each thing that is held once, at its strongest.
    private let held: [PlanModel.Term]
    /// What each option shows, by option.
    private let options: [Option?]
    private let partialLimit: Double
    private let heldAlone: Open

    /// What an option shows, with what else is counted once with it.
    private struct Option: Sendable {
        var term: PlanModel.Term
        /// The place in `held` of the same thing.
        var heldPlace: Int?
        /// Whether other options show the same thing.
        var isShared: Bool
    }

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
        (self.held, heldAlone) = (kept, open)
        var sharing: [Int: Int] = [:]
        for (_, term) in options { sharing[term.countedAs, default: 0] += 1 }
        var byOption = [Option?](repeating: nil, count: (options.map(\.option).max() ?? -1) + 1)
        for (option, term) in options where byOption[option] == nil {
            byOption[option] = Option(
                term: term, heldPlace: places[term.countedAs], isShared: sharing[term.countedAs, default: 0] > 1)
        }
        self.options = byOption
    }

    /// How far it is covered with these options, which are in order.
    func coverage(_ chosen: [Int]) -> Double {
        var added: [PlanModel.Term] = []
        // The places in `added` of what other options show as well.
        var shared: [Int] = []
        var replaced: [(place: Int, term: PlanModel.Term)] = []
        for number in chosen where number < options.count {
            guard let option = options[number] else { continue }
            if let place = option.heldPlace {
                let known = replaced.firstIndex { $0.place == place }
                let best = known.map { replaced[$0].term } ?? held[place]
                guard worth(option.term) > worth(best) else { continue }
                if let known { replaced[known].term = option.term } else { replaced.append((place, option.term)) }
            } else if option.isShared {
                guard let place = shared.first(where: { added[$0].countedAs == option.term.countedAs }) else {
                    shared.append(added.count)
                    added.append(option.term)
                    continue
                }
                if worth(option.term) > worth(added[place]) { added[place] = option.term }
            } else {
                added.append(option.term)
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
