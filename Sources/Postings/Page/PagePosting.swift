import Markup

/// Makes a posting of a page's visible text.
struct PagePosting {
    let classifier: HeadingClassifier
    let facts: FactVocabulary
    let signs: PostingSigns
    /// Whether the page may turn out to hold no posting; not where somebody says that it does.
    var mayBeOther = true

    /// A page that shows less text than this holds no posting.
    static let leastBytes = 120
    /// One of several postings of a page may be as short as this.
    private static let leastBytesOfPart = 60
    var leastOfPage = PagePosting.leastBytes
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

    /// Whether a page shows as much text as a posting has.
    func hasText(_ document: Document) -> Bool { shown(document).text.bytes.count >= Self.leastBytes }

    /// The posting, or nil where the page shows too little or is something else.
    func posting(_ document: Document, id: PostingID, source: String) -> Posting? {
        posting(shown(document), of: document, id: id, source: source)
    }

    /// The postings of a page: one, or several that stand one below the other.
    func postings(_ document: Document, id: PostingID, source: String) -> [Posting] {
        let shown = shown(document)
        var page = self
        page.mayBeOther = false
        let whole = page.posting(shown, of: document, id: id, source: source)
        guard document.format == .html, !signs.isEmpty else { return whole.map { [$0] } ?? [] }
        let parts = SeveralPostings(facts: facts, signs: signs, classifier: classifier)
            .parts(of: shown.blocks, in: document, title: whole?.title)
        guard !parts.isEmpty else {
            return whole.flatMap { !mayBeOther || isPosting($0, shown, document) ? [$0] : nil } ?? []
        }
        return parts.enumerated().compactMap { number, part in
            guard var one = posting(part, of: document, id: PostingID("\(id)#\(number + 1)"), source: source) else {
                return nil
            }
            one.organization = one.organization ?? whole?.organization
            if number == 0 {
                one.diagnostics.insert(PostingProblem.cutAtHeadings(count: parts.count).diagnostic, at: 0)
            }
            return one
        }
    }

    /// One of the postings of a page, read as if it stood there alone.
    private func posting(
        _ part: SeveralPostings.Part, of document: Document, id: PostingID, source: String
    ) -> Posting? {
        var alone = document
        alone.title = part.title
        alone.metadata = document.metadata.filter { $0.path == "og:site_name" }
        alone.body.blocks = part.blocks
        let range = (part.blocks.first?.start ?? 0)..<(part.blocks.last?.end ?? 0)
        alone.body.parts = document.body.parts.filter { range.contains($0.start) }
        var shown = Shown(blocks: part.blocks)
        shown.text.append(document.body, part.blocks)
        var page = self
        page.mayBeOther = false
        page.leastOfPage = Self.leastBytesOfPart
        var posting = page.posting(shown, of: alone, id: id, source: source)
        posting?.title = part.title
        return posting
    }

    /// The posting of what a page shows, or nil where that is too little.
    func posting(_ shown: Shown, of document: Document, id: PostingID, source: String) -> Posting? {
        let text = shown.text
        var assigner = SectionAssigner(classifier: classifier)
        let least = document.format == .plainText ? Self.leastPlainBytes : leastOfPage
        let passages = Self.withoutChrome(assigner.passages(of: text))
        guard passages.reduce(0, { $0 + $1.range.count }) >= least else { return nil }
        let packed = Self.pack(passages, of: text.bytes)
        var posting = Posting(
            id: id, source: source, language: document.language, text: UTF8Text(bytes: packed.bytes),
            passages: packed.passages)
        state(&posting, shown, document)
        if mayBeOther, !isPosting(posting, shown, document) { return nil }
        if text.hasJoinedLines {
            posting.diagnostics.append(PostingProblem.tooManyLines(limit: PostingText.mostLines).diagnostic)
        }
        return posting
    }

    /// Whether the page reads like a posting rather than like anything else.
    private func isPosting(_ posting: Posting, _ shown: Shown, _ document: Document) -> Bool {
        document.format != .html || signs.isEmpty || evidence(posting, shown, document).isPosting
    }

    /// What speaks for the page being a posting, and against it.
    private func evidence(_ posting: Posting, _ shown: Shown, _ document: Document) -> PostingSigns.Evidence {
        var evidence = PostingSigns.Evidence()
        evidence.wordings = posting.text.bytes.withUnsafeBufferPointer { signs.wordings(in: $0) }
        evidence.facts = [
            posting.datePosted != nil, posting.validThrough != nil, posting.location != nil,
            !posting.employmentType.isEmpty, posting.pay != nil, posting.reference != nil,
        ].reduce(0) { $0 + ($1 ? 1 : 0) }
        evidence.hasNoun = posting.title.map { facts.stands(.noun, in: $0) } ?? false
        evidence.words = posting.text.bytes.reduce(0) { $0 + ($1 <= 0x20 ? 1 : 0) } + 1
        evidence.items = posting.passages.reduce(0) { $0 + ($1.kind == .listItem ? 1 : 0) }
        evidence.isUnspaced = Self.isUnspaced(posting.text.bytes)
        for block in document.body.blocks where LinkedText.isLink(block) && !block.isHidden && block.length <= 120 {
            guard block.region != .navigation, block.region != .footer else { continue }
            if facts.stands(.noun, in: document.body.text(of: block)) { evidence.jobLinks += 1 }
        }
        return evidence
    }

    /// Whether most of a text is Chinese, Japanese, Thai or the like: characters of three bytes that no blank parts.
    private static func isUnspaced(_ bytes: [UInt8]) -> Bool {
        var wide = 0
        for byte in bytes where byte >= 0xE3 && byte <= 0xE9 || byte == 0xE0 { wide += 3 }
        return wide * 2 > bytes.count
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

    /// Adds what the page states of the posting, where nothing is stated yet.
    func state(_ posting: inout Posting, _ shown: Shown, _ document: Document) {
        guard document.format != .plainText else { return statePlain(&posting, shown, document) }
        let stated = PageFacts(document, shown.blocks, facts, classifier)
        if let name = posting.organization, EmployerName.isSite(name, document),
            let other = stated.organization(facts), !EmployerName.isSite(other, document)
        {
            posting.organization = other
        }
        posting.title = posting.title ?? TitleSearch.find(document, shown.blocks, stated, facts)
        fill(&posting, stated)
        if posting.organization == nil {
            posting.organization = EmployerName.find(
                document, title: posting.title, blocks: shown.blocks, others: [stated.location ?? ""], facts)
        }
    }

    /// Text without markup has labelled lines too; who it speaks of is not asked, as it has no name of its own.
    private func statePlain(_ posting: inout Posting, _ shown: Shown, _ document: Document) {
        let stated = PageFacts(document, shown.blocks, facts, classifier)
        posting.title = posting.title ?? stated.title
        fill(&posting, stated)
    }

    private func fill(_ posting: inout Posting, _ stated: PageFacts) {
        posting.organization = posting.organization ?? stated.organization(facts)
        posting.datePosted = posting.datePosted ?? stated.datePosted
        posting.validThrough = posting.validThrough ?? stated.validThrough
        posting.location = posting.location ?? stated.location.map { Place(text: $0) }
        if posting.employmentType.isEmpty { posting.employmentType = stated.employment.map { [$0] } ?? [] }
        posting.reference = posting.reference ?? stated.reference
        if posting.pay == nil, let text = stated.pay { posting.pay = Pay(text: text) }
    }
}
