import Markup

/// What a page calls itself and its site: its titles in pieces, the site's name, the holders of its copyright.
struct PageNames {
    /// The pieces of each title, those of `og:title` first.
    let titles: [[String]]
    /// What the page says that the site or its application is called.
    let sites: [String]
    /// Who its last lines name as holding the copyright.
    let holders: [String]
    /// The last piece of the page's own title, where it has several.
    private let titleEnd: String?

    /// No longer name is looked at, in bytes: nobody reads it.
    private static let longest = 300
    /// The imprint stands in one of so many last blocks, in a line of so many bytes.
    private static let lastBlocks = 60
    private static let longestImprint = 200

    init(_ document: Document) {
        func values(_ paths: [String]) -> [String] {
            document.metadata.filter { paths.contains($0.path) }.map(\.value).filter { !Placeholder.stands(in: $0) }
        }
        let own = document.title.map { $0.utf8.count <= Self.longest ? PageTitle.pieces(of: $0) : [] } ?? []
        let named = document.title.map { $0.utf8.count <= Self.longest && !Placeholder.stands(in: $0) } ?? false
        titles =
            values(["og:title"]).prefix(2).filter { $0.utf8.count <= Self.longest }.map(PageTitle.pieces)
            + (named ? [own] : [])
        sites = values(["og:site_name", "application-name"]).filter { $0.utf8.count <= Self.longest }
        holders = Self.holders(in: document.body)
        titleEnd = own.count > 1 ? own.last : nil
    }

    /// Whether a name is that of the site: a board may state itself as the employer of all its jobs.
    func isSite(_ name: String) -> Bool {
        let wanted = EmployerName.words(name)
        return (sites + holders + [titleEnd].compactMap { $0 }).contains { EmployerName.words($0) == wanted }
    }

    private static func holders(in text: FlatText) -> [String] {
        var holders: [String] = []
        text.bytes.withUnsafeBufferPointer { bytes in
            for block in text.blocks.suffix(lastBlocks)
            where block.length <= longestImprint && !block.isHidden && mayNameHolder(bytes, block.start..<block.end) {
                let line = UnsafeBufferPointer(rebasing: bytes[block.start..<block.end])
                if let holder = holder(of: line) { holders.append(holder) }
            }
        }
        return holders
    }

    /// Whether a line holds the sign, or "copy" in any case of letters: nearly no line does, and each string costs.
    private static func mayNameHolder(_ text: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
        for index in line {
            switch text[index] {
            case 0xC2 where index + 1 < line.upperBound && text[index + 1] == 0xA9: return true
            case UInt8(ascii: "c"), UInt8(ascii: "C"):
                if index + 4 <= line.upperBound, text[index + 1] | 0x20 == UInt8(ascii: "o"),
                    text[index + 2] | 0x20 == UInt8(ascii: "p"), text[index + 3] | 0x20 == UInt8(ascii: "y")
                {
                    return true
                }
            default: continue
            }
        }
        return false
    }

    /// "© 2026 Harbour Ferries Ltd. All rights reserved."
    ///
    /// Behind the sign nothing but the name need be taken apart.
    private static func holder(of line: UnsafeBufferPointer<UInt8>) -> String? {
        guard LatinText.holds(line), let sign = line.indices.first(where: { isCopyrightSign(line, at: $0) }) else {
            return holder(in: String(decoding: line, as: UTF8.self))
        }
        guard let start = LatinText.firstLetter(of: line, from: sign + 2) else { return nil }
        let end = line[start...].indices.first { endsHolder(line, at: $0) } ?? line.count
        return holder(among: String(decoding: line[start..<end], as: UTF8.self).partedByBlanks)
    }

    private static func isCopyrightSign(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        text[index] == 0xC2 && text[index + 1] == 0xA9
    }

    /// Whether a sign that ends the holder's name begins here, in a ``LatinText``.
    private static func endsHolder(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        switch text[index] {
        case UInt8(ascii: "|"), UInt8(ascii: "."), UInt8(ascii: ","), 0x0A: true
        case 0xC2: text[index + 1] == 0xB7
        case 0xE2: text[index + 1] == 0x80 && [0x93, 0x94, 0xA2].contains(text[index + 2])
        default: false
        }
    }

    private static func holder(in line: String) -> String? {
        guard
            let start = line.firstIndex(of: "©").map({ line.index(after: $0) })
                ?? line.range(ofWord: "copyright")?.upperBound
        else {
            return nil
        }
        let rest = line[start...].drop { !$0.isLetter }
        return holder(among: rest.prefix { !endsHolder($0) }.partedByBlanks)
    }

    /// The name among the words of a line behind the sign: "Harbour Ferries 2026".
    private static func holder(among words: [Substring]) -> String? {
        // The year may stand behind it.
        let name = words.last.map { $0.allSatisfy { $0.isNumber || $0 == "-" } } == true ? words.dropLast() : words
        return name.isEmpty ? nil : name.joined(separator: " ")
    }

    /// Whether a sign ends the holder's name; of all others the first byte tells.
    private static func endsHolder(_ character: Character) -> Bool {
        switch character.utf8.first {
        case UInt8(ascii: "|"), UInt8(ascii: "."), UInt8(ascii: ","), 0x0A, 0xC2, 0xE2: "|.,·•–—\n".contains(character)
        default: false
        }
    }
}
