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
        var block: Int
        var isEmphasised: Bool
    }

    let vocabulary: FactVocabulary
    let classifier: HeadingClassifier

    /// A value longer than this is running text, in bytes.
    static let longestValue = 200
    /// Lines that are looked at: no page states its facts further down.
    private static let mostLines = 3000

    /// The first value of each fact that the page labels.
    func read(_ text: FlatText) -> [PageFact: String] {
        text.bytes.withUnsafeBufferPointer { bytes in
            let lines = lines(of: text, bytes)
            let labels = lines.map { line in
                line.range.count <= FactVocabulary.longest ? label(bytes, line.range) : nil
            }
            var facts: [PageFact: String] = [:]
            func add(_ fact: PageFact, _ range: Range<Int>?) {
                guard let range, facts[fact] == nil, fact != .other else { return }
                let value = Self.value(bytes, range)
                if !value.isEmpty { facts[fact] = value }
            }
            let leading = leadingLabels(of: lines, bytes)
            for index in lines.indices {
                if let fact = labels[index] {
                    add(fact, value(of: index, lines, labels))
                } else if let found = leading[index] {
                    add(found.fact, found.value)
                } else {
                    for (fact, range) in pairs(in: lines[index].range, bytes) { add(fact, range) }
                }
            }
            return facts
        }
    }

    // MARK: Lines

    private func lines(of text: FlatText, _ bytes: UnsafeBufferPointer<UInt8>) -> [Line] {
        var lines: [Line] = []
        for (index, block) in text.blocks.enumerated() where !block.isHidden && block.region.mayStateFacts {
            if block.kind == .heading, isFurniture(bytes, block) { break }
            var start = block.start
            while start < block.end, lines.count < Self.mostLines {
                let end = bytes[start..<block.end].firstIndex(of: 0x0A) ?? block.end
                if end > start {
                    lines.append(
                        Line(
                            range: start..<end, kind: block.kind, row: block.row, column: block.column, block: index,
                            isEmphasised: block.isEmphasised))
                }
                start = end + 1
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

    /// The label that a whole line is, a colon behind it or not.
    private func label(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> PageFact? {
        vocabulary.label(UnsafeBufferPointer(rebasing: bytes[Self.withoutColon(bytes, range)]))
    }

    private static func withoutColon(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Range<Int> {
        var end = range.upperBound
        while end > range.lowerBound, bytes[end - 1] <= 0x20 || bytes[end - 1] == UInt8(ascii: ":") { end -= 1 }
        return range.lowerBound..<end
    }

    /// "Location Salina, KS" above "Schedule Part time": labels with their values behind them and no colon, where at least
    /// two such lines follow one another, as in a grid of facts.
    private func leadingLabels(
        of lines: [Line], _ bytes: UnsafeBufferPointer<UInt8>
    ) -> [Int: (fact: PageFact, value: Range<Int>)] {
        var found: [Int: (fact: PageFact, value: Range<Int>)] = [:]
        for (index, line) in lines.enumerated() where line.row == 0 && line.kind != .heading {
            let slice = UnsafeBufferPointer(rebasing: bytes[line.range])
            guard !slice.contains(UInt8(ascii: ":")), slice.last != UInt8(ascii: "."),
                let label = vocabulary.leadingLabel(slice)
            else { continue }
            found[index] = (label.fact, line.range.lowerBound + label.end..<line.range.upperBound)
        }
        return found.filter { found[$0.key - 1] != nil || found[$0.key + 1] != nil }
    }

    /// Where the value of a line that is a label stands: below it in a table of named columns, in the next cell of its row,
    /// on the next line.
    private func value(of index: Int, _ lines: [Line], _ labels: [PageFact?]) -> Range<Int>? {
        let line = lines[index]
        if line.row > 0 {
            let row = lines.indices.filter { abs($0 - index) < 40 && lines[$0].row == line.row }
            if row.count > 1, row.allSatisfy({ labels[$0] != nil || lines[$0].isEmphasised }) {
                return lines[(index + 1)...].first { $0.row > line.row && $0.column == line.column }?.range
            }
        }
        guard index + 1 < lines.count, labels[index + 1] == nil else { return nil }
        let next = lines[index + 1]
        let isBelowHeading = line.kind == .heading && next.kind != .heading
        let isShort = next.range.count <= Self.longestValue && next.kind != .heading
        return (isBelowHeading || line.kind != .heading) && isShort ? next.range : nil
    }

    /// What separates several labelled facts on one line.
    private static let separators: Set<UInt8> = [UInt8(ascii: "|"), 0x09]

    /// "Location: Cork | Salary: €30,000".
    private func pairs(
        in range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> [(fact: PageFact, value: Range<Int>)] {
        var pairs: [(fact: PageFact, value: Range<Int>)] = []
        var start = range.lowerBound
        while start < range.upperBound, pairs.count < 12 {
            let end = Self.endOfPiece(bytes, from: start, to: range.upperBound)
            if let pair = pair(in: start..<end, bytes) { pairs.append(pair) }
            start = end + 1
        }
        return pairs
    }

    /// A piece ends at a bar, a tab or a bullet.
    private static func endOfPiece(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int {
        var index = start
        while index < end {
            if separators.contains(bytes[index]) { return index }
            let isBullet =
                bytes[index] == 0xE2 && index + 2 < end && bytes[index + 1] == 0x80 && bytes[index + 2] == 0xA2
            let isDot = bytes[index] == 0xC2 && index + 1 < end && bytes[index + 1] == 0xB7
            if isBullet || isDot, index > start { return index }
            index += 1
        }
        return end
    }

    private func pair(
        in piece: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> (fact: PageFact, value: Range<Int>)? {
        var start = piece.lowerBound
        start += PostingText.bulletLength(bytes[piece])
        while start < piece.upperBound, bytes[start] <= 0x20 { start += 1 }
        let within = bytes[start..<min(piece.upperBound, start + FactVocabulary.longest)]
        guard let colon = within.firstIndex(where: { $0 == UInt8(ascii: ":") || $0 == 0xEF }) else {
            return dated(start..<piece.upperBound, bytes)
        }
        // "：" is the colon of Chinese and Japanese.
        let isWide = bytes[colon] == 0xEF
        guard !isWide || colon + 2 < piece.upperBound && bytes[colon + 1] == 0xBC && bytes[colon + 2] == 0x9A else {
            return nil
        }
        let value = colon + (isWide ? 3 : 1)..<piece.upperBound
        guard value.count > 0, value.count <= Self.longestValue,
            let fact = vocabulary.label(UnsafeBufferPointer(rebasing: bytes[start..<colon]))
        else { return nil }
        return (fact, value)
    }

    /// "End Date 08 Jun 2026": a label of a date, no colon behind it, and nothing but the date.
    private func dated(
        _ line: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> (fact: PageFact, value: Range<Int>)? {
        guard line.count <= FactVocabulary.longest,
            let digit = bytes[line].firstIndex(where: { $0 &- 0x30 < 10 }), digit > line.lowerBound
        else { return nil }
        // The label ends ahead of the date's first word, which may be the name of a day or a month.
        var end = digit
        for _ in 0..<3 {
            while end > line.lowerBound, bytes[end - 1] == 0x20 { end -= 1 }
            let label = vocabulary.label(UnsafeBufferPointer(rebasing: bytes[line.lowerBound..<end]))
            let value = String(decoding: bytes[end..<line.upperBound], as: UTF8.self)
            if let label, label == .posted || label == .expires, CalendarDay.read(value, .dayFirst) != nil {
                return (label, end..<line.upperBound)
            }
            guard let blank = bytes[line.lowerBound..<end].lastIndex(of: 0x20) else { return nil }
            end = blank
        }
        return nil
    }

    /// A value without what stands around it.
    private static func value(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
        var (start, end) = (range.lowerBound, range.upperBound)
        func isEdge(_ byte: UInt8) -> Bool {
            byte <= 0x20 || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "*")
        }
        while start < end, isEdge(bytes[start]) { start += 1 }
        while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
        return String(decoding: bytes[start..<end], as: UTF8.self)
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
