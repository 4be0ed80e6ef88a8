import PhraseMatching

/// Compiled files are mapped, not read: opening one costs next to nothing, and several programs share its memory.
enum MappedFile {
    /// A file's memory; nil where it cannot be opened or is empty.
    static func memory(of path: FilePath) -> FlatMemory? {
        guard let file = try? OpenFile(path) else { return nil }
        return FlatMemory(mapping: file.descriptor)
    }
}
