import Learning
import PhraseMatching

/// The source of a model for reading postings: text that can be looked through and compared, line by line.
///
/// The first line names the format; then come three parts, each behind a line "== name": the words with their clusters
/// ("word", tab, 1 where features may hold it, tab, cluster or "-"), the model of lines, the model of tokens.
public struct ReadingModelFile: Sendable, Equatable {
    /// A part of the file, and of the compiled form.
    public enum Part: String, Sendable, CaseIterable {
        case words, lines, tokens
    }

    /// A word that the models know.
    public struct Word: Sendable, Equatable {
        /// In its folded form.
        public var word: String
        /// Whether features may hold it.
        public var isNamed: Bool
        /// Its cluster; nil where it is in none.
        public var cluster: Int?
    }

    /// The words, in the order of their bytes.
    public var words: [Word]
    /// What each line asks for.
    public var lines: SequenceModel
    /// Which words name it.
    public var tokens: SequenceModel

    private static let head = "skillsieve reading model 1"

    /// Takes the three parts.
    public init(words: [Word], lines: SequenceModel, tokens: SequenceModel) {
        self.words = words
        self.lines = lines
        self.tokens = tokens
    }

    /// The cluster of each word that is in one.
    public var clusters: [String: Int] {
        Dictionary(words.compactMap { word in word.cluster.map { (word.word, $0) } }) { first, _ in first }
    }

    // MARK: text

    /// The file's bytes.
    public var text: [UInt8] {
        var text = Array((Self.head + "\n== words\n").utf8)
        for word in words {
            text += Array("\(word.word)\t\(word.isNamed ? 1 : 0)\t\(word.cluster.map { "\($0)" } ?? "-")\n".utf8)
        }
        text += Array("== lines\n".utf8) + lines.text()
        text += Array("== tokens\n".utf8) + tokens.text()
        return text
    }

    /// Reads a file.
    public init(text: [UInt8]) throws(ReadingModelProblem) {
        var parts: [Part: ArraySlice<UInt8>] = [:]
        var places: [(part: Part, start: Int, end: Int)] = []
        var line = 0
        var start = 0
        while start < text.count {
            let end = text[start...].firstIndex(of: 0x0A) ?? text.count
            if line == 0, !text[start..<end].elementsEqual(Self.head.utf8) { throw .noModel }
            if text[start..<end].starts(with: "== ".utf8),
                let part = Part(rawValue: String(decoding: text[(start + 3)..<end], as: UTF8.self))
            {
                places.append((part, start, min(end + 1, text.count)))
            }
            line += 1
            start = end + 1
        }
        for (index, place) in places.enumerated() {
            parts[place.part] = text[place.end..<(index + 1 < places.count ? places[index + 1].start : text.count)]
        }
        guard let words = parts[.words], let lines = parts[.lines], let tokens = parts[.tokens] else { throw .noModel }
        self.words = try Self.words(words)
        do throws(LearningProblem) {
            self.lines = try SequenceModel(text: lines, file: "lines")
            self.tokens = try SequenceModel(text: tokens, file: "tokens")
        } catch {
            throw .model(error)
        }
    }

    private static func words(_ text: ArraySlice<UInt8>) throws(ReadingModelProblem) -> [Word] {
        var words: [Word] = []
        // Two lines stand above the first word.
        for (index, line) in text.split(separator: 0x0A).enumerated() {
            let cells = line.split(separator: 0x09, omittingEmptySubsequences: false)
            let cluster = cells.last.map { String(decoding: $0, as: UTF8.self) } ?? ""
            guard cells.count == 3, !cells[0].isEmpty,
                cells[1].elementsEqual("1".utf8) || cells[1].elementsEqual("0".utf8),
                cluster == "-" || Int(cluster).map((0..<KnownWords.clusterLimit).contains) == true
            else { throw .word(line: index + 3) }
            words.append(
                Word(
                    word: String(decoding: cells[0], as: UTF8.self), isNamed: cells[1].elementsEqual("1".utf8),
                    cluster: Int(cluster)))
        }
        return words
    }

    // MARK: compiled form

    /// The compiled parts.
    public func compiled() throws(ReadingModelProblem) -> [Part: [UInt8]] {
        do throws(LearningProblem) {
            return [
                .words: KnownWords.encode(words.map { ($0.word, $0.isNamed, $0.cluster) }),
                .lines: try CompiledModel.encode(lines), .tokens: try CompiledModel.encode(tokens),
            ]
        } catch {
            throw .model(error)
        }
    }
}
