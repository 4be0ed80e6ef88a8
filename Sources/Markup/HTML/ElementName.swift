/// The elements that mean something to the reader of a page; all others are `unknown`.
enum ElementName: UInt8, CaseIterable, Sendable {
    case unknown, custom
    case a, abbr, address, area, article, aside, audio, b, base, big, blockquote, body, br, button, canvas, caption
    case center, cite, code, col, colgroup, dd, del, details, dialog, dir, div, dl, dt, em, embed, fieldset, figcaption
    case figure, font, footer, form, frame, frameset, h1, h2, h3, h4, h5, h6, head, header, hgroup, hr, html, i
    case iframe, img, input, ins, kbd, label, legend, li, link, main, map, mark, math, menu, meta, nav, noembed
    case noframes, noscript, object, ol, optgroup, option, p, param, picture, plaintext, pre, q, s, samp, script, search
    case section, select, slot, small, source, span, strike, strong, style, sub, summary, sup, svg, table, tbody, td
    case template, textarea, tfoot, th, thead, time, title, tr, track, tt, u, ul, video, wbr, xmp
}

extension ElementName {
    /// All names, for `NameTable.element`.
    static let names = NameTable(allCases.dropFirst(2).map { ("\($0)", $0.rawValue) })

    /// 1...6 for the heading elements, else 0.
    var headingLevel: Int32 {
        rawValue >= ElementName.h1.rawValue && rawValue <= ElementName.h6.rawValue
            ? Int32(rawValue - ElementName.h1.rawValue) + 1 : 0
    }
}

extension NameTable {
    /// The element whose name stands in `bytes` in any case of letters.
    @inline(__always)
    func element(_ bytes: UnsafePointer<UInt8>, count: Int) -> ElementName {
        if let key = NameKey(bytes, count: count), let raw = value(of: key), let name = ElementName(rawValue: raw) {
            return name
        }
        return UnsafeBufferPointer(start: bytes, count: count).contains(UInt8(ascii: "-")) ? .custom : .unknown
    }
}
