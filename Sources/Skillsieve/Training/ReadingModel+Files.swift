import Tagging

extension ReadingModel {
    /// A model's source file, opened.
    init(_ path: FilePath) throws(ConfigurationProblem) {
        let text = try TrainingFiles.bytes(path)
        do { try self.init(source: text) } catch { throw .model(path: path.description, error) }
    }
}
