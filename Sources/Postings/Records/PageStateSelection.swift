import Markup

/// Chooses, of what an application keeps in its page, the postings that the page neither states nor shows.
struct PageStateSelection {
    /// Those postings.
    private(set) var readings: [RecordReading] = []

    init(_ document: Document, beside stated: [RecordReading]) {
        let states = document.records.filter { $0.syntax == .pageState }
        guard !states.isEmpty, stated.count <= 1, stated.allSatisfy({ $0.texts.isEmpty }) else { return }
        let shown = document.body.blocks.reduce(0) { $0 + ($1.isHidden ? 0 : $1.length) }
        let kinds = KeyKinds()
        var known: Set<[String]> = []
        let found = states.flatMap { ShapedRecords.readings(of: $0, kinds) }.filter { reading in
            guard reading.kind == .posting, Self.length(of: reading) > shown else { return false }
            return known.insert([reading.first(.title) ?? "", Self.text(of: reading)]).inserted
        }
        readings = Self.chosen(found, stated.first, document)
    }

    /// Those that have the title of what the page states or is called, if any has; else all of a page that states nothing.
    private static func chosen(
        _ found: [RecordReading], _ stated: RecordReading?, _ document: Document
    ) -> [RecordReading] {
        if let title = stated?.first(.title) { return found.filter { isTitle($0, title) }.prefix(1) + [] }
        guard found.count > 1, let title = document.title else { return found }
        let named = found.filter { reading in
            guard let own = reading.first(.title), own.utf8.count <= 300, title.utf8.count <= 2000 else { return false }
            return title.lowercased().contains(own.lowercased())
        }
        return named.isEmpty ? found : named
    }

    private static func isTitle(_ reading: RecordReading, _ title: String) -> Bool {
        HeldWords.words(of: (reading.first(.title) ?? "").utf8) == HeldWords.words(of: title.utf8)
    }

    private static func text(of reading: RecordReading) -> String {
        reading.texts.flatMap(\.values).map(\.value).max { $0.utf8.count < $1.utf8.count } ?? ""
    }

    /// Bytes of text, without tags.
    private static func length(of reading: RecordReading) -> Int {
        reading.texts.flatMap(\.values).reduce(0) { sum, value in
            var length = 0
            var isTag = false
            for byte in value.value.utf8 {
                if byte == UInt8(ascii: "<") { isTag = true }
                if !isTag { length += 1 }
                if byte == UInt8(ascii: ">") { isTag = false }
            }
            return sum + length
        }
    }
}
