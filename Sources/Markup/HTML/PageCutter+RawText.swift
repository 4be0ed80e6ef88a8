extension PageCutter {
    /// Leaves out an element of which no reader sees anything; returns where reading goes on, nil if it stays.
    mutating func leaveOut(_ element: ElementName, from start: Int, isClosed: Bool) -> Int? {
        switch element {
        case .script where !isClosed: return script(from: start)
        case .style where !isClosed, .iframe where !isClosed, .noembed where !isClosed, .textarea where !isClosed:
            return behindElement(element, from: start) ?? (element == .style ? count : start)
        case .svg where !isClosed, .math where !isClosed:
            return behindNested(element, from: start) ?? start
        case .template where !isClosed:
            if attributes.contains(where: { $0.name == .shadowrootmode }) { return start }
            guard let behind = behindNested(element, from: start) else { return start }
            skeleton.note(template: start..<behind)
            return behind
        case .script, .style, .iframe, .noembed, .textarea, .svg, .math, .template: return start
        case .xmp, .plaintext: return rawText(element, from: start)
        default: return nil
        }
    }

    /// Where the end tag of an element begins, from an offset on; its content is not markup.
    private func endTagIndex(of element: ElementName, from start: Int) -> Int? {
        var index = start
        while let open = find(UInt8(ascii: "<"), from: index) {
            if isTag(element, at: open, isEnd: true) { return open }
            index = open + 1
        }
        return nil
    }

    @inline(__always)
    private func isTag(_ element: ElementName, at open: Int, isEnd: Bool) -> Bool {
        let start = open + (isEnd ? 2 : 1)
        guard start < count, !isEnd || input[open + 1] == UInt8(ascii: "/") else { return false }
        var end = start
        while end < count, end - start < 16, input[end].isLetter { end += 1 }
        guard elementNames.element(input + start, count: end - start) == element else { return false }
        return end >= count || input[end].isSpace || input[end] == UInt8(ascii: ">") || input[end] == UInt8(ascii: "/")
    }

    private mutating func behindElement(_ element: ElementName, from start: Int) -> Int? {
        guard unclosedElements < PageCutter.patience else { return nil }
        if let end = endTagIndex(of: element, from: start) { return afterNext(UInt8(ascii: ">"), from: end) }
        reportUnclosed(element, at: start)
        return nil
    }

    private mutating func reportUnclosed(_ element: ElementName, at offset: Int) {
        unclosedElements += 1
        skeleton.report(.unclosedElement(element: "\(element)"), at: offset)
    }

    /// Behind the end tag that matches, where elements of the name may be nested.
    private mutating func behindNested(_ element: ElementName, from start: Int) -> Int? {
        guard unclosedElements < PageCutter.patience else { return nil }
        var level = 1
        var index = start
        while let open = find(UInt8(ascii: "<"), from: index) {
            index = open + 1
            if isTag(element, at: open, isEnd: true) {
                level -= 1
                if level == 0 { return afterNext(UInt8(ascii: ">"), from: open) }
            } else if isTag(element, at: open, isEnd: false) {
                let end = afterNext(UInt8(ascii: ">"), from: open)
                if end < 2 || input[end - 2] != UInt8(ascii: "/") { level += 1 }
                index = end
            }
        }
        reportUnclosed(element, at: start)
        return nil
    }

    // MARK: Scripts

    private mutating func script(from start: Int) -> Int {
        let isData = attributes.contains { attribute in
            attribute.name == .type && bytes.part(attribute.start, attribute.end).contains("ld+json")
        }
        guard let end = endOfScript(from: start) else {
            skeleton.report(.unclosedElement(element: "script"), at: start)
            if isData { skeleton.scripts.append(start..<count) }
            return count
        }
        if isData { skeleton.scripts.append(start..<end) } else { skeleton.note(script: start..<end) }
        return afterNext(UInt8(ascii: ">"), from: end)
    }

    /// Where a script's end tag begins; one inside a comment that opens another script does not count.
    private func endOfScript(from start: Int) -> Int? {
        guard let end = endTagIndex(of: .script, from: start) else { return nil }
        guard let comment = find("<!--", from: start, to: end), find("-->", from: comment, to: end) == nil,
            bytes.part(comment, end).contains("<script")
        else { return end }
        return endTagIndex(of: .script, from: end + 2) ?? end
    }

    // MARK: Text that is not markup

    /// The text of the title, in which tags are text.
    mutating func title(from start: Int) -> Int {
        var found: Int?
        if unclosedElements < PageCutter.patience {
            found = endTagIndex(of: .title, from: start)
            if found == nil { reportUnclosed(.title, at: start) }
        }
        let end = found ?? find(UInt8(ascii: "<"), from: start) ?? count
        addText(start, end)
        return end
    }

    /// The text of `xmp` and `plaintext`, which is all text.
    private mutating func rawText(_ element: ElementName, from start: Int) -> Int {
        let end = element == .plaintext ? count : endTagIndex(of: element, from: start) ?? count
        skeleton.closeRun()
        skeleton.tags.append("<pre>")
        skeleton.openRun()
        skeleton.text.append(bytes.part(start, end))
        skeleton.closeRun()
        skeleton.tags.append("</pre>")
        isAtEdge = true
        return end < count ? afterNext(UInt8(ascii: ">"), from: end) : count
    }
}
