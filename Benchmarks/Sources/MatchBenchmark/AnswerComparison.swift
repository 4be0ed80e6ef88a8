import Foundation
import PhraseMatching

/// What the matcher finds beside what its twin in C finds, each difference with its reason.
///
/// The twin knows no other forms of a word, and to it every sign but `+` and `#` is a blank: it finds phrases that reach
/// over a comma or a full stop, and cuts "R&D" and "it's" in two.
struct AnswerComparison {
    /// A line of the text as the matcher sees it.
    struct Line {
        var bytes: [UInt8]
        var tokens: [Token]
        var places: Set<Range<Int>>
    }

    /// Why one of the two finds a place and the other does not.
    enum Reason: String, CaseIterable {
        case overThought = "only the twin: reaches over a comma, a bracket or a stop"
        case cutDifferently = "only the twin: begins or ends inside a word as the matcher cuts it, or holds such a word"
        case displaced = "only the twin: the matcher has another match there"
        case twinUnexplained = "only the twin, for no known reason"
        case otherForm = "only the matcher: another form of the words, or a sign beyond ASCII between them"
        case touched = "only the matcher: to the twin, a sign beyond ASCII that touches the words is part of them"
        case twinDisplaced = "only the matcher: the twin has another match there"
        case ownUnexplained = "only the matcher, for no known reason"
    }

    private let twin: [[Range<Int>]]
    private let wordings: Set<[UInt8]>

    init?(folder: String, surfaces: Surfaces) {
        let arguments = ["dump", folder + "/dict.blob", folder + "/text.txt"]
        guard let output = MatchPeer.run(folder + "/tagbench", arguments) else { return nil }
        var twin: [[Range<Int>]] = []
        for row in output.utf8.split(separator: 0x0A) {
            let numbers = row.split(separator: 0x09).prefix(3).map { $0.reduce(0) { $0 * 10 + Int($1) - 48 } }
            guard numbers.count == 3 else { continue }
            while twin.count <= numbers[0] { twin.append([]) }
            twin[numbers[0]].append(numbers[1]..<numbers[2])
        }
        self.twin = twin
        wordings = Set(surfaces.wordings)
    }

    func show(lines: Lines, matches: [Line]) {
        var counts: [Reason: Int] = [:]
        var both = 0
        for (index, line) in matches.enumerated() {
            let others = index < twin.count ? twin[index] : []
            both += others.count { line.places.contains($0) }
            for place in others where !line.places.contains(place) { counts[reason(place, line), default: 0] += 1 }
            let known = Set(others)
            for place in line.places where !known.contains(place) {
                counts[reason(place, line, others), default: 0] += 1
            }
        }
        let own = matches.reduce(0) { $0 + $1.places.count }
        print("places found: \(own); by the twin \(twin.reduce(0) { $0 + $1.count }); by both \(both)")
        for reason in Reason.allCases { print("  \(counts[reason] ?? 0)  \(reason.rawValue)") }
    }

    /// Why the matcher does not find a place of the twin's.
    private func reason(_ place: Range<Int>, _ line: Line) -> Reason {
        let inside = line.tokens.filter { place.overlaps($0.range) }
        if inside.dropFirst().contains(where: { $0.gap.rawValue > Token.Gap.slash.rawValue }) { return .overThought }
        let words = inside.map { Self.words(line.bytes, $0.range) }
        if inside.first?.range.lowerBound != place.lowerBound || inside.last?.range.upperBound != place.upperBound
            || words.contains(where: { $0.contains(0x20) })
        {
            return .cutDifferently
        }
        return line.places.contains { $0.overlaps(place) } ? .displaced : .twinUnexplained
    }

    /// Why the twin does not find a place of the matcher's.
    private func reason(_ place: Range<Int>, _ line: Line, _ others: [Range<Int>]) -> Reason {
        if !wordings.contains(Self.words(line.bytes, place)) { return .otherForm }
        let neighbours = [place.lowerBound - 1, place.upperBound].filter(line.bytes.indices.contains)
        if neighbours.contains(where: { Self.isWord(line.bytes[$0]) }) { return .touched }
        return others.contains { $0.overlaps(place) } ? .twinDisplaced : .ownUnexplained
    }

    /// The words of a place as the twin reads them, in small letters, with a blank between.
    private static func words(_ bytes: [UInt8], _ place: Range<Int>) -> [UInt8] {
        var result: [UInt8] = []
        for byte in bytes[place] {
            if isWord(byte) {
                result.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
            } else if result.last != 0x20 {
                result.append(0x20)
            }
        }
        return result
    }

    /// Whether a byte is part of a word to the twin.
    private static func isWord(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte >= 0x80
            || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "#")
    }
}
