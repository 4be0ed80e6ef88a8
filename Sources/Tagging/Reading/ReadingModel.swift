import Learning
import PhraseMatching
import SkillTaxonomy

/// The models that read postings, ready for use: what each line asks for, which words name it.
public struct ReadingModel: Sendable {
    let lines: CompiledModel
    let tokens: CompiledModel
    let words: KnownWords
    let names = ReadingNames()
    /// SHA-256 of the source file that it was made from, as "sha256:" and 64 hexadecimal digits.
    public let digest: String

    /// Opens the three compiled parts.
    ///
    /// - Parameters:
    ///   - memory: holds them all.
    ///   - parts: where each lies, by `ReadingModelFile.Part`.
    ///   - digest: of the source.
    public init(
        _ memory: FlatMemory, parts: [ReadingModelFile.Part: Range<Int>], digest: String
    ) throws(ReadingModelProblem) {
        guard let lines = parts[.lines], let tokens = parts[.tokens], let words = parts[.words],
            let known = KnownWords(memory, range: words)
        else { throw .damaged }
        do throws(LearningProblem) {
            self.lines = try CompiledModel(memory, range: lines)
            self.tokens = try CompiledModel(memory, range: tokens)
        } catch {
            throw .model(error)
        }
        guard Self.names(self.lines) == LineAsk.labelNames, Self.names(self.tokens) == SpanLabel.labelNames else {
            throw .otherLabels
        }
        self.words = known
        self.digest = digest
    }

    /// Compiles a source file's bytes in memory.
    public init(source text: [UInt8]) throws(ReadingModelProblem) {
        var bytes: [UInt8] = []
        var parts: [ReadingModelFile.Part: Range<Int>] = [:]
        for (part, content) in try ReadingModelFile(text: text).compiled() {
            parts[part] = bytes.count..<bytes.count + content.count
            bytes += content
            while bytes.count % 8 != 0 { bytes.append(0) }
        }
        try self.init(FlatMemory(copying: bytes), parts: parts, digest: CompiledFile.digest(of: text))
    }

    private static func names(_ model: CompiledModel) -> [String] {
        (0..<model.labels.count).map { model.labels[LabelID(UInt8($0))] }
    }
}

/// What can be wrong with a model for reading postings.
public enum ReadingModelProblem: Error, Equatable {
    /// The compiled parts are not as they were written.
    case damaged
    /// It has other labels than postings are read with.
    case otherLabels
    /// The file is no model's source.
    case noModel
    /// A line of the words is none.
    case word(line: Int)
    /// One of its models cannot be read.
    case model(LearningProblem)
}
