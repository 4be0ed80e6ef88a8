import PhraseMatching
import SkillTaxonomy
import Tagging

/// The model that reads postings inside a compiled taxonomy: a section for each of its parts, and one for its source's digest.
enum CompiledReadingModel {
    /// The model's source below a folder of taxonomy sources.
    static let sourceFile = "model/postings.model"
    private static let digestSection = "model/digest"

    private static func section(_ part: ReadingModelFile.Part) -> String { "model/" + part.rawValue }

    /// The sections of the model among a folder's files; none where it has no model.
    static func sections(
        _ files: [TaxonomySources.File], _ folder: TaxonomyFolder
    ) throws(ConfigurationProblem) -> [String: [UInt8]] {
        guard let file = files.first(where: { $0.path == sourceFile }) else { return [:] }
        let parts: [ReadingModelFile.Part: [UInt8]]
        do { parts = try ReadingModelFile(text: file.bytes).compiled() } catch {
            throw .model(path: folder.path.appending(FilePath(sourceFile)).description, error)
        }
        var sections = [digestSection: Array(CompiledFile.digest(of: file.bytes).utf8)]
        for (part, bytes) in parts { sections[section(part)] = bytes }
        return sections
    }

    /// The model that a compiled taxonomy holds.
    static func open(_ taxonomy: CompiledTaxonomy) throws(ConfigurationProblem) -> ReadingModel {
        let names = [digestSection] + ReadingModelFile.Part.allCases.map(section)
        guard !names.contains(where: taxonomy.file.isDamaged) else { throw .model(path: taxonomy.path, .damaged) }
        guard let digest = taxonomy.file.bytes(of: digestSection) else { throw .noModel(path: taxonomy.path) }
        var parts: [ReadingModelFile.Part: Range<Int>] = [:]
        for part in ReadingModelFile.Part.allCases { parts[part] = taxonomy.file.section(section(part)) }
        do {
            return try ReadingModel(taxonomy.file.memory, parts: parts, digest: String(decoding: digest, as: UTF8.self))
        } catch {
            throw .model(path: taxonomy.path, error)
        }
    }
}
