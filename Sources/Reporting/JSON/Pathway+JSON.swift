import Matching

extension JSONWriter {
    mutating func value(_ pathway: Pathway) {
        object { writer in
            writer.member("goal", pathway.goal.rawValue)
            writer.member("credentials", pathway.credentials) { $0.value($1) }
            writer.member("hours", pathway.hours)
            writer.cost(pathway.cost)
            writer.member("scoreAfter", pathway.scoreAfter)
            writer.member("meets", pathway.meets.map(\.rawValue))
            writer.key("reachesTarget")
            if let reaches = pathway.reachesTarget { writer.value(reaches) } else { writer.null() }
            writer.member("exact", pathway.isExact)
            writer.key("limit")
            writer.value(pathway.limit)
        }
    }

    private mutating func value(_ step: PathwayStep) {
        object { writer in
            writer.member("id", step.id.rawValue)
            writer.member("name", step.name)
            writer.member("hours", step.hours)
            writer.cost(step.cost)
        }
    }

    private mutating func cost(_ cost: [String: Double]?) {
        key("cost")
        guard let cost else { return null() }
        object { writer in
            for (currency, amount) in cost.sorted(by: { $0.key < $1.key }) { writer.member(currency, amount) }
        }
    }

    private mutating func value(_ limit: PathwayLimit?) {
        guard let limit else { return null() }
        object { writer in
            switch limit {
            case .score(let most): writer.member("scoreAtMost", most)
            case .hours(let least): writer.member("hoursAtLeast", least)
            case .cost(let least, let currency):
                writer.member("costAtLeast", least)
                writer.member("currency", currency)
            }
        }
    }
}
