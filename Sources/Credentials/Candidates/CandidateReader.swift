import FoundationEssentials
import Markup
import SkillTaxonomy

/// A candidate's file -> the candidate, with names looked up in the catalogue.
///
/// The format is found by content: our own (YAML or JSON) or JSON Resume.
public struct CandidateReader: Sendable {
    /// More bytes than any candidate's file has.
    public static let largestFile = 16 << 20

    let catalogue: Catalogue
    let resolver: CredentialResolver
    let holdsFile: @Sendable (String) -> Bool

    /// Makes a reader.
    ///
    /// - Parameters:
    ///   - catalogue: what credentials there are.
    ///   - resolver: looks names up in it; by default one is made.
    ///   - holdsFile: whether a file is at a path, which the candidate's file gives as evidence; by default the file system
    ///     is asked. Nothing is opened.
    public init(
        _ catalogue: Catalogue, resolver: CredentialResolver? = nil,
        holdsFile: @escaping @Sendable (String) -> Bool = CandidateReader.isFile
    ) {
        self.catalogue = catalogue
        self.resolver = resolver ?? CredentialResolver(catalogue)
        self.holdsFile = holdsFile
    }

    /// Whether a path leads to a file, not a folder.
    public static func isFile(_ path: String) -> Bool {
        var isFolder = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder
    }

    /// Reads a file's bytes; `file` is its name as the user gave it.
    public func read(_ bytes: [UInt8], file: String) throws(CandidateError) -> Candidate {
        guard bytes.count <= Self.largestFile else {
            throw CandidateError(problems: [.tooLarge(file: file, bytes: bytes.count, limit: Self.largestFile)])
        }
        guard let text = TextBytes.utf8(bytes) else { throw CandidateError(problems: [.notUTF8(file: file)]) }
        let root = try root(of: text, file: file)
        var draft = CandidateDraft(reader: self, file: file)
        switch CandidateFormat(root) {
        case .native(let mapping): draft.readNative(mapping)
        case .jsonResume(let mapping): draft.readResume(mapping)
        case .unknown(let found): draft.problems = [.unknownFormat(file: file, found: found)]
        }
        guard draft.problems.isEmpty else { throw CandidateError(problems: draft.problems) }
        return draft.finished()
    }

    /// The file as a tree.
    ///
    /// Only what begins like JSON can be it; what then is none may still be YAML, which has lists and mappings in brackets
    /// too.
    private func root(of text: [UInt8], file: String) throws(CandidateError) -> DataNode? {
        let first = text.first { $0 > 0x20 }
        let mayBeJSON = first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
        let tree: Result<DataNode?, DataProblem> = text.withUnsafeBufferPointer { bytes in
            Result { () throws(DataProblem) in
                if mayBeJSON, let tree = try JSONReader.read(bytes, limits: .foreign) { return tree }
                return try YAMLReader.read(bytes, limits: .foreign)
            }
        }
        do { return try tree.get() } catch {
            throw CandidateError(problems: [.syntax(file: file, SyntaxProblem(error))])
        }
    }
}

/// The formats that a candidate's file can have.
enum CandidateFormat {
    case native(DataMapping)
    case jsonResume(DataMapping)
    case unknown(found: String)

    private static let resumeFields: Set<String> = [
        "basics", "work", "education", "certificates", "awards", "publications", "volunteer", "interests", "references",
        "projects",
    ]

    /// Tells a tree's format by its fields.
    init(_ root: DataNode?) {
        guard let root, !root.isNull else {
            self = .unknown(found: "an empty file")
            return
        }
        guard let mapping = root.mapping else {
            self = .unknown(found: root.shape)
            return
        }
        let names = Set(mapping.fields.map(\.name))
        if !names.contains("credentials"), !names.isDisjoint(with: Self.resumeFields) {
            self = .jsonResume(mapping)
        } else if names.isDisjoint(with: ["credentials", "skills", "id"]) || names.contains("@context") {
            let shown = names.sorted().prefix(5).map(\.shortened).joined(separator: ", ")
            self = .unknown(found: shown.isEmpty ? "no fields" : "the fields \(shown)")
        } else {
            self = .native(mapping)
        }
    }
}
