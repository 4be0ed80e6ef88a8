import Markup
import PhraseMatching

/// Gives every line of a posting the section that it stands in.
///
/// Headings are those of the markup, bold lines, lines that end in a colon, and lines that are nothing but a phrase of
/// the heading vocabulary. A heading of no known wording inside a section of higher rank keeps that section; one of the
/// same or a higher rank ends it.
struct SectionAssigner {
    let classifier: HeadingClassifier
    private var current: Section = .summary
    private var currentLevel = 7
    private var columns: [Int: Section] = [:]
    private var rowSection: (row: Int, section: Section)?
    private var lastRow = 0
    /// Whether a heading of what the job asks for has been met.
    private var hasBody = false
    /// Rows with cells in several columns; the others only lay the page out.
    private var pairedRows: Set<Int> = []
    /// What a row's own cell says of it: "E" or "Essential", "D" or "Desirable", as person specifications have it.
    private var rowMarks: [Int: Section] = [:]
    /// The cells that say so, by where they begin.
    private var markCells: Set<Int> = []
    private var codes = CriteriaCodes()
    /// Whether the table at hand has rows with codes, which say all that it asks for.
    private var hasMarkedRows = false
    /// What the sentence ahead of a list says that the list is about.
    private var listSection: Section?
    /// Where lines begin that head others without any markup.
    private var plainHeadings: Set<Int> = []

    init(classifier: HeadingClassifier) {
        self.classifier = classifier
    }

    /// The passages of a text.
    mutating func passages(of text: PostingText) -> [Passage] {
        let rows = Dictionary(grouping: text.lines.lazy.filter { $0.row > 0 }) { $0.row }
        pairedRows = Set(rows.filter { row in Set(row.value.map { $0.column }).count > 1 }.keys)
        let heads = Self.tableHeads(rows)
        return text.bytes.withUnsafeBufferPointer { bytes in
            let tableHeads = heads.filter { row in namesSeveral(rows[row] ?? [], bytes) }
            if !pairedRows.isEmpty || text.lines.contains(where: { $0.kind == .listItem }) {
                codes = CriteriaCodes(text.lines, bytes)
            }
            readMarks(rows.filter { pairedRows.contains($0.key) && !tableHeads.contains($0.key) }, bytes)
            readTicks(rows, bytes)
            plainHeadings = PlainHeadings(text.lines, bytes, classifier).starts()
            return text.lines.map { line in
                let slice = UnsafeBufferPointer(rebasing: bytes[line.range])
                return passage(line, slice, isTableHead: tableHeads.contains(line.row))
            }
        }
    }

    /// Rows of tables of which every cell is short: they may name the columns.
    private static func tableHeads(_ rows: [Int: [PostingText.Line]]) -> Set<Int> {
        Set(rows.filter { $0.value.count > 1 && $0.value.allSatisfy { $0.range.count <= 40 } }.keys)
    }

    /// Whether a row's cells name at least two different sections, as "Essential" and "Desirable" do.
    private func namesSeveral(_ row: [PostingText.Line], _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        Set(row.compactMap { strong(UnsafeBufferPointer(rebasing: bytes[$0.range])) }).count > 1
    }

    /// Notes the rows of which one cell, and only one that is not the row's head, is a code.
    private mutating func readMarks(_ rows: [Int: [PostingText.Line]], _ bytes: UnsafeBufferPointer<UInt8>) {
        for (row, cells) in rows {
            let marks = cells.filter { $0.column > 1 || !codes.legend.isEmpty }.compactMap { line in
                codes.section(ofCell: UnsafeBufferPointer(rebasing: bytes[line.range])).map { (line, $0) }
            }
            guard marks.count == 1, let (mark, section) = marks.first else { continue }
            rowMarks[row] = section
            markCells.insert(mark.range.lowerBound)
            noteAsides(of: cells, mark)
        }
        // "Essential/Desirable" above a column of codes is their heading.
        for (row, cells) in rows where rowMarks[row] != nil && rowMarks[row + 1] != nil && !pairedRows.contains(row - 1)
        {
            guard cells.contains(where: { markCells.contains($0.range.lowerBound) && bytes[$0.range].contains(0x2F) })
            else {
                continue
            }
            markCells.formUnion(cells.map(\.range.lowerBound))
        }
    }

    /// Beside the criterion, which is the longest, a row numbers it and says how it is assessed.
    private mutating func noteAsides(of cells: [PostingText.Line], _ mark: PostingText.Line) {
        guard let criterion = cells.max(by: { $0.range.count < $1.range.count }) else { return }
        for cell in cells where cell.column != criterion.column {
            let isBehind = cell.column > mark.column && criterion.column < mark.column
            if cell.range.count <= 14 || isBehind { markCells.insert(cell.range.lowerBound) }
        }
    }

    /// Notes the rows with a tick below "Essential" or "Desirable", and with "Yes" or "No" where only one of these heads a
    /// column.
    private mutating func readTicks(_ rows: [Int: [PostingText.Line]], _ bytes: UnsafeBufferPointer<UInt8>) {
        var heads: [Int: Section] = [:]
        for row in rows.keys.sorted() where pairedRows.contains(row) {
            let cells = rows[row] ?? []
            let named = cells.filter { $0.column > 1 }.compactMap { line in
                Self.criterion(UnsafeBufferPointer(rebasing: bytes[line.range])).map { (line.column, $0) }
            }
            if !named.isEmpty, rowMarks[row] == nil || named.count > 1 || heads.isEmpty {
                heads = Dictionary(named) { first, _ in first }
                if named.count > 1 { rowMarks[row] = nil }
                continue
            }
            guard !heads.isEmpty, rowMarks[row] == nil else { continue }
            let ticks = cells.compactMap { line -> (line: PostingText.Line, section: Section, isTicked: Bool)? in
                guard let section = heads[line.column] else { return nil }
                return CriteriaCodes.tick(UnsafeBufferPointer(rebasing: bytes[line.range])).map { (line, section, $0) }
            }
            let ticked = ticks.filter(\.isTicked).map(\.section)
            if ticked.contains(.requirements) {
                rowMarks[row] = .requirements
            } else if let section = ticked.first {
                rowMarks[row] = section
            } else if heads.count == 1, let unticked = ticks.first {
                rowMarks[row] = unticked.section == .requirements ? .preferred : nil
            }
            if rowMarks[row] != nil { markCells.formUnion(ticks.map(\.line.range.lowerBound)) }
        }
    }

    /// What a column's heading asks for, where it is nothing but that: "Essential", "Desirable criteria", "Essential?".
    private static func criterion(_ cell: UnsafeBufferPointer<UInt8>) -> Section? {
        guard cell.count <= 30 else { return nil }
        let words = String(decoding: cell, as: UTF8.self).lowercased().split { !$0.isLetter }
        let rest = words.filter {
            $0 != "criteria" && $0 != "requirements" && $0 != "requirement" && $0 != "attributes"
        }
        guard rest.count == 1 else { return nil }
        switch rest[0] {
        case "essential", "required", "mandatory": return .requirements
        case "desirable", "desired", "preferred", "optional": return .preferred
        default: return nil
        }
    }

    private mutating func passage(
        _ line: PostingText.Line, _ bytes: UnsafeBufferPointer<UInt8>, isTableHead: Bool
    ) -> Passage {
        func made(_ kind: Passage.Kind, _ section: Section) -> Passage {
            Passage(kind: kind, start: line.range.lowerBound, end: line.range.upperBound, section: section)
        }
        if let section = line.section {
            // Below a field that names its section, the field's own headings still count.
            if line.kind == .heading || line.isSetOff, let found = heading(line, bytes) {
                (current, currentLevel) = (found.section, found.level)
                return made(.heading, found.section)
            }
            (current, currentLevel) = section == .title ? (.summary, 7) : (section, 0)
            return made(line.kind, section)
        }
        if !codes.legend.isEmpty, CriteriaCodes.isLegend(bytes) { return made(.paragraph, current) }
        if line.row > 0, pairedRows.contains(line.row) { return cell(line, bytes, isTableHead: isTableHead) }
        if line.row == 0 { leaveTable() }
        if line.kind != .listItem { listSection = nil }
        if let found = heading(line, bytes) {
            if current == .chrome, staysChrome(found, line) { return made(line.kind, .chrome) }
            (current, currentLevel) = (found.section, found.level)
            hasBody = hasBody || found.section.asksForSomething
            return made(.heading, found.section)
        }
        if line.kind == .heading, !Self.isProse(bytes) {
            if current == .chrome, !hasBody, line.level < currentLevel {
                (current, currentLevel) = (.summary, line.level)
                return made(.heading, current)
            }
            if line.level <= currentLevel { (current, currentLevel) = (Self.neutral(after: current), line.level) }
            return made(.heading, current)
        }
        if plainHeadings.contains(line.range.lowerBound), current != .chrome {
            if currentLevel >= Self.plainLevel {
                (current, currentLevel) = (Self.neutral(after: current), Self.plainLevel)
            }
            return made(.heading, current)
        }
        if endsBoldSection(line, bytes) { (current, currentLevel) = (Self.neutral(after: current), 7) }
        let label = current == .chrome ? nil : inlineLabel(bytes) ?? runInHeading(bytes)
        let section = codes.section(ofLine: bytes) ?? label ?? listSection ?? current
        if line.kind != .listItem, current != .chrome, current != .benefits { listSection = introduced(by: bytes) }
        return made(line.kind == .heading ? .paragraph : line.kind, section)
    }

    /// Whether page furniture goes on below a heading of known wording: cards of other jobs have "Location:" in them, and
    /// behind the posting a "Contact" is the site's own.
    private func staysChrome(_ found: (section: Section, level: Int), _ line: PostingText.Line) -> Bool {
        if found.section == .chrome || found.level < currentLevel && line.isSetOff { return false }
        if currentLevel < 7, !line.isSetOff { return true }
        return hasBody && !found.section.asksForSomething && found.section != .benefits
    }

    /// What follows a table is under none of its columns, and where its rows had codes it asks for nothing more.
    private mutating func leaveTable() {
        columns = [:]
        guard hasMarkedRows else { return }
        hasMarkedRows = false
        if current.asksForSomething { (current, currentLevel) = (.summary, 7) }
    }

    /// Whole sentences are no headings, whatever element they stand in.
    private static func isProse(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        bytes.count > 120 || bytes.count > 40 && bytes.last == UInt8(ascii: ".")
    }

    /// The rank of a heading without markup: below those that have any.
    private static let plainLevel = 8

    /// No phrase of the vocabulary of headings has more bytes than this.
    static let longestPhrase = 80

    /// A short bold line of no known wording ends a section that a bold line began.
    private func endsBoldSection(_ line: PostingText.Line, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        line.isSetOff && line.kind == .paragraph && currentLevel >= 7 && bytes.count <= 40
            && ![UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":")].contains(bytes.last ?? 0)
    }

    /// What follows a heading that says nothing: text about the job, unless the posting had already come to its end.
    private static func neutral(after section: Section) -> Section {
        section == .chrome || section == .legal ? section : .summary
    }

    /// A line that begins a section, with its rank.
    private func heading(
        _ line: PostingText.Line, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> (section: Section, level: Int)? {
        let endsInColon = bytes.last == UInt8(ascii: ":")
        let isPlain = plainHeadings.contains(line.range.lowerBound)
        guard line.kind != .listItem || endsInColon || line.isSetOff, !Self.isProse(bytes),
            // What only the wording makes a heading must be nothing but one phrase of the vocabulary.
            line.kind == .heading || endsInColon || line.isSetOff || isPlain
                || bytes.count <= Self.longestPhrase && classifier.mayBeWhole(bytes),
            let found = classifier.classify(bytes)
        else { return nil }
        let endsASentence = bytes.last == UInt8(ascii: ".")
        let least =
            line.kind == .heading
            ? 0.2 : endsInColon ? 0.25 : line.isSetOff || isPlain ? 0.33 : line.kind == .listItem ? 1.1 : 0.99
        guard found.coverage >= (found.section == .chrome ? max(least, HeadingClassifier.leastOfChrome) : least) else {
            return nil
        }
        guard !endsASentence || line.kind == .heading else { return nil }
        return (found.section, line.level == 0 ? Self.plainLevel : line.level)
    }

    /// "Qualifications: Master's degree in …": a label before a colon names the section of its line alone.
    private func inlineLabel(_ bytes: UnsafeBufferPointer<UInt8>) -> Section? {
        guard let colon = bytes.prefix(60).firstIndex(of: UInt8(ascii: ":")), colon + 1 < bytes.count,
            let found = classifier.classify(UnsafeBufferPointer(rebasing: bytes[..<colon])), found.coverage >= 0.6
        else { return nil }
        return found.section
    }

    /// A first sentence that is a heading ("What we need from you") names the section of its line alone.
    private func runInHeading(_ bytes: UnsafeBufferPointer<UInt8>) -> Section? {
        guard let stop = bytes.prefix(60).firstIndex(of: UInt8(ascii: ".")), stop + 2 < bytes.count,
            bytes[stop + 1] == UInt8(ascii: " "),
            let found = classifier.classify(UnsafeBufferPointer(rebasing: bytes[..<stop])), found.coverage >= 0.75
        else { return nil }
        return found.section
    }

    /// "You will be scored on each of the following competencies": a sentence that names what the list below it asks for.
    private func introduced(by bytes: UnsafeBufferPointer<UInt8>) -> Section? {
        let sentence = bytes.last == UInt8(ascii: ":") ? bytes.dropLast() : bytes[...]
        guard let start = Self.startOfFollowing(sentence),
            case let named = UnsafeBufferPointer(rebasing: sentence[(start + Self.following.count)...]),
            let found = classifier.classify(named), found.coverage >= 0.5, found.section.asksForSomething
        else { return nil }
        return found.section
    }

    private static let following = Array("following ".utf8)
    /// The word stands so near the sentence's end, in bytes.
    private static let reach = 60

    /// Where the word last stands; nearly no "f" begins it.
    private static func startOfFollowing(_ sentence: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
        var index = sentence.endIndex - following.count
        let first = max(sentence.startIndex, sentence.endIndex - reach)
        while index >= first {
            if sentence[index] == UInt8(ascii: "f"), sentence[index...].starts(with: following) { return index }
            index -= 1
        }
        return nil
    }

    /// A table's cell: under a column's heading, beside a row's heading, or text like any other.
    private mutating func cell(
        _ line: PostingText.Line, _ bytes: UnsafeBufferPointer<UInt8>, isTableHead: Bool
    ) -> Passage {
        let found = heading(line, bytes).map(\.section) ?? (bytes.count <= 40 ? strong(bytes) : nil)
        if line.row != lastRow {
            lastRow = line.row
            rowSection = nil
        }
        func made(_ kind: Passage.Kind, _ section: Section) -> Passage {
            Passage(kind: kind, start: line.range.lowerBound, end: line.range.upperBound, section: section)
        }
        if isTableHead, let found, line.column > 1 || found == .requirements || found == .preferred {
            if [.requirements, .preferred, .duties].contains(found) { columns[line.column] = found }
        }
        if rowMarks[line.row] == nil, columns.isEmpty, !isTableHead, line.column > 1 || line.kind != .tableCell,
            let found = heading(line, bytes)
        {
            // A column of a table that lays the page out, or a cell of several lines: its headings count as anywhere.
            (current, currentLevel) = (found.section, found.level)
            rowSection = nil
            return made(.heading, found.section)
        }
        if let section = rowMarks[line.row] {
            hasMarkedRows = true
            return made(markCells.contains(line.range.lowerBound) ? .heading : .tableCell, section)
        }
        if let section = columns[line.column] { return made(found == section ? .heading : .tableCell, section) }
        if line.column == 1, let found {
            rowSection = (line.row, found)
            return made(.heading, found)
        }
        if let rowSection, rowSection.row == line.row { return made(.tableCell, rowSection.section) }
        return made(line.kind == .listItem ? .listItem : .tableCell, current)
    }

    private func strong(_ bytes: UnsafeBufferPointer<UInt8>) -> Section? {
        classifier.classify(bytes).flatMap { $0.coverage >= 0.6 ? $0.section : nil }
    }
}
