/// Finds the ends of comments and CDATA sections, in which nothing is markup.
///
/// An end that is not there is looked for once: else each of many beginnings would cost a pass over the rest.
struct OpaqueStretches {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var isWithoutCommentEnd = false
    private var isWithoutSectionEnd = false

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// Where the end mark of a comment or CDATA section that begins here stands; one that has no end hides nothing.
    ///
    /// - Parameter open: an offset that is not below any asked for before.
    mutating func end(at open: Int) -> Int? {
        if bytes.hasPrefix("<!--", at: open) { return find("-->", from: open, unless: &isWithoutCommentEnd) }
        if bytes.hasPrefix("<![cdata[", at: open) { return find("]]>", from: open, unless: &isWithoutSectionEnd) }
        return nil
    }

    private func find(_ mark: StaticString, from open: Int, unless isAbsent: inout Bool) -> Int? {
        guard !isAbsent else { return nil }
        let end = bytes.firstIndex(of: mark, from: open)
        isAbsent = end == nil
        return end
    }
}
