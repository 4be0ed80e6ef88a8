import Markup

extension PagePosting {
    /// Sets another employer than a record states, where that is the board, or nobody ("confidential"): many boards state
    /// themselves as the employer of all their jobs.
    ///
    /// A site is the board only where the posting's own text never names it and names somebody else.
    func settleEmployer(of posting: inout Posting, _ shown: Shown, _ document: Document) {
        guard let name = posting.organization else { return }
        let isSite = shown.names.isSite(name)
        let isNobody = facts.isWhole(name, .boardWord) || facts.isWhole(name, .noName)
        guard isSite || isNobody || facts.namesBoard(name), isNobody || !Self.stands(name, in: posting) else { return }
        if let other = employer(besides: name, isSite: isSite, of: posting, shown, document) {
            posting.organization = other
        } else if isNobody {
            posting.organization = nil
        }
    }

    private func employer(
        besides name: String, isSite: Bool, of posting: Posting, _ shown: Shown, _ document: Document
    ) -> String? {
        let stated = PageFacts(document, shown, facts, classifier)
        let place = posting.location?.text ?? stated.location ?? ""
        // What the record says stands in no block of the page, as a rule.
        var read = document
        read.body = FlatText(
            bytes: posting.text.bytes,
            blocks: posting.passages.map { Block(kind: .paragraph, start: $0.start, end: $0.end) })
        let named = EmployerName.find(
            read, shown.names, title: posting.title, blocks: read.body.blocks, others: [place, name], facts)
        let board = EmployerName.words(name)
        return [stated.organization, named].lazy.compactMap { $0 }.first { other in
            let words = EmployerName.words(other)
            return !(isSite && shown.names.isSite(other)) && !words.starts(with: board) && !board.starts(with: words)
        }
    }

    private static func stands(_ name: String, in posting: Posting) -> Bool {
        let title = posting.passages.first { $0.section == .title }?.range ?? 0..<0
        let text = String(decoding: posting.text.bytes.dropFirst(title.upperBound), as: UTF8.self)
        let (words, wanted) = (EmployerName.words(text), EmployerName.words(name))
        guard let first = wanted.first else { return words.isEmpty }
        return words.indices.contains { words[$0] == first && words[$0...].starts(with: wanted) }
    }
}
