import PhraseMatching
import SkillTaxonomy
import Tagging

extension ReadingModel {
    private static func section(_ part: ReadingModelFile.Part) -> String { "model/" + part.rawValue }
    private static let digestSection = "model/digest"

    /// The model that a user chose, else the built-in one; nil where there is neither.
    static func inUse(
        _ configuration: Configuration, _ builtIn: CompiledTaxonomy
    ) throws(ConfigurationProblem) -> ReadingModel? {
        if let file = configuration.modelFile { return try open(file) }
        guard let digest = builtIn.file.bytes(of: digestSection) else { return nil }
        var parts: [ReadingModelFile.Part: Range<Int>] = [:]
        for part in ReadingModelFile.Part.allCases { parts[part] = builtIn.file.section(section(part)) }
        do {
            return try ReadingModel(
                builtIn.file.content, parts: parts, digest: String(decoding: digest, as: UTF8.self))
        } catch {
            throw .model(path: builtIn.path, error)
        }
    }

    /// A model's source file, opened.
    private static func open(_ path: FilePath) throws(ConfigurationProblem) -> ReadingModel {
        let text = try TrainingFiles.bytes(path)
        do {
            var bytes: [UInt8] = []
            var parts: [ReadingModelFile.Part: Range<Int>] = [:]
            for (part, content) in try ReadingModelFile(text: text).compiled() {
                parts[part] = bytes.count..<bytes.count + content.count
                bytes += content
                while bytes.count % 8 != 0 { bytes.append(0) }
            }
            return try ReadingModel(
                FlatMemory(copying: bytes), parts: parts, digest: CompiledFile.digest(of: text))
        } catch {
            throw .model(path: path.description, error)
        }
    }

    /// The sections of the compiled taxonomy that hold a model.
    static func sections(of text: [UInt8]) throws(ReadingModelProblem) -> [String: [UInt8]] {
        var sections = [digestSection: Array(CompiledFile.digest(of: text).utf8)]
        for (part, content) in try ReadingModelFile(text: text).compiled() { sections[section(part)] = content }
        return sections
    }
}
