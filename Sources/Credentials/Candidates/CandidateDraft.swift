import Markup

/// What has been read of a candidate's file so far.
struct CandidateDraft {
    let reader: CandidateReader
    let file: String
    var candidate: Candidate
    var problems: [CandidateProblem] = []

    /// Begins with the file's name, without folders and ending, for an id.
    init(reader: CandidateReader, file: String) {
        self.reader = reader
        self.file = file
        let name = file.split(separator: "/").last.map(String.init) ?? file
        let stem = name.split(separator: ".").first.map(String.init) ?? name
        candidate = Candidate(id: stem)
    }

    /// Notes what a mapping's fields had wrong.
    mutating func note(_ fields: FieldReader) {
        problems += fields.problems.map(CandidateProblem.field)
    }

    /// Notes that something was left out.
    mutating func leaveOut(_ message: String, line: Int?) {
        candidate.diagnostics.append(
            Diagnostic(severity: .note, code: "not-yet-earned", message: "\(file): \(message)", line: line))
    }

    /// Adds a credential, with the entry that its name means.
    mutating func add(_ credential: HeldCredential, at place: Place) {
        var credential = credential
        if let issued = credential.issued, let expires = credential.expires, expires < issued {
            problems.append(.expiresBeforeIssued(place, issued: issued, expires: expires))
        }
        if credential.entry == nil {
            switch reader.resolver.resolve(credential.name, issuer: credential.issuer) {
            case .entry(let id): credential.entry = id
            case .unresolved(let nearest): credential.nearest = nearest
            }
        }
        candidate.held.append(credential)
    }
}

extension FieldReader {
    /// A date's first possible day.
    mutating func firstDay(_ name: String) -> CalendarDay? {
        partialDate(name)?.first
    }

    /// A date's last possible day.
    mutating func lastDay(_ name: String) -> CalendarDay? {
        partialDate(name)?.last
    }

    private mutating func partialDate(_ name: String) -> PartialDate? {
        value(name, expected: "a date such as 2026-11-23 or 2026-11", PartialDate.init)
    }
}
