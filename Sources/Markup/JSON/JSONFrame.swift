/// An object or array of JSON that is still open.
struct JSONFrame {
    var isArray: Bool
    /// Length of the path that leads here.
    var pathLength: Int
    /// Fields before it.
    var firstField: Int
    /// The type of record that this object is, where its place says so; the empty text for an unnamed one.
    var recordType: String?
    /// What elements of this array are called, where they are records.
    var elementType: String?
    /// The type that the object states; a posting's among several.
    var statedType: String?
    /// The line that it begins on.
    var line: Int

    /// Notes a type that the object states.
    mutating func note(type: String) {
        let isPlain = !type.utf8.contains { $0 == 0x20 || $0 == 0x2F || $0 == 0x23 || $0 == 0x3A }
        let type = isPlain ? type : RecordVocabulary.localName(of: type)
        if let known = statedType, RecordVocabulary.isRecordType(known) || !RecordVocabulary.isRecordType(type) {
            return
        }
        statedType = type
    }
}
