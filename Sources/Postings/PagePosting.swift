import Markup

/// Makes a posting of a page's visible text.
struct PagePosting {
    let classifier: HeadingClassifier

    /// A page that shows less text than this holds no posting.
    static let leastBytes = 120
    /// Plain text was given as a posting, so any word of it will do.
    static let leastPlainBytes = 1

    /// The posting, or nil where the page shows too little.
    func posting(_ document: Document, id: PostingID, source: String) -> Posting? {
        let blocks = MainContent.select(document.body)
        var text = PostingText()
        text.append(document.body, blocks)
        var assigner = SectionAssigner(classifier: classifier)
        let least = document.format == .plainText ? Self.leastPlainBytes : Self.leastBytes
        let passages = assigner.passages(of: text).filter { $0.section != .chrome }
        guard passages.reduce(0, { $0 + $1.range.count }) >= least else { return nil }
        let packed = Self.pack(passages, of: text.bytes)
        return Posting(
            id: id, source: source, title: title(of: document, blocks), organization: organization(of: document),
            language: document.language, text: UTF8Text(bytes: packed.bytes), passages: packed.passages)
    }

    /// Lays the kept passages one behind the other.
    private static func pack(_ passages: [Passage], of bytes: [UInt8]) -> (bytes: [UInt8], passages: [Passage]) {
        var result: [UInt8] = []
        let moved = passages.map { passage in
            if !result.isEmpty { result.append(0x0A) }
            let start = result.count
            result += bytes[passage.range]
            return Passage(kind: passage.kind, start: start, end: result.count, section: passage.section)
        }
        return (result, moved)
    }

    /// The first heading of the highest rank inside the posting, else what the page calls itself.
    private func title(of document: Document, _ blocks: [Block]) -> String? {
        let headings = blocks.filter { $0.kind == .heading }
        let top = headings.map(\.level).min()
        if let heading = headings.first(where: { $0.level == top }), top == 1 { return document.body.text(of: heading) }
        let stated = document.metadata.first { $0.path == "og:title" && !$0.value.isEmpty }?.value
        return stated ?? document.title ?? headings.first.map { document.body.text(of: $0) }
    }

    private func organization(of document: Document) -> String? {
        document.metadata.first { $0.path == "og:site_name" && !$0.value.isEmpty }?.value
    }
}
