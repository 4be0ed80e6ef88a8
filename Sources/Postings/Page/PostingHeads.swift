import Markup
import PhraseMatching

/// The lines of a page that could each begin a posting, by their shape.
struct PostingHeads {
    /// How a heading is set.
    enum Shape: Hashable, Comparable {
        /// An element of rank 1...6.
        case heading(Int)
        /// A short bold line, or a bold cell that is alone in its row.
        case bold
        /// The term of a list of definitions.
        case term
        /// A paragraph whose first line is a link and no other: a card that opens.
        case linkedLine

        /// Headings of a higher rank than this end what stands below.
        var endingRank: Int {
            switch self {
            case .heading(let rank): rank
            case .bold: 7
            case .term, .linkedLine: 0
            }
        }
    }

    /// A heading has no more bytes.
    static let longest = 100
    /// So many linked lines are no menu.
    private static let leastLinkedLines = 3

    let blocks: [Block]
    private let text: FlatText
    private let facts: FactVocabulary
    private var jobs: [Shape: [Int]] = [:]

    init(_ blocks: [Block], _ text: FlatText, _ classifier: HeadingClassifier, _ facts: FactVocabulary) {
        self.blocks = blocks
        self.text = text
        self.facts = facts
        var byShape: [Shape: [Int]] = [:]
        for index in blocks.indices {
            guard let shape = shape(at: index), !isSection(index, classifier) else { continue }
            byShape[shape, default: []].append(index)
        }
        for (shape, all) in byShape { jobs[shape] = ofJobs(shape, among: all) }
    }

    /// The shapes that there are, the highest ranks first.
    var shapes: [Shape] { jobs.keys.sorted() }

    /// The lines of one shape that begin postings.
    func ofJobs(_ shape: Shape) -> [Int] { jobs[shape] ?? [] }

    /// Of the lines of a shape those that name people by their work, and between and beside them the others, where these
    /// are few.
    private func ofJobs(_ shape: Shape, among all: [Int]) -> [Int] {
        let named = all.filter { namesWork(heading(at: $0)) }
        if shape == .linkedLine {
            return named.count >= Self.leastLinkedLines && named.count * 2 > all.count ? all : []
        }
        guard named.count > 1, let last = named.last else { return named }
        let within = all.filter { $0 <= last }
        return shape != .bold && named.count * 3 >= within.count * 2 ? within : named
    }

    /// The heading that stands at a block: its first line, without a number ahead of it.
    func heading(at index: Int) -> String {
        let whole = text.text(of: blocks[index])
        let heading = shape(at: index) == .linkedLine ? whole.lines.first.map(String.init) ?? "" : whole
        return Self.withoutNumber(heading.onOneLine)
    }

    /// A heading without its number in a list.
    static func withoutNumber(_ heading: String) -> String {
        let number = heading.prefix { $0.isASCII && $0.isNumber }
        let rest = heading.dropFirst(number.count)
        guard (1...2).contains(number.count), let mark = rest.first, ".)".contains(mark), rest.dropFirst().first == " "
        else { return heading }
        return String(rest.dropFirst(2))
    }

    private func shape(at index: Int) -> Shape? {
        let block = blocks[index]
        if block.kind == .paragraph, isLinkedLine(block) { return .linkedLine }
        guard block.length <= Self.longest, bytes(of: block).last != UInt8(ascii: ".") else { return nil }
        switch block.kind {
        case .heading: return .heading(block.level)
        case .definitionTerm: return .term
        case .listItem: return nil
        case .tableCell: return block.isEmphasised && isAlone(index) ? .bold : nil
        default: return block.isEmphasised && !LinkedText.isLink(block) ? .bold : nil
        }
    }

    private func bytes(of block: Block) -> ArraySlice<UInt8> { text.bytes[block.start..<block.end] }

    private func isLinkedLine(_ block: Block) -> Bool {
        guard block.linkedBytes > 0, block.linkedBytes < block.length, block.linkedBytes <= Self.longest else {
            return false
        }
        return bytes(of: block).firstIndex(of: 0x0A) == block.start + block.linkedBytes
    }

    /// Whether a cell is the only one of its row.
    private func isAlone(_ index: Int) -> Bool {
        let row = blocks[index].row
        return (index == 0 || blocks[index - 1].row != row)
            && (index + 1 == blocks.count || blocks[index + 1].row != row)
    }

    /// "Responsibilities of the manager" is a section's heading.
    private func isSection(_ index: Int, _ classifier: HeadingClassifier) -> Bool {
        let heading = heading(at: index)
        guard !heading.isEmpty, !facts.isWhole(heading, .noTitle) else { return true }
        return classifier.classify(heading).map { $0.coverage >= 0.5 } ?? false
    }

    /// Whether a line names people by their work, in compounds too: "Drifttekniker".
    private func namesWork(_ line: String) -> Bool {
        if !facts.kinds(in: line).isDisjoint(with: [.noun, .workName]) || WorkCompounds.stand(in: line) { return true }
        let bases = line.partedBySpaces.compactMap { WorkCompounds.base(of: String($0)) }
        return bases.contains { !facts.facts(of: $0).isDisjoint(with: [.noun, .workName]) }
    }
}
