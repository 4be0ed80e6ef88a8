/// The values of a record being read, up to a limit.
///
/// A value costs far more memory than the few bytes that it may be made of, so that their number is bounded, and since
/// each holds its own path, long paths count for several.
struct FieldList {
    private(set) var fields: [Field] = []
    /// Values that the limit kept out.
    private(set) var dropped = 0

    private var weight = 0
    private let limit: Int

    /// Bytes of a path that count as much as a value does.
    private static let pathUnit = 64

    init(limit: Int) { self.limit = limit }

    var count: Int { fields.count }

    mutating func append(_ field: Field) {
        let weight = Self.weight(of: field)
        guard self.weight + weight <= limit else {
            dropped += 1
            return
        }
        self.weight += weight
        fields.append(field)
    }

    mutating func append(path: [UInt8], value: String) {
        append(Field(path: path.isEmpty ? "" : String(decoding: path, as: UTF8.self), value: value))
    }

    /// Sets the value of a field that is there.
    mutating func setValue(_ value: String, at index: Int) {
        if fields.indices.contains(index) { fields[index].value = value }
    }

    /// Takes the fields from an index on out.
    mutating func take(from start: Int) -> ArraySlice<Field> {
        let start = min(max(0, start), fields.count)
        let taken = fields[start...]
        weight -= taken.reduce(0) { $0 + Self.weight(of: $1) }
        fields.removeLast(taken.count)
        return taken
    }

    /// A copy of no more memory than it needs: there may be many records.
    var copy: [Field] { fields.withUnsafeBufferPointer { Array($0) } }

    mutating func removeAll() {
        fields.removeAll(keepingCapacity: true)
        weight = 0
    }

    /// What a value of the longest path counts.
    static let heaviest = 1 + Field.longestPath / pathUnit

    private static func weight(of field: Field) -> Int { 1 + field.path.utf8.count / pathUnit }
}
