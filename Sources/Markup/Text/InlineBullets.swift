/// Takes a paragraph apart that has a list in it: "Requirements: • PostgreSQL • Kubernetes Nice to have: • Terraform".
///
/// A list has several of one sign at places where items begin. What ends in a colon before an item is its heading.
struct InlineBullets {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var parts: [Part] = []

    /// A stretch of a block: an item from its sign on, or what stands between lists.
    struct Part: Equatable {
        var start: Int
        var end: Int
        var isItem: Bool
    }

    /// A block of fewer bytes holds no list.
    private static let leastBytes = 24

    /// The text with its lists taken apart; nil where there are none.
    static func split(_ text: FlatText) -> FlatText? {
        text.bytes.withUnsafeBufferPointer { bytes in
            var found: [(block: Int, parts: [Part])] = []
            for (index, block) in text.blocks.enumerated() where mayHoldList(block) {
                let part = bytes.part(block.start, block.end)
                guard let parts = parts(of: part) else { continue }
                found.append((index, parts))
            }
            return found.isEmpty ? nil : rebuilt(text, bytes, found)
        }
    }

    private static func mayHoldList(_ block: Block) -> Bool {
        guard block.end - block.start >= leastBytes, block.linkedBytes * 2 <= block.end - block.start else {
            return false
        }
        switch block.kind {
        case .paragraph, .listItem, .definitionDescription: return true
        case .heading, .tableCell, .definitionTerm, .preformatted: return false
        }
    }

    /// The parts of a block of text, nil where no list stands in it.
    static func parts(of bytes: UnsafeBufferPointer<UInt8>) -> [Part]? {
        var bullets = InlineBullets(bytes)
        return bullets.find()
    }

    private init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    // MARK: Signs

    /// Signs that only lists have, and those that stand between words too, which need more of them to be one.
    private static let sure: [[UInt8]] = ["•", "●", "▪", "■", "◦", "‣", "➢", "➤", "\u{F0B7}", "►", "✓", "✔"].map {
        Array($0.utf8)
    }
    private static let unsure: [[UInt8]] = ["·", "–", "-", "*"].map { Array($0.utf8) }

    private mutating func find() -> [Part]? {
        let starts = starts()
        guard let first = starts.first else { return nil }
        if first > 0 { add(0, first, isItem: false) }
        for (index, start) in starts.enumerated() {
            add(start, index + 1 < starts.count ? starts[index + 1] : bytes.count, isItem: true)
        }
        return parts
    }

    /// Where items begin: those of the sign that comes first and often enough.
    private func starts() -> [Int] {
        guard mayHoldList else { return [] }
        var found: [Int: [Int]] = [:]
        var marks = 0
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: ")") { marks += 1 }
            guard Self.mayBegin(byte), let sign = sign(at: index) else {
                index += 1
                continue
            }
            found[sign.number, default: []].append(index)
            index += sign.length
        }
        if !found.isEmpty, let starts = starts(of: found) { return starts }
        guard marks >= Self.leastNumbered else { return [] }
        let numbered = numbered()
        return numbered.isEmpty || mean(numbered) > Self.longestNumbered ? [] : numbered
    }

    /// Whether there are signs or numbers enough for a list, which nearly no text has; many bytes are looked at at once.
    private var mayHoldList: Bool {
        var (signs, marks) = (0, 0)
        for byte in bytes {
            signs &+= Self.mayBegin(byte) ? 1 : 0
            marks &+= byte == UInt8(ascii: ")") ? 1 : 0
        }
        return signs >= 2 || marks >= Self.leastNumbered
    }

    /// Whether one of the signs may begin with a byte.
    private static func mayBegin(_ byte: UInt8) -> Bool {
        // Without branches, so that many bytes can be asked at once.
        let isSign = byte == UInt8(ascii: "-") ? 1 : byte == UInt8(ascii: "*") ? 1 : 0
        let isLead = byte == 0xE2 ? 1 : byte == 0xEF ? 1 : byte == 0xC2 ? 1 : 0
        return isSign | isLead != 0
    }

    /// The places of the sign that makes a list, of those that were found of each.
    private func starts(of found: [Int: [Int]]) -> [Int]? {
        for number in Self.sure.indices {
            guard let starts = found[number], starts.count >= 2 else { continue }
            if isLed(starts[0]) || starts.count >= 3 && mean(starts) >= Self.leastItem { return starts }
        }
        for number in Self.unsure.indices {
            let starts = found[Self.sure.count + number] ?? []
            if starts.count >= 3, isLed(starts[0]), starts.indices.allSatisfy({ isItem(starts, $0) }) { return starts }
        }
        return nil
    }

    /// So many numbered items make a list.
    private static let leastNumbered = 3

    /// Signs between words that are shorter on average only part them; numbers before longer items are those of a text.
    private static let leastItem = 40
    private static let longestNumbered = 120

    /// The mean length of items.
    private func mean(_ starts: [Int]) -> Int { (bytes.count - (starts.first ?? 0)) / max(1, starts.count) }

    /// Whether an item has a word in it: "Mon - Fri - 07:00 - 14:00" is no list.
    private func isItem(_ starts: [Int], _ index: Int) -> Bool {
        let end = index + 1 < starts.count ? starts[index + 1] : bytes.count
        let words = bytes.part(starts[index], end).drop { !$0.isLetter && !$0.isDigit && $0 < 0xC3 }
        return words.count >= 4 && words.first?.isDigit == false
    }

    /// The sign at an offset, where an item may begin with it.
    private func sign(at index: Int) -> (number: Int, length: Int)? {
        for (number, sign) in Self.sure.enumerated() where holds(sign, at: index) {
            return index + sign.count < bytes.count ? (number, sign.count) : nil
        }
        guard index == 0 || bytes[index - 1] <= 0x20 else { return nil }
        for (number, sign) in Self.unsure.enumerated() where holds(sign, at: index) {
            let behind = index + sign.count
            return behind < bytes.count && bytes[behind] == 0x20 ? (Self.sure.count + number, sign.count) : nil
        }
        return nil
    }

    private func holds(_ sign: [UInt8], at index: Int) -> Bool {
        guard index + sign.count <= bytes.count else { return false }
        for offset in sign.indices where bytes[index + offset] != sign[offset] { return false }
        return true
    }

    /// Whether a list may begin here: at the block's start, or behind a colon or the end of a sentence.
    private func isLed(_ start: Int) -> Bool {
        var index = start
        while index > 0, bytes[index - 1] <= 0x20 { index -= 1 }
        return index == 0 || bytes[index - 1] == UInt8(ascii: ":") || bytes[index - 1] == UInt8(ascii: "\n")
    }

    /// "1) … 2) … 3) …", counted on from one.
    private func numbered() -> [Int] {
        var starts: [Int] = []
        var index = 0
        while index < bytes.count {
            guard bytes[index].isDigit, index == 0 || bytes[index - 1] <= 0x20 else {
                index += 1
                continue
            }
            var number = 0
            var end = index
            while end < bytes.count, end - index < 3, bytes[end].isDigit {
                number = number * 10 + Int(bytes[end] - 0x30)
                end += 1
            }
            let isMark = end + 1 < bytes.count && bytes[end] == UInt8(ascii: ")") && bytes[end + 1] == 0x20
            if isMark, number == starts.count + 1, number > 1 || isLed(index) { starts.append(index) }
            index = end
        }
        return starts.count >= Self.leastNumbered ? starts : []
    }

    // MARK: Parts

    /// Adds a part; of an item that ends in a colon, the heading at its end is one of its own.
    private mutating func add(_ start: Int, _ end: Int, isItem: Bool) {
        var end = end
        while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
        guard end > start else { return }
        if isItem, end < bytes.count, bytes[end - 1] == UInt8(ascii: ":"), let heading = headingStart(start, end) {
            var itemEnd = heading
            while itemEnd > start, bytes[itemEnd - 1] <= 0x20 { itemEnd -= 1 }
            parts.append(Part(start: start, end: itemEnd, isItem: true))
            return parts.append(Part(start: heading, end: end, isItem: false))
        }
        parts.append(Part(start: start, end: end, isItem: isItem))
    }

    /// Words of a heading.
    private static let mostWords = 6

    /// Where the heading at an item's end begins: at the last word with a capital, and at those before it if they all
    /// have one.
    private func headingStart(_ start: Int, _ end: Int) -> Int? {
        var index = end
        var found: Int?
        var hasSmall = false
        for _ in 0..<Self.mostWords {
            var word = index
            while word > start, bytes[word - 1] > 0x20 { word -= 1 }
            guard word > start + 4 else { return found }
            let isCapital = bytes[word] &- 0x41 < 26
            if found != nil, !isCapital || hasSmall { return found }
            if isCapital { found = word } else { hasSmall = true }
            index = word
            while index > start, bytes[index - 1] <= 0x20 { index -= 1 }
            let last = bytes[index - 1]
            if last == UInt8(ascii: ".") || last == UInt8(ascii: ";") || last == UInt8(ascii: "!") {
                return found ?? word
            }
        }
        return found
    }

    // MARK: The text

    private static func rebuilt(
        _ text: FlatText, _ bytes: UnsafeBufferPointer<UInt8>, _ found: [(block: Int, parts: [Part])]
    ) -> FlatText {
        var result = FlatText()
        result.bytes.reserveCapacity(bytes.count + 64)
        var next = found.makeIterator()
        var split = next.next()
        for (index, block) in text.blocks.enumerated() {
            guard let list = split, list.block == index else {
                append(bytes, block.start, block.end, as: block, &result)
                move(text.parts, of: block, by: result.bytes.count - block.end, &result)
                continue
            }
            for part in list.parts {
                var piece = block
                piece.kind = part.isItem ? .listItem : block.kind == .listItem ? .paragraph : block.kind
                piece.level = part.isItem ? max(1, block.kind == .listItem ? block.level : 1) : 0
                piece.linkedBytes = min(block.linkedBytes, part.end - part.start)
                append(bytes, block.start + part.start, block.start + part.end, as: piece, &result)
            }
            split = next.next()
        }
        return result
    }

    /// The named parts of a block that stays whole move with it; of one that is taken apart they are left out.
    private static func move(_ parts: [NamedPart], of block: Block, by distance: Int, _ text: inout FlatText) {
        for part in parts where part.start >= block.start && part.end <= block.end {
            text.parts.append(NamedPart(kind: part.kind, start: part.start + distance, end: part.end + distance))
        }
    }

    private static func append(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, as block: Block, _ text: inout FlatText
    ) {
        if !text.bytes.isEmpty { text.bytes.append(0x0A) }
        var moved = block
        moved.start = text.bytes.count
        text.bytes.append(contentsOf: bytes.part(start, end))
        moved.end = text.bytes.count
        text.blocks.append(moved)
    }
}
