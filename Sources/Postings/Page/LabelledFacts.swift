import Markup
import PhraseMatching

/// Reads the facts that a page states as label and value: "Location: Cork", a table's rows or columns, a definition list,
/// a label with its value on the line below.
///
/// The first value of each fact counts. What stands in menus, footers and dialogs, and below a heading of page furniture
/// ("Similar jobs"), is not looked at: other jobs have labels too.
struct LabelledFacts {
    /// A line of the page, with what is needed to find the value of a label in it.
    private struct Line {
        var range: Range<Int>
        var kind: Block.Kind
        var row: Int
        var column: Int
        var isEmphasised: Bool
        /// Whether it ends in a full stop.
        var isSentence: Bool
    }

    let vocabulary: FactVocabulary
    let classifier: HeadingClassifier
    /// Whether "3 days ago" is a date.
    var readsRelativeDays = false

    /// A value longer than this is running text, in bytes.
    static let longestValue = 200
    /// Lines that are looked at: no page states its facts further down.
    private static let mostLines = 3000

    /// The first value of each fact that the page labels.
    func read(_ text: FlatText) -> [PageFact: String] {
        text.bytes.withUnsafeBufferPointer { bytes in
            let lines = lines(of: text, bytes)
            let readings = lines.map { reading(of: $0, bytes) }
            var facts: [PageFact: String] = [:]
            var employers: Set<String> = []
            func add(_ fact: PageFact, _ range: Range<Int>?, behind line: Range<Int>) {
                guard let range, fact != .other, facts[fact] == nil || fact == .organization else { return }
                var value = Self.value(bytes, range)
                if fact == .pay {
                    value += Self.unit(of: bytes[line.lowerBound..<min(range.lowerBound, line.upperBound)], value)
                }
                guard Self.isValue(value), !isHeading(value) else { return }
                if fact == .organization, employers.count < Self.mostEmployers { employers.insert(value) }
                if facts[fact] == nil { facts[fact] = value }
            }
            for index in lines.indices {
                switch readings[index] {
                case .label(let fact): add(fact, value(of: index, lines, readings), behind: lines[index].range)
                case .pairs(let pairs): for pair in pairs { add(pair.fact, pair.value, behind: lines[index].range) }
                case .leading(let fact, let range) where isInGrid(index, readings, lines):
                    add(fact, range, behind: lines[index].range)
                case .leading(let fact, let range) where isDate(fact, range, bytes):
                    add(fact, range, behind: lines[index].range)
                case .leading, .nothing: continue
                }
            }
            // A list of jobs labels the employer of each.
            if employers.count >= Self.mostEmployers { facts[.organization] = nil }
            return facts
        }
    }

    /// What the label of an amount says of its unit, where the amount says nothing: "Hourly rate: £12.50".
    private static func unit(of label: Slice<UnsafeBufferPointer<UInt8>>, _ value: String) -> String {
        guard label.count <= 2 * FactVocabulary.longest,
            let unit = PayUnit(naming: String(decoding: label, as: UTF8.self)), PayUnit(naming: value) == nil
        else { return "" }
        return " per " + unit.rawValue.lowercased()
    }

    /// A page that labels as many employers speaks of as many jobs.
    private static let mostEmployers = 3

    /// Whether a value says something: a letter or a digit, filled in, and no label of the next line.
    static func isValue(_ value: String) -> Bool {
        (value.holdsLetter || value.contains { $0.isNumber }) && value.last != ":" && !Placeholder.stands(in: value)
    }

    /// Whether a value is nothing but the heading of a part of the posting: what stands behind an empty field.
    private func isHeading(_ value: String) -> Bool {
        guard value.utf8.count <= FactVocabulary.longest else { return false }
        var value = value
        let found = value.withUTF8 { classifier.mayBeWhole($0) ? classifier.classify($0) : nil }
        guard let found, found.coverage >= 0.99 else { return false }
        return found.section.asksForSomething || found.section == .chrome
    }

    /// What a line is to its labels.
    private enum Reading {
        /// It is one, and its value stands elsewhere.
        case label(PageFact)
        /// It holds labels with a colon, each with its value.
        case pairs([(fact: PageFact, value: Range<Int>)])
        /// It begins with one and has no colon: what follows may be its value.
        case leading(PageFact, Range<Int>)
        case nothing

        var label: PageFact? { if case .label(let fact) = self { fact } else { nil } }
    }

    // MARK: Lines

    private func lines(of text: FlatText, _ bytes: UnsafeBufferPointer<UInt8>) -> [Line] {
        var lines: [Line] = []
        lines.reserveCapacity(min(text.blocks.count, Self.mostLines))
        for block in text.blocks where !block.isHidden && block.region.mayStateFacts {
            if block.kind == .heading, isFurniture(bytes, block) { break }
            guard lines.count < Self.mostLines else { break }
            block.forEachLine(of: bytes) { line in
                guard !line.isEmpty, lines.count < Self.mostLines else { return }
                lines.append(
                    Line(
                        range: line, kind: block.kind, row: block.row, column: block.column,
                        isEmphasised: block.isEmphasised,
                        isSentence: bytes[line.upperBound - 1] == UInt8(ascii: ".")))
            }
        }
        return lines
    }

    /// Whether a heading begins what surrounds the posting: other jobs, the site's own.
    private func isFurniture(_ bytes: UnsafeBufferPointer<UInt8>, _ block: Block) -> Bool {
        let line = UnsafeBufferPointer(rebasing: bytes[block.start..<block.end])
        guard let found = classifier.classify(line) else { return false }
        return found.section == .chrome && found.coverage >= HeadingClassifier.leastOfChrome
    }

    // MARK: Labels

    private func reading(of line: Line, _ bytes: UnsafeBufferPointer<UInt8>) -> Reading {
        guard
            Self.endOfPiece(bytes, from: line.range.lowerBound, to: line.range.upperBound) + 1 >= line.range.upperBound
        else {
            return .pairs(
                Self.pieces(of: line.range, bytes).compactMap { piece in pair(in: piece, bytes) ?? dated(piece, bytes) }
            )
        }
        if let colon = Self.colon(in: line.range, bytes) {
            guard colon.value.contains(where: { bytes[$0] > 0x20 }) else {
                return label(bytes, line.range.lowerBound..<colon.label.upperBound).map { .label($0) } ?? .nothing
            }
            return pair(colon, bytes).map { .pairs([$0]) } ?? .nothing
        }
        guard line.range.count <= 2 * FactVocabulary.longest else { return .nothing }
        let found = vocabulary.read(UnsafeBufferPointer(rebasing: bytes[line.range]))
        if line.range.count <= FactVocabulary.longest {
            if let fact = found.whole.label { return .label(fact) }
            // "JOB DESCRIPTION" is no job called "description".
            if found.whole.contains(.noTitle) { return .nothing }
        }
        guard line.kind != .heading else { return .nothing }
        guard let leading = found.leading else { return glued(line.range, bytes).map { .pairs([$0]) } ?? .nothing }
        return .leading(leading.fact, line.range.lowerBound + leading.end..<line.range.upperBound)
    }

    private func label(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> PageFact? {
        vocabulary.facts(of: UnsafeBufferPointer(rebasing: bytes[range])).label
    }

    /// Whether a neighbour begins with a label too, as in a grid of facts: "Location Salina, KS" above "Schedule Part time".
    private func isInGrid(_ index: Int, _ readings: [Reading], _ lines: [Line]) -> Bool {
        func mayBe(_ index: Int) -> Bool {
            guard lines.indices.contains(index), case .leading = readings[index] else { return false }
            return lines[index].row == 0 && !lines[index].isSentence
        }
        return mayBe(index) && (mayBe(index - 1) || mayBe(index + 1))
    }

    /// "End Date 08 Jun 2026": a label of a date, and nothing but the date behind it.
    private func isDate(_ fact: PageFact, _ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        (fact == .posted || fact == .expires)
            && range.count <= FactVocabulary.longest
            && isDate(String(decoding: bytes[range], as: UTF8.self))
    }

    private func isDate(_ statement: String) -> Bool {
        CalendarDay.read(statement, .dayFirst) != nil || readsRelativeDays && RelativeDay(statement) != nil
    }

    /// Where the value of a line that is a label stands: below it in a table of named columns, in the next cell of its row,
    /// on the next line.
    private func value(of index: Int, _ lines: [Line], _ readings: [Reading]) -> Range<Int>? {
        let line = lines[index]
        if line.row > 0 {
            let near = max(0, index - Self.mostCells)..<min(lines.count, index + Self.mostCells)
            let row = near.filter { lines[$0].row == line.row }
            if row.count > 1, row.allSatisfy({ readings[$0].label != nil || lines[$0].isEmphasised }) {
                let below = lines[index..<near.upperBound]
                return below.first { $0.row > line.row && $0.column == line.column }?.range
            }
        }
        guard index + 1 < lines.count, readings[index + 1].label == nil else { return nil }
        let next = lines[index + 1]
        return next.kind != .heading && (line.kind == .heading || next.range.count <= Self.longestValue)
            ? next.range : nil
    }

    /// A table's row of facts has no more cells.
    private static let mostCells = 40

    /// The pieces of a line, of which each may state a fact: "Location: Cork | Salary: €30,000".
    private static func pieces(of range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
        var pieces: [Range<Int>] = []
        var start = range.lowerBound
        while start < range.upperBound, pieces.count < mostPieces {
            let end = endOfPiece(bytes, from: start, to: range.upperBound)
            pieces.append(start..<end)
            start = end + 1
        }
        return pieces
    }

    /// A line of more pieces states no facts in those behind.
    private static let mostPieces = 12

    /// A piece ends at a bar, a tab or a bullet.
    private static func endOfPiece(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int {
        var index = start
        while index < end {
            // Letters, digits, blanks and most signs are none of these.
            while index + 8 <= end, !bytes.mayHoldPieceEnd(at: index) { index += 8 }
            guard index < end else { break }
            switch bytes[index] {
            case UInt8(ascii: "|"), 0x09: return index
            case 0xE2 where index > start && index + 2 < end && bytes[index + 1] == 0x80 && bytes[index + 2] == 0xA2,
                0xC2 where index > start && index + 1 < end && bytes[index + 1] == 0xB7:
                return index
            default: index += 1
            }
        }
        return end
    }

    /// Where the label ahead of a piece's first colon stands, and what stands behind the colon; nil where none is near.
    private static func colon(
        in piece: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> (label: Range<Int>, value: Range<Int>)? {
        var start = piece.lowerBound + PostingText.bulletLength(bytes[piece])
        while start < piece.upperBound, bytes[start] <= 0x20 { start += 1 }
        let end = min(piece.upperBound, start + FactVocabulary.longest)
        var colon = start
        while colon < end, bytes[colon] != UInt8(ascii: ":"), bytes[colon] != 0xEF { colon += 1 }
        guard colon < end else { return nil }
        if bytes[colon] == UInt8(ascii: ":") { return (start..<colon, colon + 1..<piece.upperBound) }
        // "：", the colon of Chinese and Japanese, is EF BC 9A.
        guard colon + 2 < piece.upperBound, bytes[colon + 1] == 0xBC, bytes[colon + 2] == 0x9A else { return nil }
        return (start..<colon, colon + 3..<piece.upperBound)
    }

    private func pair(
        in piece: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> (fact: PageFact, value: Range<Int>)? {
        Self.colon(in: piece, bytes).flatMap { pair($0, bytes) }
    }

    private func pair(
        _ colon: (label: Range<Int>, value: Range<Int>), _ bytes: UnsafeBufferPointer<UInt8>
    ) -> (fact: PageFact, value: Range<Int>)? {
        guard colon.value.count > 0, colon.value.count <= Self.longestValue, let fact = label(bytes, colon.label) else {
            return nil
        }
        return (fact, colon.value)
    }

    /// "Closing18 April 2026": no blank between the label of a date and the date, as in elements that only style parts.
    private func glued(
        _ piece: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> (fact: PageFact, value: Range<Int>)? {
        guard let digit = bytes[piece].firstIndex(where: { $0 &- 0x30 < 10 }), digit > piece.lowerBound,
            let fact = label(bytes, piece.lowerBound..<digit), isDate(fact, digit..<piece.upperBound, bytes)
        else { return nil }
        return (fact, digit..<piece.upperBound)
    }

    /// A piece without a colon that is a label and its date.
    private func dated(
        _ piece: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> (fact: PageFact, value: Range<Int>)? {
        guard piece.count <= 2 * FactVocabulary.longest, Self.colon(in: piece, bytes) == nil else { return nil }
        guard let leading = vocabulary.read(UnsafeBufferPointer(rebasing: bytes[piece])).leading else {
            return glued(piece, bytes)
        }
        let value = piece.lowerBound + leading.end..<piece.upperBound
        return isDate(leading.fact, value, bytes) ? (leading.fact, value) : nil
    }

    /// A value without what stands around it.
    private static func value(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
        var (start, end) = (range.lowerBound, range.upperBound)
        func isEdge(_ byte: UInt8) -> Bool {
            byte <= 0x20 || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "*")
        }
        while start < end, isEdge(bytes[start]) { start += 1 }
        while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
        let value = String(decoding: bytes[start..<end], as: UTF8.self)
        return String(value.drop { $0 == "–" || $0 == "—" || $0 == "·" || $0 == "•" || $0 == "|" || $0.isWhitespace })
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether one of eight bytes, which must be there, may end a piece: a tab, or what is neither a letter, a digit nor one
    /// of the signs below "|".
    fileprivate func mayHoldPieceEnd(at index: Int) -> Bool {
        let bytes = ByteLanes(self, at: index)
        // A sum of seven bits and 4 reaches the highest bit from "|" on.
        let isHigh = bytes.word | ((bytes.word & ~ByteLanes.highBits) &+ ByteLanes.each(0x80 - 0x7C))
        return isHigh & ByteLanes.highBits | bytes.marks(of: 0x09) != 0
    }
}

extension Block.Region {
    /// Whether a posting's facts may stand there: boards put them into side bars and forms.
    var mayStateFacts: Bool {
        switch self {
        case .navigation, .footer, .dialog: false
        default: true
        }
    }
}
