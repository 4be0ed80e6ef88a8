/// What an element does to the text around it.
struct ElementTraits: OptionSet, Sendable {
    let rawValue: UInt16

    /// Ends the block before it and the block inside it.
    static let breaksText = ElementTraits(rawValue: 1)
    /// Numbers its blocks as one container.
    static let container = ElementTraits(rawValue: 2)
    /// Holds no text that a reader sees.
    static let skipped = ElementTraits(rawValue: 4)
    /// Bold by default.
    static let bold = ElementTraits(rawValue: 8)
    /// Has no content and no end tag.
    static let void = ElementTraits(rawValue: 16)
    /// Keeps white space.
    static let preformatted = ElementTraits(rawValue: 32)
    /// Its end tag may be left out, so that many of them in a row are no deep nesting.
    static let impliedEnd = ElementTraits(rawValue: 64)
    /// Stands in the line, but words on its two sides are two words.
    static let spaced = ElementTraits(rawValue: 128)
    /// A list that list items are counted in.
    static let list = ElementTraits(rawValue: 256)
}

extension ElementName {
    /// What the element does to the text around it.
    var traits: ElementTraits { ElementName.traitTable[self] }

    /// What each element does, by its number.
    static let traitTable = TraitTable(allCases.map(traits(of:)))

    private static func traits(of name: ElementName) -> ElementTraits {
        switch name {
        case .address, .caption, .center, .details, .figcaption, .h1, .h2, .h3, .h4, .h5, .h6, .hgroup, .legend,
            .optgroup, .button, .select, .noscript, .frameset, .noframes:
            .breaksText
        case .summary: [.breaksText, .bold]
        case .option, .p, .li, .dt, .dd, .tr, .tbody, .thead, .tfoot, .colgroup, .html:
            [.breaksText, .impliedEnd]
        case .article, .aside, .blockquote, .dialog, .div, .dl, .fieldset, .figure, .footer, .form, .header, .main,
            .nav,
            .search, .section, .table:
            [.breaksText, .container]
        case .body: [.breaksText, .container, .impliedEnd]
        case .dir, .menu, .ol, .ul: [.breaksText, .container, .list]
        case .td: [.breaksText, .container, .impliedEnd]
        case .th: [.breaksText, .container, .impliedEnd, .bold]
        case .pre, .plaintext, .xmp: [.breaksText, .preformatted]
        case .hr: [.breaksText, .void]
        case .b, .strong, .u: .bold
        case .area, .base, .br, .col, .embed, .frame, .img, .input, .link, .meta, .param, .source, .track, .wbr: .void
        case .audio, .canvas, .iframe, .math, .noembed, .object, .script, .style, .svg, .textarea, .video, .title,
            .template:
            .skipped
        case .custom, .label: .spaced
        default: []
        }
    }

    /// The landmark that the element opens, if it is one.
    var region: Block.Region? {
        switch self {
        case .main: .main
        case .article: .article
        case .nav: .navigation
        case .header: .header
        case .footer: .footer
        case .aside: .aside
        case .form, .search: .form
        case .dialog: .dialog
        default: nil
        }
    }
}

/// The traits of all elements, in memory that is never given back.
struct TraitTable: @unchecked Sendable {
    private let traits: UnsafePointer<ElementTraits>

    fileprivate init(_ list: [ElementTraits]) {
        let memory = UnsafeMutablePointer<ElementTraits>.allocate(capacity: list.count)
        memory.initialize(from: list, count: list.count)
        traits = UnsafePointer(memory)
    }

    @inline(__always)
    subscript(_ name: ElementName) -> ElementTraits { traits[Int(name.rawValue)] }
}
