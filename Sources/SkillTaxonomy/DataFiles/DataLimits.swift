/// How large a file of names and values may be, whoever wrote it.
package struct DataLimits: Sendable {
    /// The most levels of lists and mappings in one another.
    package var depth: Int
    /// The most values; what an alias stands for counts each time.
    package var values: Int

    /// For a file of one's own, such as a catalogue.
    package static let standard = DataLimits(depth: 64, values: 4_000_000)
    /// For a file from anybody.
    package static let foreign = DataLimits(depth: 64, values: 500_000)
}
