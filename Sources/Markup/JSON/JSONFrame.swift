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
    var start: Int
}
