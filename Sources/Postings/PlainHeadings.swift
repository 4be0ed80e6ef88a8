import PhraseMatching

/// Finds the lines that head what follows without any markup: "What are we looking for?" above a list, "Depot Clerk
/// Qualifications" above lines of text.
///
/// What they say is for others to tell; here counts only how they are made and what stands below them.
struct PlainHeadings {
    private let lines: [PostingText.Line]
    private let bytes: UnsafeBufferPointer<UInt8>
    private let classifier: HeadingClassifier

    init(_ lines: [PostingText.Line], _ bytes: UnsafeBufferPointer<UInt8>, _ classifier: HeadingClassifier) {
        (self.lines, self.bytes, self.classifier) = (lines, bytes, classifier)
    }

    /// Where such lines begin, in bytes of the text.
    func starts() -> Set<Int> {
        var starts: Set<Int> = []
        for index in lines.indices.dropLast() where isHeading(index) { starts.insert(lines[index].range.lowerBound) }
        return starts
    }

    /// A longer line heads nothing, in bytes.
    private static let longest = 70
    /// So many words at most.
    private static let mostWords = 9

    private func isHeading(_ index: Int) -> Bool {
        let (line, next) = (lines[index], lines[index + 1])
        guard isPlain(line), line.range.count <= Self.longest, line.part == next.part, next.section == nil,
            next.kind == .listItem || isPlain(next), next.row == 0
        else { return false }
        let words = self.words(of: line)
        guard (1...Self.mostWords).contains(words.count), words.first.map(Self.isCapitalised) == true else {
            return false
        }
        switch bytes[line.range].last {
        // A list of questions has no heading in it.
        case UInt8(ascii: "?"): return bytes[next.range].last != UInt8(ascii: "?") && !isBehindQuestion(index)
        case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: ":"): return false
        default: return next.kind == .listItem && !isInList(index) || namesSection(line, words)
        }
    }

    private func isPlain(_ line: PostingText.Line) -> Bool {
        line.kind == .paragraph && !line.isSetOff && line.row == 0 && line.section == nil
    }

    /// Whether an item goes before a line: then it may be an item too, whose bullet was lost.
    private func isInList(_ index: Int) -> Bool {
        index > 0 && lines[index - 1].kind == .listItem && lines[index + 1].kind == .listItem
    }

    private func isBehindQuestion(_ index: Int) -> Bool {
        index > 0 && lines[index - 1].part == lines[index].part && Self.endsInMark(bytes[lines[index - 1].range])
    }

    private static func endsInMark(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool { line.last == UInt8(ascii: "?") }

    // MARK: titles with a section's name

    /// Whether every word of weight begins with a capital and a wording for a section ends the line: "Night Nurse Duties".
    private func namesSection(_ line: PostingText.Line, _ words: [Slice<UnsafeBufferPointer<UInt8>>]) -> Bool {
        guard words.count > 1, words.allSatisfy({ $0.count < Self.weight || Self.isCapitalised($0) }),
            let last = words.last, last.count >= Self.weight,
            let found = classifier.classify(UnsafeBufferPointer(rebasing: last)), found.coverage == 1
        else { return false }
        return found.section.asksForSomething || found.section == .duties || found.section == .benefits
    }

    /// Words of fewer bytes are mostly small in titles: "of", "and", "the".
    private static let weight = 4

    private static func isCapitalised(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        word.first.map { $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z") || $0 >= 0x80 } ?? false
    }

    private func words(of line: PostingText.Line) -> [Slice<UnsafeBufferPointer<UInt8>>] {
        bytes[line.range].split(separator: 0x20)
    }
}
