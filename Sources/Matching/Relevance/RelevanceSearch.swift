import SkillTaxonomy

/// What other concepts say about one that is asked for, each along its best path.
struct RelevanceSearch {
    /// One step of a path: where it leads, over what, and how much is left.
    private struct Step {
        var concept: Int
        var heading: Heading
        var relevance: Double
        var length: Int
        var previous: Int?
    }

    /// Which way a path has gone so far; one that has gone down goes up no more, and the other way round.
    private enum Heading: Int {
        case level, down, up
    }

    private var steps: [Step] = []
    /// The place in `steps` of the best path to each concept.
    private var best: [Int: Int] = [:]
    private let graph: ConceptGraph

    /// Searches from a concept, the best path first, until what is left falls below the least that counts.
    init(from start: Int, in graph: ConceptGraph, _ weights: Weights) {
        self.graph = graph
        var reached: Set<Int> = []
        var queue = BestFirstQueue()
        steps.append(
            Step(concept: start, heading: .level, relevance: weights[.relevanceSame], length: 0, previous: nil))
        queue.push(0, Self.priority(steps[0]))
        while let place = queue.pop() {
            let step = steps[place]
            guard reached.insert(step.concept * 3 + step.heading.rawValue).inserted else { continue }
            if best[step.concept] == nil { best[step.concept] = place }
            for (target, link) in graph.links[step.concept] {
                guard let next = Self.step(from: step, at: place, to: target, over: link, weights) else { continue }
                if reached.contains(next.concept * 3 + next.heading.rawValue) { continue }
                steps.append(next)
                queue.push(steps.count - 1, Self.priority(next))
            }
        }
    }

    /// How much of the concept asked for another shows; 0 where no path leads there.
    func relevance(_ concept: Int) -> Double {
        best[concept].map { steps[$0].relevance } ?? 0
    }

    /// All concepts that say something about the one asked for, in the order of their numbers.
    var concepts: [Int] { best.keys.sorted() }

    /// The concepts from the one asked for to another, along the best path.
    func path(to concept: Int) -> [ConceptID] {
        var path: [ConceptID] = []
        var place = best[concept]
        while let here = place {
            path.append(graph.ids[steps[here].concept])
            place = steps[here].previous
        }
        return path.reversed()
    }

    private static func step(
        from step: Step, at place: Int, to target: Int, over link: ConceptGraph.Link, _ weights: Weights
    ) -> Step? {
        let (key, heading): (Weights.Key, Heading) =
            switch link {
            case .narrower: (.relevanceNarrower, .down)
            case .broader: (.relevanceBroader, .up)
            case .related: (.relevanceRelated, step.heading)
            case .same: (.relevanceSame, step.heading)
            }
        let turns = step.heading != .level && heading != step.heading
        let relevance = step.relevance * weights[key]
        guard !turns, relevance > 0, relevance >= weights[.relevanceLeast] else { return nil }
        return Step(
            concept: target, heading: heading, relevance: relevance, length: step.length + 1, previous: place)
    }

    private static func priority(_ step: Step) -> BestFirstQueue.Priority {
        BestFirstQueue.Priority(relevance: step.relevance, length: step.length)
    }
}

/// A binary heap of places: the most relevant first, then the shortest path, then the first found.
private struct BestFirstQueue {
    struct Priority {
        var relevance: Double
        var length: Int
    }

    private var heap: [(place: Int, priority: Priority)] = []

    mutating func push(_ place: Int, _ priority: Priority) {
        heap.append((place, priority))
        var child = heap.count - 1
        while child > 0, isBefore(child, (child - 1) / 2) {
            heap.swapAt(child, (child - 1) / 2)
            child = (child - 1) / 2
        }
    }

    mutating func pop() -> Int? {
        guard let first = heap.first else { return nil }
        let last = heap.removeLast()
        if !heap.isEmpty {
            heap[0] = last
            sink()
        }
        return first.place
    }

    private mutating func sink() {
        var parent = 0
        while 2 * parent + 1 < heap.count {
            var child = 2 * parent + 1
            if child + 1 < heap.count, isBefore(child + 1, child) { child += 1 }
            guard isBefore(child, parent) else { return }
            heap.swapAt(child, parent)
            parent = child
        }
    }

    private func isBefore(_ first: Int, _ second: Int) -> Bool {
        let (first, second) = (heap[first], heap[second])
        if first.priority.relevance != second.priority.relevance {
            return first.priority.relevance > second.priority.relevance
        }
        if first.priority.length != second.priority.length { return first.priority.length < second.priority.length }
        return first.place < second.place
    }
}
