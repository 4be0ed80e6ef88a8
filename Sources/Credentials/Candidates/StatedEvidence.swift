/// What the evidence of a credential names: where anybody can look, or what came along.
///
/// Nothing is opened here, so that a link counts for being one that can be followed, and a file for being there.
enum StatedEvidence: Equatable {
    /// An address on the web.
    case link
    /// A file below the folder of the candidate's own.
    case file

    /// Why a text is no evidence.
    enum Fault: Error, Equatable {
        /// A link that anybody on the way could answer.
        case insecureLink
        /// An address that no browser would open, or nobody else could.
        case brokenLink
        /// An address of another kind than the web's.
        case otherAddress
        /// No address, nor a file below the folder.
        case nothing
    }

    /// Tells what a text names.
    ///
    /// - Parameters:
    ///   - text: as the candidate's file has it.
    ///   - file: the candidate's file, which is no evidence for itself.
    ///   - holdsFile: whether a file is at a path.
    init(_ text: String, in file: String, holdsFile: (String) -> Bool) throws(Fault) {
        guard let scheme = WebLink.scheme(of: text) else {
            guard let path = Self.path(text, beside: file), holdsFile(path) else { throw .nothing }
            self = .file
            return
        }
        switch scheme {
        case "https":
            guard WebLink.isWellFormed(text) else { throw .brokenLink }
            self = .link
        case "http": throw .insecureLink
        default: throw .otherAddress
        }
    }

    /// The path of a file below the folder of the candidate's; nil for any other place, and for that file itself.
    private static func path(_ text: String, beside file: String) -> String? {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard text.utf8.count <= 1024, !text.utf8.contains(where: { $0 < 0x20 }), let last = parts.last, !last.isEmpty,
            parts.first?.isEmpty == false, !parts.contains("..")
        else { return nil }
        let kept = parts.filter { $0 != "." && !$0.isEmpty }
        let folder = file.lastIndex(of: "/").map { String(file[...$0]) } ?? ""
        let path = folder + kept.joined(separator: "/")
        return kept.isEmpty || path == file ? nil : path
    }
}
