import FoundationEssentials
import SkillTaxonomy

/// The YAML files of a catalogue -> the catalogue, and what is wrong with them.
public struct CatalogueReader: Sendable {
    /// A catalogue with what was left out of it.
    public struct Result: Sendable {
        /// All that could be read.
        public var catalogue: Catalogue
        /// What was wrong, in order of files and lines.
        public var problems: [CatalogueProblem]
    }

    /// Makes a reader.
    public init() {}

    /// Reads all `.yaml` files of a folder, in alphabetical order.
    public func read(folder: String) throws(CatalogueProblem) -> Result {
        var files: [(name: String, text: String)] = []
        do {
            let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".yaml") }
            for name in names.sorted() {
                files.append((name, try String(contentsOfFile: folder + "/" + name, encoding: .utf8)))
            }
        } catch {
            let file = folder + (files.last.map { "/" + $0.name } ?? "")
            throw .unreadable(file: file, reason: "it cannot be opened or is not UTF-8")
        }
        return read(files: files)
    }

    /// Reads the texts of files; their names stand in problems.
    public func read(files: [(name: String, text: String)]) -> Result {
        var draft = CatalogueDraft()
        for (name, text) in files {
            if let line = Self.brokenLine(of: text) {
                let reason = "bytes on line \(line) are no UTF-8 and were read as '\u{FFFD}'"
                draft.problems.append(.unreadable(file: name, reason: reason))
            }
            do throws(DataProblem) {
                try draft.read(YAMLReader.read(text), file: name)
            } catch {
                draft.problems.append(.syntax(file: name, SyntaxProblem(error)))
            }
        }
        let catalogue = Catalogue(issuers: draft.issuers, credentials: draft.credentials)
        return Result(catalogue: catalogue, problems: draft.problems + catalogue.brokenLinks(places: draft.places))
    }
}

extension CatalogueReader {
    /// The first line with the character that stands for a byte of another encoding.
    private static func brokenLine(of text: String) -> Int? {
        guard let place = text.unicodeScalars.firstIndex(of: "\u{FFFD}") else { return nil }
        return 1 + text.utf8[..<place].count { $0 == 0x0A }
    }
}

/// What has been read of a catalogue so far.
private struct CatalogueDraft {
    var issuers: [Issuer] = []
    var credentials: [Credential] = []
    var problems: [CatalogueProblem] = []
    var places: [String: Place] = [:]

    mutating func read(_ root: DataNode?, file: String) {
        guard let root, !root.isNull else { return }
        guard let mapping = root.mapping else {
            let found = FieldProblem.badValue(
                Place(file: file, line: root.line), found: root.shape,
                expected: "the fields issuers and credentials")
            problems.append(.field(found))
            return
        }
        var fields = FieldReader(mapping, at: Place(file: file))
        fields.refuseFields(otherThan: ["issuers", "credentials"])
        let issuerNodes = fields.mappings("issuers", like: "id: comptia, name: CompTIA")
        let credentialNodes = fields.mappings("credentials", like: "id: comptia-a-plus, name: CompTIA A+")
        problems += fields.problems.map(CatalogueProblem.field)
        for (number, node) in issuerNodes.enumerated() {
            readIssuer(FieldReader(node, at: Place(file: file, entry: "issuers[\(number)]")))
        }
        for (number, node) in credentialNodes.enumerated() {
            readCredential(FieldReader(node, at: Place(file: file, entry: "credentials[\(number)]")))
        }
    }

    private mutating func readIssuer(_ fields: FieldReader) {
        var fields = fields
        if let issuer = fields.issuer() {
            let isShared = issuer.id == .various && places["issuer \(issuer.id)"] != nil
            if !isShared, claim("issuer \(issuer.id)", issuer.id.rawValue, at: fields.place("id")) {
                issuers.append(issuer)
            }
        }
        problems += fields.problems.map(CatalogueProblem.field)
    }

    private mutating func readCredential(_ fields: FieldReader) {
        var fields = fields
        if let credential = fields.credential(),
            claim(credential.id.rawValue, credential.id.rawValue, at: fields.place("id"))
        {
            credentials.append(credential)
        }
        problems += fields.problems.map(CatalogueProblem.field)
    }

    /// Notes who has an id first; false, with a problem, for the second.
    private mutating func claim(_ key: String, _ id: String, at place: Place) -> Bool {
        if let first = places[key] {
            problems.append(.duplicateID(place, id: id, first: first))
            return false
        }
        places[key] = place
        return true
    }
}
