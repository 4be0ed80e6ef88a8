import Credentials
import SkillTaxonomy

/// A taxonomy's sources, read for checking: what they hold, and where each thing stands.
struct LintSources {
    /// Where something stands.
    struct Place: Hashable {
        var file: String
        var line: Int?
    }

    let skills: [Concept]
    let skillPlaces: [Place]
    let catalogue: Catalogue
    let taxonomyProblems: [TaxonomyProblem]
    let catalogueProblems: [CatalogueProblem]
    let plainWords: PlainWords
    private let credentialPlaces: [CredentialID: Place]

    init(_ files: [TaxonomySources.File]) throws(ConfigurationProblem) {
        do {
            let sources = try TaxonomySources(files)
            skills = sources.concepts
            skillPlaces = sources.places.map { Place(file: $0.file, line: $0.line) }
            taxonomyProblems = sources.problems
            plainWords = sources.plainWords
        } catch {
            throw .taxonomy(error)
        }
        let read = TaxonomyCompiler.catalogue(files)
        catalogue = read.catalogue
        catalogueProblems = read.problems
        credentialPlaces = Self.places(files)
    }

    func place(_ credential: Credential) -> Place {
        credentialPlaces[credential.id] ?? Place(file: "credentials/\(credential.sector).yaml", line: nil)
    }

    /// Where each entry of the catalogue begins: the line that gives its id.
    private static func places(_ files: [TaxonomySources.File]) -> [CredentialID: Place] {
        var places: [CredentialID: Place] = [:]
        for file in files where file.path.hasPrefix("credentials/") {
            var isInCredentials = false
            let lines = file.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
            for (index, bytes) in lines.enumerated() {
                let line = String(decoding: bytes, as: UTF8.self)
                if line.first.map({ $0.isLetter }) ?? false { isInCredentials = line.hasPrefix("credentials:") }
                guard isInCredentials, let id = entryID(line) else { continue }
                places[CredentialID(id)] = Place(file: file.path, line: index + 1)
            }
        }
        return places
    }

    /// "comptia-a-plus" of "  - id: comptia-a-plus" or "  - {id: comptia-a-plus, …}" at the first level.
    private static func entryID(_ line: String) -> String? {
        let entry = line.drop { $0 == " " }
        guard entry.hasPrefix("- "), line.count - entry.count <= 2 else { return nil }
        let field = entry.dropFirst(2).drop { $0 == " " || $0 == "{" }
        guard field.hasPrefix("id:") else { return nil }
        let id = field.dropFirst(3).drop { $0 == " " || $0 == "\"" || $0 == "'" }
            .prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "." || $0 == "_" }
        return id.isEmpty ? nil : String(id)
    }
}
