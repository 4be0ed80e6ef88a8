import Markup

/// Makes a posting of a page's visible text.
struct PagePosting {
    let classifier: HeadingClassifier

    /// A page that shows less text than this holds no posting.
    static let leastBytes = 120
    /// Plain text was given as a posting, so any word of it will do.
    static let leastPlainBytes = 1

    /// What a page shows of a posting, before its sections are told.
    struct Shown {
        let blocks: [Block]
        var text = PostingText()
    }

    /// What a page shows.
    func shown(_ document: Document) -> Shown {
        var shown = Shown(blocks: MainContent(classifier: classifier).select(document))
        shown.text.append(document.body, shown.blocks)
        return shown
    }

    /// The posting, or nil where the page shows too little.
    func posting(_ document: Document, id: PostingID, source: String) -> Posting? {
        posting(shown(document), of: document, id: id, source: source)
    }

    /// The posting of what a page shows, or nil where that is too little.
    func posting(_ shown: Shown, of document: Document, id: PostingID, source: String) -> Posting? {
        let (blocks, text) = (shown.blocks, shown.text)
        var assigner = SectionAssigner(classifier: classifier)
        let least = document.format == .plainText ? Self.leastPlainBytes : Self.leastBytes
        let passages = Self.withoutChrome(assigner.passages(of: text))
        guard passages.reduce(0, { $0 + $1.range.count }) >= least else { return nil }
        let packed = Self.pack(passages, of: text.bytes)
        var posting = Posting(
            id: id, source: source, title: title(of: document, blocks), organization: organization(of: document),
            language: document.language, text: UTF8Text(bytes: packed.bytes), passages: packed.passages)
        if text.hasJoinedLines {
            posting.diagnostics.append(PostingProblem.tooManyLines(limit: PostingText.mostLines).diagnostic)
        }
        return posting
    }

    /// As much text as this may stand beside any amount of other jobs.
    private static let leastKept = 1000

    /// Leaves out what stands below headings of page furniture.
    ///
    /// Where that is most of the text, a heading like "Share this job" stands ahead of the posting and nothing marks its
    /// end: then only the headings themselves go.
    private static func withoutChrome(_ passages: [Passage]) -> [Passage] {
        let kept = passages.filter { $0.section != .chrome }
        func length(_ passages: [Passage]) -> Int { passages.reduce(0) { $0 + $1.range.count } }
        // A heading that asks, with nothing of it below, has lost its text to the furniture.
        let isAsking = kept.contains { $0.section.asksForSomething && $0.kind != .heading }
        let isEnough = length(kept) >= leastKept || isAsking
        if isEnough || length(kept) * 3 >= length(passages) { return kept }
        return passages.filter { $0.section != .chrome || $0.kind != .heading }.map { passage in
            var passage = passage
            if passage.section == .chrome { passage.section = .summary }
            return passage
        }
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

    /// The block that holds the title, else what the page calls itself.
    func title(of document: Document, _ blocks: [Block]) -> String? {
        if let position = PostingTitle.position(in: blocks, of: document.body, document) {
            return document.body.text(of: blocks[position])
        }
        let stated = document.metadata.first { $0.path == "og:title" && !$0.value.isEmpty }?.value
        return stated ?? document.title ?? blocks.first { $0.kind == .heading }.map { document.body.text(of: $0) }
    }

    /// The site's name, which on an employer's own site is the employer's.
    func organization(of document: Document) -> String? {
        document.metadata.first { $0.path == "og:site_name" && !$0.value.isEmpty }?.value
    }
}
