/// What counts as a record in a file whose format is known, in place of the names that feeds of jobs use.
public struct RecordNames: Sendable, Equatable {
    /// Local names of XML elements that are records wherever they stand outermost; none of their content is markup.
    public var elements: Set<String>
    /// Keys of JSON arrays whose objects are records, with the type that each gets.
    ///
    /// What stands outside of them becomes one more record, the last, of type "object".
    public var arrays: [String: String]

    /// Takes names.
    public init(elements: Set<String> = [], arrays: [String: String] = [:]) {
        self.elements = elements
        self.arrays = arrays
    }
}
