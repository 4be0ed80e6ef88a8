import Credentials
import SkillTaxonomy

/// Checks of skills and the links between them.
struct SkillLint {
    let sources: LintSources

    init(_ sources: LintSources) {
        self.sources = sources
    }

    var findings: [LintFinding] {
        unreadable + duplicates + danglingLinks + circles + notAssessed
    }

    private func finding(_ check: LintFinding.Check, at index: Int, _ message: String) -> LintFinding {
        let place = sources.skillPlaces[index]
        return LintFinding(check: check, file: place.file, line: place.line, message: message)
    }

    private var unreadable: [LintFinding] {
        sources.taxonomyProblems.map { problem in
            let (file, line, rest) = Self.place(problem.description)
            return LintFinding(check: .unreadable, file: file, line: line, message: rest)
        }
    }

    /// Takes "file:12: message" apart.
    private static func place(_ message: String) -> (file: String, line: Int?, rest: String) {
        let parts = message.split(separator: ":", maxSplits: 2).map(String.init)
        guard parts.count == 3, let line = Int(parts[1]) else {
            return (parts.first ?? "", nil, parts.dropFirst().joined(separator: ":").trimmed)
        }
        return (parts[0], line, parts[2].trimmed)
    }

    private var duplicates: [LintFinding] {
        var first: [ConceptID: Int] = [:]
        var found: [LintFinding] = []
        for (index, concept) in sources.skills.enumerated() {
            if let other = first[concept.id] {
                let place = sources.skillPlaces[other]
                found.append(
                    finding(
                        .duplicate, at: index,
                        "the id '\(concept.id)' stands already in \(place.file):\(place.line ?? 0); give one another"))
            } else {
                first[concept.id] = index
            }
            var labels: Set<String> = []
            for label in concept.labels where !labels.insert(label).inserted {
                found.append(
                    finding(.duplicate, at: index, "'\(concept.id)' has the label '\(label)' twice; take one out"))
            }
        }
        return found
    }

    private var danglingLinks: [LintFinding] {
        let known = Set(sources.skills.map(\.id))
        return sources.skills.enumerated().flatMap { index, concept in
            [("broader", concept.broader), ("related", concept.related)].flatMap { name, links in
                links.filter { !known.contains($0) }.map {
                    finding(.danglingLink, at: index, "\(name) of '\(concept.id)' names '\($0)', which stands nowhere")
                }
            }
        }
    }

    /// Circles of broader links, each told of once: at its alphabetically first member.
    private var circles: [LintFinding] {
        let broader = Dictionary(
            sources.skills.map { ($0.id, $0.broader) }, uniquingKeysWith: { first, _ in first })
        return sources.skills.enumerated().compactMap { index, concept in
            guard let circle = Self.circle(from: concept.id, broader), circle.min() == concept.id else { return nil }
            let names = (circle + [concept.id]).map(\.rawValue).joined(separator: " > ")
            return finding(.circle, at: index, "broader leads in a circle (\(names)); take one link out")
        }
    }

    /// The shortest way along links from a concept back to itself.
    private static func circle(from start: ConceptID, _ links: [ConceptID: [ConceptID]]) -> [ConceptID]? {
        var cameFrom: [ConceptID: ConceptID] = [:]
        var open = [start]
        var next = 0
        while next < open.count {
            let current = open[next]
            next += 1
            for target in links[current] ?? [] {
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

    private var notAssessed: [LintFinding] {
        let assessed = Set(sources.catalogue.credentials.flatMap { $0.skills.map(\.id) })
        return sources.skills.enumerated().filter { !assessed.contains($1.id) }.map { index, concept in
            finding(.notAssessed, at: index, "no credential teaches or assesses '\(concept.id)'")
        }
    }
}

extension String {
    fileprivate var trimmed: String { String(drop { $0 == " " }) }
}
