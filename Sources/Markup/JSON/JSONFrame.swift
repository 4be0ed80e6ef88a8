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
    /// What the object has that postings have; of an array, what its name speaks for.
    var shape: PostingShape = []
    /// What the name speaks for whose value is being read.
    var key: PostingShape = []
    /// How many levels below it the nearest text stands that is more than a label.
    var prose = JSONFrame.noProse
    /// Whether an object inside of it has the shape of a posting.
    var holdsPosting = false
    /// Whether it stands among other jobs.
    var isAside = false

    static let noProse: UInt8 = 16
    /// A posting's text stands no deeper than this in its object.
    private static let deepestProse: UInt8 = 3

    /// Whether the object has the shape of a posting.
    var isPosting: Bool { !isArray && prose <= JSONFrame.deepestProse && shape.isPosting }

    /// Takes over what an object or array inside of it has come to.
    mutating func take(from inner: JSONFrame) {
        if !inner.isAside { holdsPosting = holdsPosting || inner.holdsPosting || inner.isPosting }
        prose = min(prose, inner.isArray ? inner.prose : inner.prose &+ 1)
    }

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
