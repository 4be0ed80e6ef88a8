import Foundation
import Markup
import Yams

/// A candidate's file -> the candidate, with names looked up in the catalogue.
///
/// The format is found by content: our own (YAML or JSON) or JSON Resume.
public struct CandidateReader: Sendable {
    /// More bytes than any candidate's file has.
    public static let largestFile = 16 << 20

    let catalogue: Catalogue
    let resolver: CredentialResolver

    /// Makes a reader.
    public init(_ catalogue: Catalogue, resolver: CredentialResolver? = nil) {
        self.catalogue = catalogue
        self.resolver = resolver ?? CredentialResolver(catalogue)
    }

    /// Reads a file's bytes; `file` is its name as the user gave it.
    public func read(_ bytes: [UInt8], file: String) throws(CandidateError) -> Candidate {
        guard bytes.count <= Self.largestFile else {
            throw CandidateError(problems: [.tooLarge(file: file, bytes: bytes.count, limit: Self.largestFile)])
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw CandidateError(problems: [.notUTF8(file: file)])
        }
        let root = try root(of: text, file: file)
        var draft = CandidateDraft(reader: self, file: file)
        switch CandidateFormat(root) {
        case .native(let mapping): draft.readNative(mapping)
        case .jsonResume(let mapping): draft.readResume(mapping)
        case .unknown(let found): draft.problems = [.unknownFormat(file: file, found: found)]
        }
        guard draft.problems.isEmpty else { throw CandidateError(problems: draft.problems) }
        return draft.candidate
    }

    /// The file as a tree.
    ///
    /// JSON is YAML but for a few escapes, and read as YAML it keeps its line numbers.
    private func root(of text: String, file: String) throws(CandidateError) -> Node? {
        do {
            return try compose(yaml: text)
        } catch {
            let isJSON = text.first { !$0.isWhitespace }.map { $0 == "{" || $0 == "[" } ?? false
            if isJSON, let object = try? JSONSerialization.jsonObject(with: Data(text.utf8)) {
                return Node(json: object)
            }
            throw CandidateError(problems: [.syntax(file: file, SyntaxProblem(error))])
        }
    }
}

/// The formats that a candidate's file can have.
enum CandidateFormat {
    case native(Node.Mapping)
    case jsonResume(Node.Mapping)
    case unknown(found: String)

    private static let resumeFields: Set<String> = [
        "basics", "work", "education", "certificates", "awards", "publications", "volunteer", "interests", "references",
        "projects",
    ]

    /// Tells a tree's format by its fields.
    init(_ root: Node?) {
        guard let root, !root.isNull else {
            self = .unknown(found: "an empty file")
            return
        }
        guard let mapping = root.mapping else {
            self = .unknown(found: root.shape)
            return
        }
        let names = Set(mapping.keys.compactMap(\.scalar?.string))
        if !names.contains("credentials"), !names.isDisjoint(with: Self.resumeFields) {
            self = .jsonResume(mapping)
        } else if names.isDisjoint(with: ["credentials", "skills", "id"]) || names.contains("@context") {
            let shown = names.sorted().prefix(5).joined(separator: ", ")
            self = .unknown(found: shown.isEmpty ? "no fields" : "the fields \(shown)")
        } else {
            self = .native(mapping)
        }
    }
}

extension Node {
    /// Takes what the JSON reader gives; objects in alphabetical order of their keys.
    init(json: Any) {
        switch json {
        case let object as [String: Any]:
            self.init(object.sorted { $0.key < $1.key }.map { (Node($0.key), Node(json: $0.value)) })
        case let list as [Any]:
            self.init(list.map { Node(json: $0) })
        case is NSNull:
            self.init("null")
        case let text as String:
            self.init(text, .implicit, .doubleQuoted)
        default:
            self.init("\(json)")
        }
    }
}
