import Markup
import SkillTaxonomy

/// What has been read of a candidate's file so far.
struct CandidateDraft {
    let reader: CandidateReader
    let file: String
    var candidate: Candidate
    var problems: [CandidateProblem] = []
    private var unsaid = 0
    /// What names turned out to mean: people copy entries, and a look-up is the dearest part of one.
    private var resolutions: [ResolvedName: CredentialResolver.Resolution] = [:]

    private struct ResolvedName: Hashable {
        var name: String
        var issuer: String?
    }

    /// More credentials than anybody has.
    static let mostCredentials = 10_000
    /// More remarks, and more problems, than anybody reads.
    private static let mostRemarks = 100
    /// Longer than any credential's name and what people write beside it, in bytes.
    private static let longestName = 500

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
        for problem in fields.problems { note(.field(problem)) }
    }

    /// Notes what was wrong; what nobody would read any more is left unsaid.
    mutating func note(_ problem: CandidateProblem) {
        if problems.count < Self.mostRemarks { problems.append(problem) }
    }

    /// Remarks on what was not taken as it stands.
    mutating func remark(_ remark: CandidateRemark, line: Int?) {
        if candidate.diagnostics.count < Self.mostRemarks {
            candidate.diagnostics.append(remark.diagnostic(line: line))
        } else {
            unsaid += 1
        }
    }

    /// The candidate, once all has been read.
    func finished() -> Candidate {
        var candidate = candidate
        if unsaid > 0 { candidate.diagnostics.append(CandidateRemark.more(count: unsaid).diagnostic(line: nil)) }
        return candidate
    }

    /// The entries of a list of credentials: as many of them as a file may have.
    mutating func limited(_ entries: [DataMapping], _ field: String) -> ArraySlice<DataMapping> {
        if entries.count > Self.mostCredentials {
            remark(
                .tooManyCredentials(field: field, count: entries.count, limit: Self.mostCredentials),
                line: entries[Self.mostCredentials].line)
        }
        return entries.prefix(Self.mostCredentials)
    }

    /// The evidence that a field states, if it is any.
    mutating func evidence(_ name: String, _ fields: inout FieldReader) -> String? {
        guard let text = fields.text(name) else { return nil }
        do {
            _ = try StatedEvidence(text, in: file, holdsFile: reader.holdsFile)
            return text
        } catch {
            let place = fields.place(name)
            remark(.noEvidence(entry: place.entry ?? "", text: text, error), line: place.line)
            return nil
        }
    }

    /// Adds a credential, with the entry that its name means.
    mutating func add(_ credential: HeldCredential, at place: Place) {
        var credential = credential
        if let issued = credential.issued, let expires = credential.expires, expires < issued {
            note(.expiresBeforeIssued(place, issued: issued, expires: expires))
        }
        if credential.entry == nil {
            switch resolution(of: credential.name, credential.issuer, at: place) {
            case .entry(let id): credential.entry = id
            case .unresolved(let nearest): credential.nearest = nearest
            }
        }
        candidate.held.append(credential)
    }

    /// The entries whose names are like an id that is none; not looked for where nobody would read them.
    func entries(like id: CredentialID) -> [CredentialID] {
        guard problems.count < Self.mostRemarks, id.rawValue.utf8.count <= Self.longestName else { return [] }
        return reader.resolver.nearest(to: id.rawValue.replacing("-", with: " "))
    }

    private mutating func resolution(
        of name: String, _ issuer: String?, at place: Place
    ) -> CredentialResolver.Resolution {
        let longest = max(name.utf8.count, issuer?.utf8.count ?? 0)
        guard longest <= Self.longestName else {
            remark(
                .nameTooLong(entry: place.entry ?? "", bytes: longest, limit: Self.longestName), line: place.line)
            return .unresolved(nearest: [])
        }
        let key = ResolvedName(name: name, issuer: issuer)
        if let known = resolutions[key] { return known }
        let found = reader.resolver.resolve(name, issuer: issuer)
        resolutions[key] = found
        return found
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
