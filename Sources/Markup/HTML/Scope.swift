/// What holds for the text directly inside one open element; a child starts from a copy of its parent's.
struct Scope {
    /// Switches that an element sets for all that is inside it.
    struct Flags: OptionSet {
        let rawValue: UInt16

        static let linked = Flags(rawValue: 1)
        static let bold = Flags(rawValue: 2)
        static let hidden = Flags(rawValue: 4)
        static let preformatted = Flags(rawValue: 8)
        static let skipped = Flags(rawValue: 16)
        static let title = Flags(rawValue: 32)
        /// The element opened or closes something in the item reader.
        static let item = Flags(rawValue: 64)
        /// The element's region may yet turn out to be the whole page.
        static let openRegion = Flags(rawValue: 128)
        /// The region is a guess from a class name, so that furniture inside it may have a region of its own.
        static let guessedRegion = Flags(rawValue: 256)
        /// The page shows nothing of it, to nobody: hidden, and not only from one kind of reader.
        static let unseen = Flags(rawValue: 512)
        /// The element is called after a fact of a posting.
        static let part = Flags(rawValue: 1024)
    }

    var element = ElementName.unknown
    var kind = Block.Kind.paragraph
    var region = Block.Region.none
    var flags: Flags = []
    var level: Int32 = 0
    var listDepth: Int32 = 0
    /// The table row's number in the document.
    var row: Int32 = 0
    /// How many columns of this row have been used.
    var columns: Int32 = 0
    /// The column of the table cell around it, from 1.
    var column: Int32 = 0
    var container: Int32 = 0
}
