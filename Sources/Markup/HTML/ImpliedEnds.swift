/// Which elements end where another one begins, without an end tag, as libxml2 has it.
///
/// Older than the rules of today's browsers: a `div` ends an open `p`, a `section` does not.
enum ImpliedEnds {
    /// Whether an open element ends ahead of one that begins.
    @inline(__always)
    static func ends(_ open: ElementName, before next: ElementName) -> Bool { table[open, next] }

    private static let table = PairBits { open in
        switch open {
        case .a: [.a, .fieldset, .table, .td, .th]
        case .address: [.dd, .dl, .dt, .form, .li, .ul]
        case .b, .i: [.center, .p, .td, .th]
        case .big, .s, .small, .strike, .tt: [.p]
        case .caption: [.col, .colgroup, .tbody, .tfoot, .thead, .tr]
        case .colgroup: [.colgroup, .tbody, .tfoot, .thead, .tr]
        case .dd: [.dt]
        case .dir, .menu: [.dd, .dl, .dt, .form, .ul]
        case .dl: [.form, .li]
        case .dt: [.dd, .dl]
        case .font: [.center, .td, .th]
        case .form: [.form]
        case .h1, .h2, .h3, .h4, .h5, .h6: [.fieldset, .form, .li, .p, .table]
        case .head:
            [
                .a, .abbr, .address, .b, .big, .blockquote, .body, .br, .center, .cite, .code, .dd, .dir, .div, .dl,
                .dt,
                .em, .fieldset, .font, .form, .frameset, .h1, .h2, .h3, .h4, .h5, .h6, .hr, .i, .iframe, .img, .kbd,
                .li,
                .map, .menu, .ol, .p, .pre, .q, .s, .samp, .small, .span, .strike, .strong, .sub, .sup, .table, .tt, .u,
                .ul, .xmp,
            ]
        case .legend: [.fieldset]
        case .li: [.li]
        case .ol: [.form, .ul]
        case .option: [.optgroup, .option]
        case .p:
            [
                .address, .blockquote, .body, .caption, .center, .col, .colgroup, .dd, .dir, .div, .dl, .dt, .fieldset,
                .form, .frameset, .h1, .h2, .h3, .h4, .h5, .h6, .head, .hr, .li, .menu, .ol, .p, .pre, .table, .tbody,
                .td, .tfoot, .th, .title, .tr, .ul, .xmp,
            ]
        case .pre, .xmp: [.dd, .dl, .dt, .fieldset, .form, .li, .table, .ul]
        case .span: [.td, .th]
        case .tbody: [.tbody, .tfoot]
        case .td, .th: [.tbody, .td, .tfoot, .th, .tr]
        case .tfoot: [.tbody]
        case .thead: [.tbody, .tfoot]
        case .title: [.body, .frameset]
        case .tr: [.tbody, .tfoot, .tr]
        case .u: [.p, .td, .th]
        case .ul: [.address, .form, .menu, .ol, .pre]
        default: []
        }
    }
}

/// A bit for each pair of elements.
private struct PairBits: Sendable {
    private var bits: [UInt64]
    private static let wordsPerRow = (ElementName.allCases.count + 63) / 64

    init(_ row: (ElementName) -> [ElementName]) {
        bits = Array(repeating: 0, count: ElementName.allCases.count * Self.wordsPerRow)
        for open in ElementName.allCases {
            for next in row(open) {
                bits[Int(open.rawValue) * Self.wordsPerRow + Int(next.rawValue) / 64] |= 1 << UInt64(next.rawValue % 64)
            }
        }
    }

    @inline(__always)
    subscript(_ open: ElementName, _ next: ElementName) -> Bool {
        bits[Int(open.rawValue) * Self.wordsPerRow + Int(next.rawValue) / 64] >> UInt64(next.rawValue % 64) & 1 != 0
    }
}
