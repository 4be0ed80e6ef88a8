extension XMLRepair.Tally {
    /// Adds what was mended in another stretch of the same input.
    mutating func add(_ other: XMLRepair.Tally) {
        ampersands += other.ampersands
        entities += other.entities
        characters += other.characters
        overfullTag = overfullTag ?? other.overfullTag
        definedEntity = definedEntity ?? other.definedEntity
    }

    /// What was mended, as problems.
    func problems(_ limits: Limits) -> [MarkupProblem] {
        var problems: [MarkupProblem] = []
        if let definedEntity { problems.append(.entitiesRefused(name: definedEntity)) }
        if let (name, count) = overfullTag {
            problems.append(.tooManyAttributes(element: name, count: count, limit: limits.attributes))
        }
        if ampersands + entities + characters > 0 {
            problems.append(.repairedXML(ampersands: ampersands, entities: entities, characters: characters))
        }
        return problems
    }
}
