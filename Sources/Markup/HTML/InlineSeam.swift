/// A place in a line where an inline element ends and another begins, with no white space between them.
///
/// A browser shows nothing there unless the page's style does: labels beside their values and chips in a row are drawn
/// apart, letters and halves of words are not.
struct InlineSeam {
    /// Bytes of text when the element ended; -1 where there is no seam.
    var offset = -1
    /// The element that ended.
    var element = ElementName.unknown
    /// Bytes of text in it.
    var length = 0
    /// Whether one that ended, or began, has a class.
    var endedIsNamed = false
    var startedIsNamed = false
    /// Whether another began.
    var isStarted = false

    /// Elements that may be labels, values and chips; those for emphasis part no words.
    static func mayBe(_ element: ElementName) -> Bool {
        switch element {
        case .span, .a, .time, .code, .mark, .small: true
        default: false
        }
    }

    /// Whether a class is one that somebody gave: editors number theirs ("c1", "s2") and call runs of text so.
    static func isGiven(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
        guard !name.isEmpty, !name.contains("textrun"), !name.contains("normaltext") else { return false }
        let letters = name.count { $0.isLetter }
        return letters > 1 || letters > 0 && !name.contains { $0.isDigit }
    }
}

extension PageCutter {
    /// An inline element begins.
    mutating func noteStart(of element: ElementName) {
        let isNamed = attributes.contains { attribute in
            attribute.name == .class && InlineSeam.isGiven(bytes.part(attribute.start, attribute.end))
        }
        seamNames = seamNames << 1 | (isNamed ? 1 : 0)
        if seam.offset == skeleton.text.count, !isAtEdge {
            seam.isStarted = true
            seam.startedIsNamed = seam.startedIsNamed || isNamed
        }
        inlineStart = skeleton.text.count
    }

    /// An inline element ends.
    mutating func noteEnd(of element: ElementName) {
        let wasNamed = seamNames & 1 == 1
        seamNames >>= 1
        if seam.offset == skeleton.text.count, !seam.isStarted {
            seam.endedIsNamed = seam.endedIsNamed || wasNamed
        } else {
            seam = InlineSeam(
                offset: skeleton.text.count, element: element, length: skeleton.text.count - inlineStart,
                endedIsNamed: wasNamed)
        }
    }

    /// Forgets the seam: there is white space or a break.
    mutating func closeSeam() {
        seam.offset = -1
        seamRun = 0
    }

    /// Whether text that begins here is a word of its own, though no white space stands before it.
    mutating func partsWords(from start: Int, to end: Int) -> Bool {
        guard seam.isStarted, seam.offset == skeleton.text.count, !isAtEdge, preformattedDepth == 0, seam.offset > 0
        else {
            seamRun = 0
            return false
        }
        let parts = isPlaceBetweenWords(start, end)
        seamRun += 1
        seam.offset = -1
        return parts
    }

    private func isPlaceBetweenWords(_ start: Int, _ end: Int) -> Bool {
        let (last, next) = (skeleton.text.base[seam.offset - 1], input[start])
        let isCapital = next &- 0x41 < 26 || next == 0xC3 && start + 1 < end && input[start + 1] < 0x9F
        guard isCapital || next.isDigit, !(last.isDigit && next.isDigit) else { return false }
        if last == UInt8(ascii: ":") { return true }
        guard last.isLetter || last.isDigit || last >= 0x80 || ")+#%".utf8.contains(last) else { return false }
        guard seam.length >= 2, end - start >= 2 else { return false }
        if seam.element == .a || seam.element == .time || seam.endedIsNamed && seam.startedIsNamed { return true }
        if seam.endedIsNamed || seam.startedIsNamed, holdsBlank(start, end) { return true }
        return seamRun > 0 || isFollowed(end)
    }

    /// Whether the text on either side is more than one word.
    private func holdsBlank(_ start: Int, _ end: Int) -> Bool {
        let before = max(seam.offset - min(seam.length, 80), 0)
        if (before..<seam.offset).contains(where: { skeleton.text.base[$0] == 0x20 }) { return true }
        return bytes.part(start, min(end, start + 80)).contains { $0.isSpace }
    }

    /// Whether the element ends here and another of its name begins at once: then they are chips in a row.
    private func isFollowed(_ end: Int) -> Bool {
        guard end + 1 < count, input[end] == UInt8(ascii: "<"), input[end + 1] == UInt8(ascii: "/") else {
            return false
        }
        var index = end + 2
        while index < count, index < end + 24, input[index] != UInt8(ascii: ">") { index += 1 }
        guard index + 2 < count, input[index] == UInt8(ascii: ">"), input[index + 1] == UInt8(ascii: "<") else {
            return false
        }
        let start = index + 2
        var nameEnd = start
        while nameEnd < count, nameEnd < start + 16, input[nameEnd].isLetter { nameEnd += 1 }
        return elementNames.element(input + start, count: nameEnd - start) == seam.element
    }
}
