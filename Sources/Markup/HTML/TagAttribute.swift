/// One attribute as it stands in a tag: known names only.
struct TagAttribute {
    var name: AttributeName
    /// Offsets of its value in the input; equal where it has none.
    var start: Int
    var end: Int
}

extension PageCutter {
    /// Reads the attributes of a tag from `index` on into `attributes`.
    ///
    /// - Returns: where the tag ends, and whether it said that it has no content.
    mutating func readAttributes(from start: Int, of element: ElementName, tag open: Int) -> (end: Int, isClosed: Bool)
    {
        tagBound = unclosedTags < PageCutter.patience ? count : min(count, start + PageCutter.longestTag)
        var seen = 0
        var index = start
        var sawSlash = false
        while index < tagBound {
            let byte = input[index]
            if byte == UInt8(ascii: ">") {
                if seen > limits.attributes { reportAttributes(seen, of: element, at: open) }
                return (index + 1, sawSlash)
            }
            if byte.isSpace || byte == UInt8(ascii: "/") {
                sawSlash = byte == UInt8(ascii: "/")
                index += 1
                continue
            }
            sawSlash = false
            seen += 1
            index = readAttribute(at: index, isKept: seen <= limits.attributes)
        }
        return (endOfUnclosedTag(from: start, element, open), false)
    }

    private mutating func reportAttributes(_ seen: Int, of element: ElementName, at open: Int) {
        let problem = MarkupProblem.tooManyAttributes(
            element: element == .unknown ? "?" : "\(element)", count: seen, limit: limits.attributes)
        skeleton.report(problem, at: open)
    }

    /// A tag that never ends, mostly for a missing quote, ends at the next `>` or before the next `<`.
    private mutating func endOfUnclosedTag(from start: Int, _ element: ElementName, _ open: Int) -> Int {
        unclosedTags += 1
        if unclosedTags <= PageCutter.patience {
            skeleton.report(.unclosedTag(element: element == .unknown ? "?" : "\(element)"), at: open)
        }
        var index = start
        while index < count, input[index] != UInt8(ascii: ">"), input[index] != UInt8(ascii: "<") { index += 1 }
        return index < count && input[index] == UInt8(ascii: ">") ? index + 1 : index
    }

    private mutating func readAttribute(at start: Int, isKept: Bool) -> Int {
        var index = start + 1
        while index < tagBound, !endsName(input[index]) { index += 1 }
        let nameEnd = index
        while index < tagBound, input[index].isSpace { index += 1 }
        var value = (start: nameEnd, end: nameEnd)
        if index < tagBound, input[index] == UInt8(ascii: "=") {
            (value, index) = readValue(from: index + 1)
        } else {
            index = nameEnd
        }
        if isKept, let name = AttributeName.of(input + start, count: nameEnd - start, in: attributeNames) {
            attributes.append(TagAttribute(name: name, start: value.start, end: value.end))
        }
        return index
    }

    @inline(__always)
    private func endsName(_ byte: UInt8) -> Bool {
        byte <= UInt8(ascii: ">")
            && (byte.isSpace || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "="))
    }

    // Inlined, as calls that only look at the cutter would be handed a copy of it.
    @inline(__always)
    private func readValue(from start: Int) -> (value: (start: Int, end: Int), next: Int) {
        var index = start
        while index < tagBound, input[index].isSpace { index += 1 }
        guard index < tagBound else { return ((tagBound, tagBound), tagBound) }
        let quote = input[index]
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            guard let end = find(quote, from: index + 1, to: tagBound) else {
                return ((index, index), tagBound)
            }
            return ((index + 1, end), end + 1)
        }
        let first = index
        while index < tagBound, !input[index].isSpace, input[index] != UInt8(ascii: ">") { index += 1 }
        return ((first, index), index)
    }

    // MARK: What is kept

    /// Leaves only the attributes that the reader of the skeleton will look at; says whether they mark an item.
    mutating func filterAttributes(of element: ElementName) -> Bool {
        let isItem = attributes.contains { $0.name.marksItem }
        sawItem = sawItem || isItem
        if isItem { sawReference = sawReference || attributes.contains { $0.name == .itemref } }
        var kept = 0
        for index in attributes.indices where keeps(attributes[index], of: element, isItem: isItem) {
            attributes[kept] = attributes[index]
            kept += 1
        }
        attributes.removeLast(attributes.count - kept)
        return isItem
    }

    @inline(__always)
    private func keeps(_ attribute: TagAttribute, of element: ElementName, isItem: Bool) -> Bool {
        let value = UnsafeBufferPointer(start: input + attribute.start, count: attribute.end - attribute.start)
        switch attribute.name {
        case .id where references.contains(value): return true
        case .class, .id:
            return RegionVocabulary.region(of: value, on: element) != nil || PartVocabulary.part(of: value) != nil
        case .style: return InlineStyle.matters(value)
        case .href: return element == .a || isItem
        case .name, .httpEquiv: return element == .meta
        case .content: return element == .meta || isItem
        case .lang, .xmlLang: return element == .html
        case .colspan: return element == .td || element == .th
        case .ariaHidden, .ariaLevel, .hidden, .role: return true
        case .charset, .shadowrootmode, .sourceOffset, .type: return false
        case .about, .data, .datetime, .resource, .src, .value, .vocab: return isItem
        case .itemid, .itemprop, .itemref, .itemscope, .itemtype, .property, .typeof: return true
        }
    }

    /// Writes the attributes that were kept into the skeleton.
    ///
    /// A link's address says nothing; one that has none is kept for other attributes only, and says so by a `name`.
    mutating func writeAttributes(of element: ElementName, isItem: Bool) {
        if element == .a, !attributes.contains(where: { $0.name == .href }) { skeleton.tags.append(" name") }
        for attribute in attributes where attribute.name != .href || isItem {
            skeleton.tags.append(0x20)
            skeleton.tags.append(attribute.name.spelling)
            guard attribute.end > attribute.start else { continue }
            skeleton.tags.append("=\"")
            writeResolved(attribute)
            skeleton.tags.append(UInt8(ascii: "\""))
        }
        if isItem, attributes.contains(where: { $0.name == .itemscope || $0.name == .typeof }) {
            skeleton.tags.append(" source-offset=")
            skeleton.tags.append(decimal: (attributes.first?.start ?? 0))
        }
    }

    /// A value with its references resolved and what would end it early escaped.
    private mutating func writeResolved(_ attribute: TagAttribute) {
        var plain = ByteBuffer(capacity: attribute.end - attribute.start + 16)
        resolve(attribute, into: &plain)
        for byte in plain.written {
            switch byte {
            case UInt8(ascii: "\""): skeleton.tags.append("&quot;")
            case UInt8(ascii: "&"): skeleton.tags.append("&amp;")
            case 0:
                skeleton.noteHardTag()
                skeleton.tags.append(byte)
            default: skeleton.tags.append(byte)
            }
        }
    }

    /// A value with its references resolved.
    func resolved(_ attribute: TagAttribute) -> String {
        var plain = ByteBuffer(capacity: attribute.end - attribute.start + 16)
        resolve(attribute, into: &plain)
        return plain.string
    }

    private func resolve(_ attribute: TagAttribute, into plain: inout ByteBuffer) {
        var index = attribute.start
        while index < attribute.end {
            let ampersand = find(UInt8(ascii: "&"), from: index, to: attribute.end) ?? attribute.end
            plain.append(input + index, count: ampersand - index)
            guard ampersand < attribute.end else { return }
            index = CharacterReference.resolve(input, at: ampersand, end: attribute.end, into: &plain)
        }
    }
}

extension AttributeName {
    /// Whether the attribute makes its element an item or one of an item's values.
    var marksItem: Bool {
        switch self {
        case .itemscope, .itemprop, .itemtype, .typeof, .property, .vocab: true
        default: false
        }
    }
}
