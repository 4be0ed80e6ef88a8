extension DataProblem: CustomStringConvertible {
    /// What was wrong, and where that is known in which line: "line 4: did not find expected key".
    package var description: String { line.map { "line \($0): \(reason)" } ?? reason }

    /// What was wrong.
    package var reason: String {
        switch fault {
        case .syntax(let words): words
        case .duplicateName(let name): "the key '\(name.shortened)' stands there twice"
        case .aliasAsName: "an alias stands where a key is due; write the key out"
        case .nameIsNoText: "a key is a list or a mapping; write a word"
        case .undefinedAlias(let name): "the alias '\(name.shortened)' names nothing before it; write the value out"
        case .tooDeep(let limit): "lists and mappings stand in one another more than \(limit) levels deep"
        case .tooManyValues(let limit):
            "the file holds more than \(limit) values, those counted that its aliases repeat; split it"
        case .tooManyDirectives(let limit): "more than \(limit) lines begin with '%'; take the directives out"
        case .severalDocuments: "a second document begins there; keep one in a file"
        }
    }
}

extension String {
    /// The text for a message: its beginning where it is long.
    package var shortened: String {
        utf8.count <= 160 ? self : String(prefix(80)) + "…"
    }
}
