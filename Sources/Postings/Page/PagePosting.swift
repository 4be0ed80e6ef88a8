import Markup

/// Makes a posting of a page's visible text.
struct PagePosting {
    let classifier: HeadingClassifier
    let facts: FactVocabulary
    let signs: PostingSigns
    /// The day from which "3 days ago" is counted; without it such a statement is no date.
    var asOf: CalendarDay?

    /// A page that shows less text than this holds no posting.
    static let leastBytes = 120
    /// One of several postings of a page may be as short as this.
    private static let leastBytesOfPart = 60
    /// Plain text was given as a posting, as was what somebody says to be one: any word of it will do.
    static let leastPlainBytes = 1

    /// What a page shows of a posting, before its sections are told, and what it calls itself.
    struct Shown {
        let blocks: [Block]
        let names: PageNames
        private(set) var text = PostingText()

        init(_ blocks: [Block], of document: Document) {
            self.blocks = blocks
            names = PageNames(document)
            text.append(document.body, blocks)
        }
    }

    /// What a page shows.
    func shown(_ document: Document) -> Shown {
        Shown(MainContent(classifier: classifier).select(document), of: document)
    }

    /// What a page without structured data is.
    enum Content {
        /// One posting, or several that stand one below the other.
        case postings([Posting])
        /// It shows text, which reads like something else.
        case other
        /// It shows too little.
        case nothing
    }

    /// What a page without structured data holds.
    ///
    /// - Parameter isPosting: whether somebody says that it is one; else one that reads like none is told of as such.
    func content(_ document: Document, id: PostingID, source: String, isPosting: Bool) -> Content {
        let shown = shown(document)
        let least = isPosting ? Self.leastPlainBytes : Self.leastBytes
        guard let whole = posting(shown, of: document, id: id, source: source, least: least) else {
            return document.format == .html && shown.text.bytes.count >= Self.leastBytes ? .other : .nothing
        }
        guard document.format == .html, !signs.isEmpty else { return .postings([whole]) }
        let parts = SeveralPostings(facts: facts, signs: signs, classifier: classifier)
            .parts(of: shown, in: document.body, title: whole.title)
        if !parts.isEmpty { return .postings(postings(parts, of: document, whole, shown.names)) }
        return isPosting || evidence(whole, document).isPosting ? .postings([whole]) : .other
    }

    private func postings(
        _ parts: [SeveralPostings.Part], of document: Document, _ whole: Posting, _ names: PageNames
    ) -> [Posting] {
        var postings = parts.enumerated().compactMap { number, part in
            posting(part, of: document, id: PostingID("\(whole.id)#\(number + 1)"), source: whole.source)
        }
        // Only the page's own: what one of its postings names is not the employer of the others.
        let own = whole.organization.flatMap { Self.isOwn($0, of: document, ahead: parts, names) ? $0 : nil }
        for index in postings.indices where postings[index].organization == nil {
            postings[index].organization = own
        }
        if !postings.isEmpty {
            let problem = PostingProblem.cutAtHeadings(count: parts.count)
            postings[0].diagnostics.insert(problem.diagnostic, at: 0)
        }
        return postings
    }

    /// Whether a name is what the page calls itself, or stands ahead of its first posting or behind its last.
    private static func isOwn(
        _ name: String, of document: Document, ahead parts: [SeveralPostings.Part], _ names: PageNames
    ) -> Bool {
        if names.isSite(name) || names.titles.joined().contains(where: { $0.contains(name) }) { return true }
        let taken = parts.compactMap(\.blocks.first?.start).min() ?? 0
        let end = parts.compactMap(\.blocks.last?.end).max() ?? 0
        return document.body.blocks.contains { block in
            (block.end <= taken || block.start >= end) && block.length <= 300
                && document.body.text(of: block).contains(name)
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
        var posting = posting(
            Shown(part.blocks, of: alone), of: alone, id: id, source: source, least: Self.leastBytesOfPart)
        posting?.title = part.title
        return posting
    }

    /// The posting of what a page shows, or nil where that is too little.
    func posting(
        _ shown: Shown, of document: Document, id: PostingID, source: String, least: Int = PagePosting.leastBytes
    ) -> Posting? {
        let text = shown.text
        var assigner = SectionAssigner(classifier: classifier)
        let least = document.format == .plainText ? Self.leastPlainBytes : least
        let passages = Self.withoutChrome(assigner.passages(of: text))
        guard passages.reduce(0, { $0 + $1.range.count }) >= least else { return nil }
        let packed = Self.pack(passages, of: text.bytes)
        var posting = Posting(
            id: id, source: source, language: document.language, text: UTF8Text(bytes: packed.bytes),
            passages: packed.passages)
        state(&posting, shown, document)
        if text.hasJoinedLines {
            posting.diagnostics.append(PostingProblem.tooManyLines(limit: PostingText.mostLines).diagnostic)
        }
        return posting
    }

    /// What speaks for the page being a posting, and against it.
    private func evidence(_ posting: Posting, _ document: Document) -> PostingSigns.Evidence {
        var evidence = PostingSigns.Evidence()
        posting.text.bytes.withUnsafeBufferPointer { text in
            evidence.wordings = signs.wordings(in: text)
            evidence.amounts = signs.amounts(in: text)
            evidence.hasContact = signs.hasContact(in: text)
            evidence.words = Self.blanks(in: text) + 1
            evidence.isUnspaced = Self.isUnspaced(text)
        }
        evidence.facts = [
            posting.datePosted != nil, posting.validThrough != nil, posting.location != nil,
            !posting.employmentType.isEmpty, posting.pay != nil, posting.reference != nil,
        ].reduce(0) { $0 + ($1 ? 1 : 0) }
        evidence.hasNoun = posting.title.map { facts.stands(.noun, in: $0) } ?? false
        evidence.isTitleOther = posting.title.map { signs.isOther(title: $0) } ?? false
        evidence.items = posting.passages.reduce(0) { $0 + ($1.kind == .listItem ? 1 : 0) }
        evidence.jobLinks = jobLinks(in: document.body)
        return evidence
    }

    /// Links, outside menus, whose text names people by their work; more than tell anything are not counted.
    private func jobLinks(in text: FlatText) -> Int {
        text.bytes.withUnsafeBufferPointer { bytes in
            var count = 0
            for block in text.blocks
            where count < PostingSigns.Evidence.mostJobLinks && LinkedText.isLink(block) && !block.isHidden
                && block.length <= 120 && block.region != .navigation && block.region != .footer
                && facts.stands(.noun, in: UnsafeBufferPointer(rebasing: bytes[block.start..<block.end]))
            {
                count += 1
            }
            return count
        }
    }

    /// Whether most of a text is Chinese, Japanese, Thai or the like: characters of three bytes that no blank parts.
    private static func isUnspaced(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        // Without looks for overflow many bytes are counted at once.
        var wide = 0
        for byte in bytes { wide &+= byte >= 0xE3 && byte <= 0xE9 || byte == 0xE0 ? 3 : 0 }
        return wide * 2 > bytes.count
    }

    private static func blanks(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var blanks = 0
        for byte in bytes { blanks &+= byte <= 0x20 ? 1 : 0 }
        return blanks
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
        result.reserveCapacity(bytes.count)
        let moved = passages.map { passage in
            if !result.isEmpty { result.append(0x0A) }
            let start = result.count
            result += bytes[passage.range]
            return Passage(kind: passage.kind, start: start, end: result.count, section: passage.section)
        }
        return (result, moved)
    }

    /// Adds what the page states of the posting, where nothing is stated yet.
    ///
    /// Of text without markup nobody asks whom it speaks of, as it has no name of its own.
    func state(_ posting: inout Posting, _ shown: Shown, _ document: Document) {
        let stated = PageFacts(document, shown, facts, classifier, asOf: asOf)
        if let name = posting.organization, let other = stated.organization, shown.names.isSite(name),
            !shown.names.isSite(other)
        {
            posting.organization = other
        }
        fill(&posting, stated)
        guard document.format != .plainText else {
            posting.title = posting.title ?? stated.title
            return
        }
        posting.title = posting.title ?? TitleSearch.find(document.body, shown.blocks, shown.names, stated, facts)
        if posting.organization == nil {
            posting.organization = EmployerName.find(
                document, shown.names, title: posting.title, blocks: shown.blocks, others: [stated.location ?? ""],
                facts)
        }
    }

    private func fill(_ posting: inout Posting, _ stated: PageFacts) {
        posting.organization = posting.organization ?? stated.organization
        posting.datePosted = posting.datePosted ?? stated.datePosted
        posting.validThrough = posting.validThrough ?? stated.validThrough
        posting.location =
            posting.location
            ?? stated.location.flatMap {
                Place.saysRemote($0) || !facts.isNoEmployer($0) ? Place(text: $0) : nil
            }
        if posting.employmentType.isEmpty { posting.employmentType = stated.employment.map { [$0] } ?? [] }
        posting.reference = posting.reference ?? stated.reference
        if posting.pay == nil, let text = stated.pay { posting.pay = Pay(text: text) }
    }
}
