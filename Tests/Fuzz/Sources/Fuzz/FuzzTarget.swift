@testable import Markup

/// The parts of the program that are fuzzed, each with what must hold for any bytes.
enum FuzzTarget: String, CaseIterable {
    /// Bytes as a page.
    case html
    /// A page made up from the bytes, cut and uncut.
    case cutting
    /// Bytes as a feed.
    case xml
    /// Bytes as JSON, and as the JSON-LD of a page.
    case json
    /// Bytes in an encoding that the first byte chooses.
    case encoding
    /// Bytes as gzip, as a web archive in pieces, and as the body of a response.
    case archive
    /// Bytes as a page, or as the pieces of a posting's text: what it asks for.
    case tagging
    /// Bytes as a candidate's file.
    case candidate
    /// Bytes as a file of a catalogue.
    case catalogue
    /// Bytes as a table of skills, as weights, as SKOS or as CASE, which the first byte chooses.
    case taxonomy

    /// Reads the bytes; stops the process where something does not hold.
    func run(_ bytes: UnsafeBufferPointer<UInt8>) {
        switch self {
        case .html: Invariants.check(Array(bytes), as: .html)
        case .cutting: cutting(bytes)
        case .xml: xml(Array(bytes))
        case .json: json(Array(bytes))
        case .encoding: encoding(bytes)
        case .archive: archive(Array(bytes))
        case .tagging: TaggedInvariants.check(bytes)
        case .candidate: ForeignFiles.candidate(Array(bytes))
        case .catalogue: ForeignFiles.catalogue(Array(bytes))
        case .taxonomy: ForeignFiles.taxonomy(Array(bytes))
        }
    }

    private func cutting(_ bytes: UnsafeBufferPointer<UInt8>) {
        var maker = PageMaker(bytes)
        let page = Array(maker.page().utf8)
        page.withUnsafeBufferPointer { page in
            let parser = HTMLParser(limits: .standard)
            let quick = parser.parse(page)
            let slow = parser.parseUncut(page)
            func say(_ what: String) -> String {
                "cutting changes the \(what) of \(String(decoding: page, as: UTF8.self))"
            }
            Invariants.require(quick.text.bytes == slow.text.bytes, say("text"))
            Invariants.require(quick.text.blocks == slow.text.blocks, say("blocks"))
            Invariants.require(quick.metadata == slow.metadata, say("metadata"))
        }
        Invariants.check(page, as: .html)
    }

    private func xml(_ bytes: [UInt8]) {
        Invariants.check(bytes, as: .xml)
        var streamed: [Record] = []
        MarkupParser().parseRecords(bytes, as: .xml) { streamed.append($0) }
        Invariants.require(streamed == MarkupParser().parse(bytes, as: .xml).records, "streaming changes the records")
    }

    private func json(_ bytes: [UInt8]) {
        Invariants.check(bytes, as: .json)
        let page = Array("<p>Before</p><script type=\"application/ld+json\">".utf8) + bytes + Array("</script>".utf8)
        Invariants.check(page, as: .html)
    }

    private static let labels: [String?] = [
        nil, "utf-8", "iso-8859-1", "windows-1252", "iso-8859-15", "utf-16", "utf-16be", "shift_jis", "gb18030",
        "iso-2022-jp", "koi8-r", "euc-kr", "big5", "utf-32", "no-such",
    ]

    private func encoding(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let first = bytes.first else { return }
        let rest = UnsafeBufferPointer(rebasing: bytes.dropFirst())
        var transcoder = Transcoder()
        let label = Self.labels[Int(first) % Self.labels.count]
        let text = transcoder.utf8(rest, serverLabel: label) ?? Array(rest)
        Invariants.require(String(validating: text, as: UTF8.self) != nil, "transcoding gives broken UTF-8")
        Invariants.require(!text.contains(0), "transcoding leaves a NUL byte")
        Invariants.check(Array(rest), as: nil)
    }

    private func archive(_ bytes: [UInt8]) {
        guard let size = bytes.first.map({ Int($0) * 4 + 1 }) else { return }
        let file = Array(bytes.dropFirst())
        Invariants.check(file, as: nil)
        _ = WARCReader.canRead(file)
        let pieces = pages(file, size: size)
        let whole = pages(file, size: max(1, file.count))
        Invariants.require(pieces == whole, "the size of the pieces changes the pages")
        for page in whole { Invariants.check(page.bytes, as: nil) }
    }

    private func pages(_ file: [UInt8], size: Int) -> [WARCReader.Page] {
        var next = 0
        var limits = Limits.standard
        limits.inflatedBytes = 1 << 20
        let reader = WARCReader(limits: limits) { target in
            let part = file[next..<min(file.count, next + min(size, target.count))]
            next += part.count
            return target.update(fromContentsOf: part)
        }
        var pages: [WARCReader.Page] = []
        while let page = reader.next() { pages.append(page) }
        Invariants.require(reader.pageCount == pages.count, "pages are miscounted")
        Invariants.require(reader.diagnostics.allSatisfy { !$0.message.isEmpty }, "a diagnostic says nothing")
        return pages
    }
}
