/// The wording of all problems of this module: where, what was wrong, what to do.
extension Place: CustomStringConvertible {
    /// "dana.yaml, line 4, credentials[0], issued".
    public var description: String {
        [file, line.map { "line \($0)" }, entry, field.map { "field \($0)" }].compactMap { $0 }.joined(separator: ", ")
    }
}

extension SyntaxProblem: CustomStringConvertible {
    /// "line 4: did not find expected key".
    public var description: String {
        line.map { "line \($0): \(reason)" } ?? reason
    }
}

extension FieldProblem: CustomStringConvertible {
    /// One sentence: where, what was wrong, what to do.
    public var description: String {
        switch self {
        case .unknownField(let place, let known):
            "\(place): there is no such field here; write one of \(listed(known)), or take it out"
        case .missingField(let place, let expected):
            "\(place): it is missing; write \(expected)"
        case .badValue(let place, let found, let expected):
            "\(place): found \(found); write \(expected)"
        case .unknownWord(let place, let found, let known):
            "\(place): '\(found)' is not known here; write one of \(listed(known))"
        }
    }
}

extension CatalogueProblem: CustomStringConvertible {
    /// One sentence: where, what was wrong, what to do.
    public var description: String {
        switch self {
        case .unreadable(let file, let reason):
            "\(file): cannot be read: \(reason); check the path and the file's encoding"
        case .syntax(let file, let problem):
            "\(file): not YAML, \(problem); check quotes and indentation there"
        case .field(let problem):
            problem.description
        case .duplicateID(let place, let id, let first):
            "\(place): the id '\(id)' stands already in \(first); give one of them another"
        case .duplicateName(let place, let name, let other):
            "\(place): the name '\(name)' belongs to '\(other)' already; leave it to one of them"
        case .danglingLink(let place, let id):
            "\(place): '\(id)' stands nowhere; correct it or add it"
        case .circle(let place, let ids):
            "\(place): leads in a circle (\((ids + ids.prefix(1)).map(\.rawValue).joined(separator: " > "))); take one link out"
        }
    }
}

extension CandidateProblem: CustomStringConvertible {
    /// One sentence: where, what was wrong, what to do.
    public var description: String {
        switch self {
        case .tooLarge(let file, let bytes, let limit):
            "\(file): \(bytes) bytes are more than a candidate file may have (\(limit)); split it or take out what is no "
                + "credential"
        case .notUTF8(let file):
            "\(file): not UTF-8 text; save it as UTF-8"
        case .syntax(let file, let problem):
            "\(file): not YAML or JSON, \(problem); check quotes, commas and indentation there"
        case .unknownFormat(let file, let found):
            "\(file): found \(found), which is no candidate file; write a mapping with the field credentials, or a "
                + "JSON Resume"
        case .field(let problem):
            problem.description
        case .missingName(let place):
            "\(place): the credential has no name; write name: as on the certificate, or id: of the catalogue"
        case .unknownCredentialID(let place, let id, let nearest):
            "\(place): '\(id)' is not in the catalogue"
                + (nearest.isEmpty ? "; " : " (nearest: \(nearest.map(\.rawValue).joined(separator: ", "))); ")
                + "correct it, or write name: instead"
        case .expiresBeforeIssued(let place, let issued, let expires):
            "\(place): expires on \(expires), before it was issued on \(issued); correct one of the dates"
        }
    }
}

extension CandidateRemark: CustomStringConvertible {
    /// One sentence: where, what was not taken, what to do.
    var description: String {
        switch self {
        case .notYetEarned(let file, let entry, let name):
            "\(file): \(entry): '\(name.shortened)' has no endDate, so it is not counted as earned"
        case .noEvidence(let entry, let text, let fault):
            "\(entry): '\(text.shortened)' is no evidence, \(fault), so the credential counts as a claim; write the https "
                + "link to it, or the name of a file beside this one"
        case .nameTooLong(let entry, let bytes, let limit):
            "\(entry): a name of \(bytes) bytes is longer than any credential's (\(limit)), so it was not looked up; write "
                + "it as on the certificate"
        case .tooManyCredentials(let field, let count, let limit):
            "\(field): of \(count) entries the first \(limit) are read; split the file"
        case .more(let count):
            "\(count) more remarks of this kind are not shown"
        }
    }
}

extension StatedEvidence.Fault: CustomStringConvertible {
    /// Why, as part of a sentence.
    var description: String {
        switch self {
        case .insecureLink: "since an http link can be answered by anybody on the way"
        case .brokenLink: "since it is no link that others could follow"
        case .otherAddress: "since it is no address on the web"
        case .nothing: "neither a link nor a file beside this one"
        }
    }
}

private func listed(_ words: [String]) -> String {
    words.joined(separator: ", ")
}
