import CLibXML2

/// The only code that calls libxml2: it runs a parse and hands each event to a reader.
enum LibXML2 {
    /// Once per process; never undone, since others in the process may use libxml2 too.
    private static let isReady: Bool = {
        xmlInitParser()
        return true
    }()

    /// Must run on the parsing thread before each parse.
    private static func prepareThread() {
        _ = isReady
        skillsieve_silence_thread()
    }

    // MARK: HTML

    /// Runs the HTML parser over the tags of the reader's skeleton.
    static func parseSkeleton(into reader: UnsafeMutablePointer<HTMLReader>) {
        parseHTML(reader.pointee.skeleton.tags.written, into: reader)
    }

    /// Runs the HTML parser over UTF-8 and hands its events to `reader`.
    ///
    /// Where the reader finds that too much is open, all of it is closed, and parsing goes on behind that place.
    static func parseHTML(_ bytes: UnsafeBufferPointer<UInt8>, into reader: UnsafeMutablePointer<HTMLReader>) {
        var start = 0
        while start < bytes.count {
            reader.pointee.stop = nil
            parseStretch(bytes.part(start, bytes.count), into: reader)
            guard let stop = reader.pointee.stop, stop >= 0 else { return }
            start =
                bytes[min(start + stop, bytes.count)...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? bytes.count
        }
    }

    /// Ends a parse; gives the place in its input that it had come to.
    static func stop(_ parser: UnsafeMutableRawPointer?) -> Int? {
        guard let context = parser?.assumingMemoryBound(to: xmlParserCtxt.self),
            let input = context.pointee.input, let current = input.pointee.cur, let base = input.pointee.base
        else { return nil }
        let offset = Int(input.pointee.consumed) + (current - base)
        xmlStopParser(context)
        return offset
    }

    private static func parseStretch(
        _ bytes: UnsafeBufferPointer<UInt8>, into reader: UnsafeMutablePointer<HTMLReader>
    ) {
        guard bytes.count > 0, bytes.count < Int(Int32.max) else { return }
        prepareThread()
        let start = UnsafeRawPointer(bytes.baseAddress)?.assumingMemoryBound(to: CChar.self)
        guard let context = htmlCreateMemoryParserCtxt(start, Int32(bytes.count)) else { return }
        defer { htmlFreeParserCtxt(context) }
        xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
        htmlCtxtUseOptions(context, htmlOptions)
        reader.pointee.parser = UnsafeMutableRawPointer(context)
        guard let handler = context.pointee.sax else { return }
        handler.pointee = htmlHandler()
        context.pointee.userData = UnsafeMutableRawPointer(reader)
        htmlParseDocument(context)
        if let document = context.pointee.myDoc {
            xmlFreeDoc(document)
            context.pointee.myDoc = nil
        }
    }

    private static let htmlOptions = Int32(
        HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
            | HTML_PARSE_NONET.rawValue | HTML_PARSE_COMPACT.rawValue | HTML_PARSE_IGNORE_ENC.rawValue)

    private static func htmlHandler() -> xmlSAXHandler {
        var handler = xmlSAXHandler()
        handler.startElement = { context, name, attributes in
            guard let context, let name else { return }
            context.assumingMemoryBound(to: HTMLReader.self).pointee.start(name, HTMLAttributes(attributes))
        }
        handler.endElement = { context, name in
            guard let context, let name else { return }
            context.assumingMemoryBound(to: HTMLReader.self).pointee.end(name)
        }
        handler.characters = { context, text, count in
            guard let context, let text else { return }
            context.assumingMemoryBound(to: HTMLReader.self).pointee.characters(text, count: Int(count))
        }
        handler.ignorableWhitespace = handler.characters
        handler.cdataBlock = handler.characters
        return handler
    }

    // MARK: XML

    /// How an XML parse ended before the end of its input.
    struct Failure {
        var message: String
        var line: Int
        var isInRecord: Bool
        /// Whether there were too many different names.
        var isForNames = false
    }

    /// Runs the XML parser over UTF-8 that `chunks` hands out, and its events into `reader`.
    ///
    /// - Parameter take: gets the records of each chunk.
    /// - Returns: why the parser gave up, or nil where it read everything.
    static func parseXML(
        into reader: UnsafeMutablePointer<FeedReader>, chunks: inout XMLRepair, take: ([Record]) -> Void
    ) -> Failure? {
        prepareThread()
        var handler = xmlHandler()
        guard let context = xmlCreatePushParserCtxt(&handler, UnsafeMutableRawPointer(reader), nil, 0, nil) else {
            return nil
        }
        defer { xmlFreeParserCtxt(context) }
        xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
        xmlCtxtUseOptions(context, xmlOptions)
        xmlDictSetLimit(context.pointee.dict, Limits.nameBytes)
        reader.pointee.parser = UnsafeMutableRawPointer(context)
        while let chunk = chunks.next() {
            let start = UnsafeRawPointer(chunk.baseAddress)?.assumingMemoryBound(to: CChar.self)
            xmlParseChunk(context, start, Int32(chunk.count), 0)
            take(reader.pointee.takeRecords())
            if reader.pointee.stop != nil { return nil }
            if context.pointee.disableSAX != 0 { break }
        }
        xmlParseChunk(context, nil, 0, 1)
        let failure = failure(of: context, isInRecord: reader.pointee.isInRecord)
        reader.pointee.finish()
        take(reader.pointee.takeRecords())
        return failure
    }

    private static let xmlOptions = Int32(
        XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue | XML_PARSE_NONET.rawValue
            | XML_PARSE_COMPACT.rawValue | XML_PARSE_IGNORE_ENC.rawValue)

    private static func failure(of context: xmlParserCtxtPtr, isInRecord: Bool) -> Failure? {
        guard context.pointee.wellFormed == 0 else { return nil }
        let error = context.pointee.lastError
        var message = error.message.map { String(cString: $0) } ?? "unknown error"
        while message.last?.isWhitespace == true { message.removeLast() }
        return Failure(
            message: message, line: Int(error.line), isInRecord: isInRecord,
            isForNames: xmlDictGetUsage(context.pointee.dict) >= Limits.nameBytes)
    }

    /// The line of the input that a parser stands at.
    static func line(of parser: UnsafeMutableRawPointer?) -> Int? {
        let context = parser?.assumingMemoryBound(to: xmlParserCtxt.self)
        return context?.pointee.input.map { Int($0.pointee.line) }
    }

    /// How many namespaces are open where a parser stands.
    static func namespaceCount(of parser: UnsafeMutableRawPointer?) -> Int {
        let context = parser?.assumingMemoryBound(to: xmlParserCtxt.self)
        return context.map { Int($0.pointee.nsNr) / 2 } ?? 0
    }

    private static func xmlHandler() -> xmlSAXHandler {
        var handler = xmlSAXHandler()
        handler.initialized = UInt32(XML_SAX2_MAGIC)
        handler.startElementNs = { context, name, _, _, _, _, count, _, attributes in
            guard let context, let name else { return }
            context.assumingMemoryBound(to: FeedReader.self).pointee
                .start(name, FeedAttributes(attributes, count: Int(count)))
        }
        handler.endElementNs = { context, name, _, _ in
            guard let context, name != nil else { return }
            context.assumingMemoryBound(to: FeedReader.self).pointee.end()
        }
        handler.characters = { context, text, count in
            guard let context, let text else { return }
            context.assumingMemoryBound(to: FeedReader.self).pointee.characters(text, count: Int(count))
        }
        handler.ignorableWhitespace = handler.characters
        handler.cdataBlock = handler.characters
        return handler
    }
}
