/// An item of a page while it is read.
struct ItemDraft {
    let syntax: Record.Syntax
    let type: String
    /// Where its tag stands in the page, if known.
    let offset: Int?
    var fields: FieldList

    init(syntax: Record.Syntax, type: String, offset: Int?, limit: Int) {
        self.syntax = syntax
        self.type = type
        self.offset = offset
        fields = FieldList(limit: limit)
    }

    /// The item without values that turned out blank; its line is worked out from the offset once the page is read.
    var record: Record {
        Record(
            syntax: syntax, type: type, fields: fields.fields.filter { !$0.value.isEmpty }, ordinal: 0, line: offset)
    }
}

/// An item that points to elements elsewhere (`itemref`).
struct ItemReference {
    var record: Int
    var prefix: String
    var ids: [String]
}

/// What of a page's items was too much.
struct ItemProblems {
    var droppedFields = 0
    var droppedBytes = 0
    var droppedReferences = 0
    var hasTooManyRecords = false

    func problems(_ limits: Limits, records: Int, room: Int) -> [MarkupProblem] {
        var problems: [MarkupProblem] = []
        if hasTooManyRecords { problems.append(.tooManyRecords(limit: records)) }
        if droppedFields > 0 { problems.append(.tooManyFields(dropped: droppedFields, limit: limits.fields)) }
        if droppedBytes > 0 { problems.append(.valueTooLong(dropped: droppedBytes, limit: room)) }
        if droppedReferences > 0 {
            problems.append(.tooManyReferences(dropped: droppedReferences, limit: room))
        }
        return problems
    }
}
