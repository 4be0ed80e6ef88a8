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
        var held = HeldText()
        held.add(packed.passages, of: packed.bytes)
        let rest = isPageFuller ? other.passages.filter { $0.section != .title } : missingParts(of: page, &held)
        packed.append(rest[...], of: other.text.bytes, unlessHeldIn: &held)
        var merged = record
        merged.title = record.title ?? page.title
        merged.organization = record.organization ?? page.organization
        merged.language = record.language ?? page.language
        merged.text.bytes = packed.bytes
        merged.passages = packed.passages
        return merged
    }

    private func isFuller(_ page: Posting, than record: Posting) -> Bool {
        let description = record.passages.filter { $0.section != .title }
        if descriptionLength < Self.fullDescription { return page.text.bytes.count > record.text.bytes.count }
        return description.count <= Self.fewPassages && page.passages.count > 2 * description.count
            && shown(description, of: record, on: page) >= Self.leastShown
    }

    /// The parts of a page, from heading to heading, of which the record holds nothing.
    ///
    /// A part of which it holds some is its own, and what else stands there is what surrounds the ad.
    private func missingParts(of page: Posting, _ held: inout HeldText) -> [Passage] {
        var missing: [Passage] = []
        var index = 0
        while index < page.passages.count {
            let next = page.passages[(index + 1)...].firstIndex { $0.kind == .heading } ?? page.passages.count
            let part = page.passages[index..<next]
            index = next
            guard part.first?.kind == .heading, part.count > 2 || part.contains(where: { $0.kind == .listItem }),
                part.allSatisfy({ Self.added.contains($0.section) }),
                !part.dropFirst().contains(where: { held.holds($0, of: page.text.bytes) })
            else { continue }
            missing += part
        }
        return missing
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
