import PhraseMatching

/// Puts a page's visible text and its structured record together: the fuller one is the body, and what only the other
/// says is added to it.
struct PageMerger {
    /// How many bytes the record's own description has.
    let descriptionLength: Int

    /// A description of so many bytes is taken for the whole ad, whatever else the page shows.
    private static let fullDescription = 600
    /// A long description of so few passages has lost its lines; the page still has them.
    private static let fewPassages = 3
    /// Of such a description, this share must stand on the page as well.
    private static let leastShown = 0.6
    /// The parts of a page that are added to a record: only those whose heading names what is asked or done.
    private static let added: Set<Section> = [.requirements, .preferred, .education, .duties]

    /// The one posting of a page.
    func merge(page: Posting, into record: Posting) -> Posting {
        let isPageFuller = isFuller(page, than: record)
        let (body, other) = isPageFuller ? (page, record) : (record, page)
        var packed = PackedText(body)
        if isPageFuller { packed.settleSections(by: other.passages, of: other.text.bytes) }
        let parts = isPageFuller ? [other.passages.filter { $0.section != .title }[...]] : Self.askingParts(of: page)
        let unsure = Self.unsure(parts, of: other.text.bytes, besides: packed, isWhole: isPageFuller)
        if !unsure.isEmpty {
            var held = HeldText()
            held.add(packed.passages, of: packed.bytes)
            let missing = unsure.filter { isPageFuller || !Self.holdsAny(of: $0.dropFirst(), page, &held) }
            packed.append(Array(missing.joined())[...], of: other.text.bytes, unlessHeldIn: &held)
        }
        var merged = record
        merged.title = record.title ?? page.title
        merged.organization = record.organization ?? page.organization
        merged.datePosted = record.datePosted ?? page.datePosted
        merged.validThrough = record.validThrough ?? page.validThrough
        merged.location = record.location ?? page.location
        merged.employmentType = record.employmentType.isEmpty ? page.employmentType : record.employmentType
        merged.pay = record.pay ?? page.pay
        merged.reference = record.reference ?? page.reference
        merged.language = record.language ?? page.language
        merged.text.bytes = packed.bytes
        merged.passages = packed.passages
        return merged
    }

    /// Whether a record is sure to be the fuller text and to hold all parts that the page has, by whole lines alone.
    ///
    /// So it is on most pages that carry a record, and telling the sections of the page is then work for nothing: a part
    /// that could be added is a heading and what stands below it, and no line of it may stand in the record. Lines ahead of
    /// the first that the record holds, other than the title, are no such part unless one of them is a heading that asks.
    func isWhole(_ record: Posting, beside page: PostingText, _ classifier: HeadingClassifier) -> Bool {
        guard descriptionLength >= Self.fullDescription, record.passages.count > Self.fewPassages + 1 else {
            return false
        }
        let lines = LineKeys(record.passages, of: record.text.bytes)
        return page.bytes.withUnsafeBufferPointer { bytes in
            func line(_ index: Int) -> UnsafeBufferPointer<UInt8> {
                UnsafeBufferPointer(rebasing: bytes[page.lines[index].range])
            }
            let first = page.lines.indices.first { lines.holdBelowTitle(line($0)) } ?? page.lines.count
            guard !(0..<first).contains(where: { classifier.classify(line($0))?.section.asksForSomething == true })
            else {
                return false
            }
            var misses = 0
            for index in first..<page.lines.count {
                // A heading may stand in both and have other lines below it.
                misses = lines.hold(line(index)) ? (page.lines[index].mayBeHeading ? 1 : 0) : misses + 1
                if misses > 2 || misses == 2 && page.lines[index].kind == .listItem { return false }
            }
            return true
        }
    }

    /// Of the parts that could be added, those of which whole lines alone do not settle that the body holds them: as a
    /// rule none, and then the words of both texts need not be compared.
    private static func unsure(
        _ parts: [ArraySlice<Passage>], of text: [UInt8], besides body: PackedText, isWhole: Bool
    ) -> [ArraySlice<Passage>] {
        guard parts.contains(where: { !$0.isEmpty }) else { return [] }
        let lines = LineKeys(body.passages, of: body.bytes)
        return text.withUnsafeBufferPointer { bytes in
            func isHeld(_ passage: Passage) -> Bool {
                lines.hold(UnsafeBufferPointer(rebasing: bytes[passage.range]), asking: HeldText.asks(passage.section))
            }
            guard isWhole else { return parts.filter { !$0.dropFirst().contains(where: isHeld) } }
            return parts.filter { $0.contains { $0.kind != .heading && !isHeld($0) } }
        }
    }

    /// The whole lines of a posting, by their keys.
    private struct LineKeys {
        private var keys: KeyTable

        /// What a line is that stands nowhere else above it.
        private enum Role {
            static let title: UInt32 = 1
            static let asking: UInt32 = 2
            static let other: UInt32 = 0
        }

        init(_ passages: [Passage], of text: [UInt8]) {
            var keys = KeyTable(capacity: passages.count)
            text.withUnsafeBufferPointer { bytes in
                for passage in passages {
                    let line = UnsafeBufferPointer(rebasing: bytes[passage.range])
                    let role = HeldText.asks(passage.section) ? Role.asking : Role.other
                    _ = keys.value(of: TokenKey.of(line), orInsert: passage.section == .title ? Role.title : role)
                }
            }
            self.keys = keys
        }

        func hold(_ line: UnsafeBufferPointer<UInt8>) -> Bool { keys[TokenKey.of(line)] != nil }

        /// Whether the line stands in it, and where it asks for something, among what is asked for.
        func hold(_ line: UnsafeBufferPointer<UInt8>, asking: Bool) -> Bool {
            keys[TokenKey.of(line)].map { !asking || $0 == Role.asking } ?? false
        }

        func holdBelowTitle(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
            keys[TokenKey.of(line)].map { $0 != Role.title } ?? false
        }
    }

    private func isFuller(_ page: Posting, than record: Posting) -> Bool {
        let description = record.passages.filter { $0.section != .title }
        if descriptionLength < Self.fullDescription { return page.text.bytes.count > record.text.bytes.count }
        return description.count <= Self.fewPassages && page.passages.count > 2 * description.count
            && shown(description, of: record, on: page) >= Self.leastShown
    }

    /// The parts of a page, from heading to heading, that say what is asked for or done.
    ///
    /// They are added to a record that holds nothing of them. A part of which it holds some is its own, and what else stands
    /// there is what surrounds the ad.
    private static func askingParts(of page: Posting) -> [ArraySlice<Passage>] {
        var parts: [ArraySlice<Passage>] = []
        var index = 0
        while index < page.passages.count {
            let next = page.passages[(index + 1)...].firstIndex { $0.kind == .heading } ?? page.passages.count
            let part = page.passages[index..<next]
            index = next
            guard part.first?.kind == .heading, part.count > 2 || part.contains(where: { $0.kind == .listItem }),
                part.allSatisfy({ added.contains($0.section) })
            else { continue }
            parts.append(part)
        }
        return parts
    }

    private static func holdsAny(of passages: ArraySlice<Passage>, _ page: Posting, _ held: inout HeldText) -> Bool {
        passages.contains { held.holds($0, of: page.text.bytes) }
    }

    /// The share of a record's text that its page shows.
    private func shown(_ passages: [Passage], of record: Posting, on page: Posting) -> Double {
        var held = HeldText()
        held.add(page.passages, of: page.text.bytes)
        let bytes = passages.reduce(0) { $0 + $1.range.count }
        let found = passages.reduce(0.0) { sum, passage in
            sum + held.share(of: passage, of: record.text.bytes) * Double(passage.range.count)
        }
        return bytes == 0 ? 0 : found / Double(bytes)
    }
}

extension PostingText.Line {
    /// Whether the line could turn out to be a heading, by its element, its face or its wording.
    fileprivate var mayBeHeading: Bool {
        kind == .heading || isSetOff || kind != .listItem && range.count <= SectionAssigner.longestPhrase
    }
}
