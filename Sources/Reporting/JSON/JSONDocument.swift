extension JSONWriter {
    /// The version of the forms of JSON that this program writes; raised when a key changes its meaning.
    ///
    /// Keys are only ever added, which raises nothing.
    public static let schemaVersion = 1

    /// Writes an object that stands on its own, as a line or an element of the outermost array; its version is its last key.
    public mutating func document(_ members: (inout JSONWriter) -> Void) {
        object { writer in
            members(&writer)
            writer.member("schemaVersion", Self.schemaVersion)
        }
    }
}
