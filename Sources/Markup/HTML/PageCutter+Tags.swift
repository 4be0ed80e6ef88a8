/// Elements with rules of their own that mean nothing here.
private let knownToLibXML2 = NameTable(
    ["acronym", "basefont", "bdo", "dfn", "isindex", "listing", "var"].map { ($0, 1) })

extension PageCutter {
    /// A start tag; returns where reading goes on, which is behind the element where all of it is left out.
    mutating func startTag(at open: Int) -> Int {
        var nameEnd = open + 2
        while nameEnd < count, isNameByte(input[nameEnd]) { nameEnd += 1 }
        let element = elementNames.element(input + open + 1, count: nameEnd - open - 1)
        var end = nameEnd + 1
        var isClosed = false
        var isItem = false
        if !attributes.isEmpty { attributes.removeAll(keepingCapacity: true) }
        if nameEnd >= count || input[nameEnd] != UInt8(ascii: ">") {
            (end, isClosed) = readAttributes(from: nameEnd, of: element, tag: open)
        }
        if !elementTraits[element].isDisjoint(with: [.skipped, .preformatted]),
            let behind = leaveOut(element, from: end, isClosed: isClosed)
        {
            return behind
        }
        if mends {
            if InlineSeam.mayBe(element), !isClosed {
                noteStart(of: element)
            } else if element == .br {
                closeSeam()
            }
        }
        if !attributes.isEmpty {
            if element == .meta, takeMetadata() { return end }
            isItem = filterAttributes(of: element)
        }
        write(element, name: open + 1, nameEnd, isClosed: isClosed, isItem: isItem)
        return element == .title && !isClosed ? title(from: end) : end
    }

    @inline(__always)
    private func isNameByte(_ byte: UInt8) -> Bool {
        byte.isLetter || byte.isDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ":")
            || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
    }

    private mutating func write(_ element: ElementName, name: Int, _ nameEnd: Int, isClosed: Bool, isItem: Bool) {
        let traits = elementTraits[element]
        let index = Int(element.rawValue)
        let hasEnd = !traits.contains(.void) && !isClosed
        if element == .a {
            skeleton.endLink()
            if hasEnd, !isItem, isPlainLink {
                skeleton.beginLink()
                linkBalance = 0
                keptBits[index] <<= 1
                return
            }
        }
        let isKept =
            keeps(element, traits) && !repeatsOpenTag(element) && hasRoom(element, traits, hasEnd: hasEnd, at: name)
            && (!hasEnd || enter(element, traits, at: name))
        if hasEnd, traits.isEmpty { keptBits[index] = keptBits[index] << 1 | (isKept ? 1 : 0) }
        guard isKept else { return }
        elementCount += 1
        skeleton.closeRun()
        if isHard(element, name, nameEnd) { skeleton.noteHardTag() }
        skeleton.tags.append(UInt8(ascii: "<"))
        writeName(of: element, name, nameEnd)
        if !attributes.isEmpty { writeAttributes(of: element, isItem: isItem) }
        if isClosed, !traits.contains(.void) { skeleton.tags.append(UInt8(ascii: "/")) }
        skeleton.tags.append(UInt8(ascii: ">"))
        if traits.contains(.breaksText) {
            isAtEdge = true
            if hasEnd { linkBalance += 1 }
        }
    }

    /// Whether `SkeletonParser` knows too little of an element: what stands in scripts and styles is no markup, long names
    /// are cut, and some elements mean something to libxml2 alone.
    @inline(__always)
    private func isHard(_ element: ElementName, _ start: Int, _ end: Int) -> Bool {
        switch element {
        case .script, .style: true
        case .unknown, .custom:
            end - start >= Self.longestName
                || NameKey(input + start, count: end - start).flatMap { knownToLibXML2.value(of: $0) } != nil
        default: false
        }
    }

    private static let longestName = 100

    /// An element's name as it stands in the page; beyond so many different ones that mean nothing, one for all, since
    /// libxml2 keeps them in a table that does not grow with them.
    private mutating func writeName(of element: ElementName, _ start: Int, _ end: Int) {
        if element == .custom || element == .unknown {
            var hash: UInt64 = 0xCBF2_9CE4_8422_2325
            for index in start..<end {
                hash = (hash ^ UInt64(NameKey.lowercase(input[index]))) &* 0x0000_0100_0000_01B3
            }
            if names.count < PageCutter.mostNames {
                names.insert(hash)
            } else if !names.contains(hash) {
                return skeleton.tags.append(element == .custom ? "x-other" : "other")
            }
        }
        skeleton.tags.append(input + start, count: end - start)
    }

    /// Whether the tag at hand is a link that says nothing but its address: it is noted beside the text, as libxml2's work
    /// grows with the elements it is given and links are the most frequent of all.
    @inline(__always)
    private var isPlainLink: Bool { attributes.count == 1 && attributes[0].name == .href }

    /// Whether the same tag stands right before: the one before ends here, empty, and no reader can tell it was there.
    @inline(__always)
    private func repeatsOpenTag(_ element: ElementName) -> Bool {
        guard attributes.isEmpty else { return false }
        switch element {
        case .p: return skeleton.tags.ends(with: "<p>")
        case .li: return skeleton.tags.ends(with: "<li>")
        default: return false
        }
    }

    /// Whether the page may have one more element; one that is left out parts words all the same.
    private mutating func hasRoom(
        _ element: ElementName, _ traits: ElementTraits, hasEnd: Bool, at offset: Int
    ) -> Bool {
        guard elementCount >= limits.elements else { return true }
        if elementCount == limits.elements {
            elementCount += 1
            skeleton.report(.tooManyElements(limit: limits.elements), at: offset)
        }
        if hasEnd, !traits.isEmpty, !traits.contains(.impliedEnd) { droppedDepth += 1 }
        if traits.contains(.breaksText) || element == .br { skeleton.addBlank() }
        return false
    }

    /// Takes a `meta` aside, unless it may be a value of an item: libxml2 has nothing to add to it.
    private mutating func takeMetadata() -> Bool {
        guard !sawItem else { return false }
        let name = attributes.first { $0.name == .name || $0.name == .property || $0.name == .httpEquiv }
        let content = attributes.first { $0.name == .content }
        if let name, let content {
            skeleton.metadata.append(Field(path: resolved(name), value: resolved(content)))
        }
        return true
    }

    /// Whether the tag says anything about the text: an element without traits and attributes does not.
    @inline(__always)
    private func keeps(_ element: ElementName, _ traits: ElementTraits) -> Bool {
        !attributes.isEmpty || !traits.isEmpty && traits != .void || element == .br || element == .head
    }

    /// Counts an element in, unless it is nested too deep.
    private mutating func enter(_ element: ElementName, _ traits: ElementTraits, at offset: Int) -> Bool {
        if !traits.contains(.impliedEnd) {
            guard depth < limits.nesting else {
                if !isTooDeep { skeleton.report(.nestedTooDeep(limit: limits.nesting), at: offset) }
                isTooDeep = true
                if !traits.isEmpty { droppedDepth += 1 }
                if traits.contains(.breaksText) { skeleton.addBlank() }
                return false
            }
            depth += 1
        }
        openCounts[Int(element.rawValue)] += 1
        if traits.contains(.preformatted) { preformattedDepth += 1 }
        return true
    }

    /// An end tag; one that ends nothing is left out.
    mutating func endTag(at open: Int) -> Int {
        let start = open + 2
        guard start < count, input[start].isLetter else { return afterNext(UInt8(ascii: ">"), from: open) }
        var nameEnd = start + 1
        while nameEnd < count, isNameByte(input[nameEnd]) { nameEnd += 1 }
        let element = elementNames.element(input + start, count: nameEnd - start)
        let end =
            nameEnd < count && input[nameEnd] == UInt8(ascii: ">")
            ? nameEnd + 1 : afterNext(UInt8(ascii: ">"), from: nameEnd)
        if mends, InlineSeam.mayBe(element) { noteEnd(of: element) }
        if leave(element) {
            skeleton.closeRun()
            skeleton.tags.append("</")
            writeName(of: element, start, nameEnd)
            skeleton.tags.append(UInt8(ascii: ">"))
        }
        if elementTraits[element].contains(.breaksText) { isAtEdge = true }
        return end
    }

    /// Counts an element out; says whether its end tag is to be kept.
    private mutating func leave(_ element: ElementName) -> Bool {
        let index = Int(element.rawValue)
        let traits = elementTraits[element]
        if element == .a { skeleton.endLink() }
        if element == .br || element == .p, openCounts[index] == 0 { return addUnopened(element) }
        guard !traits.contains(.void) else { return false }
        if traits.isEmpty {
            let wasKept = keptBits[index] & 1 == 1
            keptBits[index] >>= 1
            guard wasKept else { return false }
        } else if droppedDepth > 0, !traits.contains(.impliedEnd) {
            droppedDepth -= 1
            if traits.contains(.breaksText) { skeleton.addBlank() }
            return false
        }
        guard openCounts[index] > 0 else { return false }
        openCounts[index] -= 1
        if !traits.contains(.impliedEnd) { depth = max(0, depth - 1) }
        if traits.contains(.preformatted) { preformattedDepth = max(0, preformattedDepth - 1) }
        if traits.contains(.breaksText) {
            linkBalance -= 1
            // A link that nobody ended ends with the block that it began in.
            if linkBalance < 0 { skeleton.endLink() }
        }
        return true
    }

    /// Browsers read `</br>` as a line break and a `</p>` without a start as an empty paragraph.
    private mutating func addUnopened(_ element: ElementName) -> Bool {
        guard elementCount < limits.elements else {
            skeleton.addBlank()
            return false
        }
        elementCount += 1
        skeleton.closeRun()
        if element == .br { skeleton.tags.append("<br>") } else { skeleton.tags.append("<p></p>") }
        return false
    }
}
