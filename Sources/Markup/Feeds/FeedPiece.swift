extension FeedCutter {
    /// A part of a feed that is a small feed of its own: what stands before the first record, a run of whole records, and
    /// the ends of what is open around them.
    public struct Piece: Sendable, Equatable {
        /// The small feed, in the encoding of the whole.
        public internal(set) var bytes: [UInt8]
        /// What it is; nil where it is the whole input, which then shows by its bytes.
        public internal(set) var format: SourceFormat?
        /// Whether it is the whole input, in which nothing was cut.
        public internal(set) var isWhole: Bool
        /// The line of the feed, from 1, that its records begin on.
        public internal(set) var firstLine = 1
        /// Records of the feed before its own.
        public internal(set) var recordsBefore = 0
        /// What was wrong with the input as it was read.
        public internal(set) var diagnostics: [Diagnostic] = []

        /// The line of the piece that its records begin on.
        var ownFirstLine = 1
        /// Whether JSON is linked data, which shows at the beginning of the feed.
        var isLinkedData: Bool?

        /// The line of the feed that a line of the piece is.
        func line(_ line: Int?) -> Int? { line.map { $0 < ownFirstLine ? $0 : $0 - ownFirstLine + firstLine } }
    }
}

extension MarkupParser {
    /// Reads a piece of a feed; ordinals and lines are those of the whole feed.
    public func parse(_ piece: FeedCutter.Piece) -> Document {
        var document = parse(piece.bytes, as: piece.format, isLinkedData: piece.isLinkedData)
        for index in document.records.indices {
            document.records[index].ordinal += piece.recordsBefore
            document.records[index].line = piece.line(document.records[index].line)
        }
        for index in document.diagnostics.indices {
            document.diagnostics[index].line = piece.line(document.diagnostics[index].line)
        }
        document.diagnostics = piece.diagnostics + document.diagnostics
        return document
    }
}
