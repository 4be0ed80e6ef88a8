/// The head of one record of a web archive (ISO 28500): the fields that say what it holds.
struct WARCHeader {
    /// What a record holds, as far as it matters.
    enum Kind {
        /// What a server answered, with its head.
        case response
        /// A file as it is: saved without a head, or text that was made of a page.
        case plain
        /// Requests, notes on the crawl, and whatever else holds no page.
        case other
    }

    /// What the record holds.
    let kind: Kind
    /// Bytes of its content.
    let length: Int
    /// The address that it was got from, or the record's own name.
    let target: String

    /// Reads a head; nil where it is none or does not say how long its content is.
    init?(_ head: UnsafeBufferPointer<UInt8>) {
        guard head.hasPrefix("warc/") else { return nil }
        let fields = HTTPFields(head)
        guard let stated = fields.value(of: "content-length"), let length = WARCHeader.number(stated) else {
            return nil
        }
        self.length = length
        target = WARCHeader.text(fields.value(of: "warc-target-uri") ?? fields.value(of: "warc-record-id"))
        let type = WARCHeader.text(fields.value(of: "warc-type")).lowercased()
        let content = WARCHeader.text(fields.value(of: "content-type")).lowercased()
        switch type {
        case "response" where content.hasPrefix("application/http"): kind = .response
        case "response", "resource", "conversion": kind = MediaType.mayBePosting(content) ? .plain : .other
        default: kind = .other
        }
    }

    private static func number(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        Int(text(bytes)).flatMap { $0 < 0 ? nil : $0 }
    }

    /// A field's value; addresses were put in angle brackets by old versions.
    private static func text(_ value: UnsafeBufferPointer<UInt8>?) -> String {
        guard let value else { return "" }
        let isEdge = { (byte: UInt8) in byte <= 0x20 || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">") }
        let rest = value.drop(while: isEdge)
        let end = rest.lastIndex { !isEdge($0) } ?? rest.startIndex
        return rest.isEmpty ? "" : String(decoding: rest[...end], as: UTF8.self)
    }
}

/// Media types, as far as they tell what can hold no posting.
enum MediaType {
    /// Whether content of the type may be a page, a feed or plain text.
    static func mayBePosting(_ type: String) -> Bool {
        let isText = ["html", "xml", "json", "text/plain", "octet-stream"].contains { type.contains($0) }
        return type.isEmpty || isText && !type.contains("svg")
    }
}
