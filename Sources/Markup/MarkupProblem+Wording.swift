extension MarkupProblem {
    /// A stable name for programs.
    var code: String {
        switch self {
        case .emptyInput: "empty-input"
        case .unreadableFormat: "unreadable-format"
        case .inputTooLarge: "input-too-large"
        case .inflatedTooLarge: "inflated-too-large"
        case .damagedGzip: "damaged-gzip"
        case .unknownCoding: "unknown-coding"
        case .brokenArchive: "broken-archive"
        case .cutRecord, .cutRecords: "cut-record"
        case .damagedArchive: "damaged-archive"
        case .damagedCoding: "damaged-coding"
        case .unknownCharset: "unknown-charset"
        case .charsetContradicted: "charset-contradicted"
        case .badBytes: "bad-bytes"
        case .nulBytes: "nul-bytes"
        case .tooManyAttributes: "too-many-attributes"
        case .tooManyElements: "too-many-elements"
        case .tooManyBlocks: "too-many-blocks"
        case .nestedTooDeep, .jsonNestedTooDeep, .xmlNestedTooDeep: "nested-too-deep"
        case .textTooLong, .valueTooLong: "text-too-long"
        case .nameTooLong: "name-too-long"
        case .unclosedTag: "unclosed-tag"
        case .unclosedElement: "unclosed-element"
        case .brokenJSON: "broken-json"
        case .entitiesRefused: "entities-refused"
        case .repairedXML: "repaired-xml"
        case .brokenXML, .brokenRecord: "broken-xml"
        case .noRecords: "no-records"
        case .tooManyRecords: "too-many-records"
        case .tooManyFields: "too-many-values"
        case .tooManyReferences: "too-many-references"
        case .tooManyNamespaces: "too-many-namespaces"
        case .tooManyNames: "too-many-names"
        }
    }

    /// How much it matters.
    var severity: Diagnostic.Severity {
        switch self {
        case .emptyInput, .unreadableFormat, .brokenArchive, .cutRecords, .damagedArchive: .error
        case .charsetContradicted, .nulBytes, .repairedXML, .noRecords: .note
        default: .warning
        }
    }

    /// One sentence for people: what, where, what to do.
    var message: String {
        switch self {
        case .emptyInput: "The input is empty: give a file that holds a page, a feed or plain text."
        case .unreadableFormat(let name): "The input is \(name), which cannot be read: save it as HTML or plain text."
        case .inputTooLarge(let bytes, let limit):
            "The input has \(bytes) bytes; only the first \(limit) were read: split it or raise the limit."
        default: archiveMessage ?? encodingMessage ?? htmlMessage ?? dataMessage
        }
    }

    private var archiveMessage: String? {
        switch self {
        case .inflatedTooLarge(let limit):
            "The input is compressed and holds more than \(limit) bytes; only the first \(limit) were read: split it or raise the limit."
        case .damagedGzip(let isCut, let offset, let kept):
            "The compressed data \(isCut ? "breaks off" : "is damaged") at byte \(offset); "
                + (kept.map { "\(plural($0, "byte")) that came before \($0 == 1 ? "was" : "were") read" }
                    ?? "what came before was read")
                + ": fetch the file again."
        case .unknownCoding(let name):
            "The page is compressed as \"\(name)\", which cannot be read: fetch it as gzip or uncompressed."
        case .brokenArchive(let count, let first):
            "\(plural(count, "record")) of the archive, from record \(first) on, \(count == 1 ? "has" : "have") no head "
                + "that can be read; reading went on at the next: check how the archive was written."
        case .cutRecord(let expected, let found):
            "The archive holds \(found) of the \(expected) bytes of this record; they were read: fetch the file again."
        case .cutRecords(let count, let first):
            "\(plural(count, "record")) of the archive, the first of them record \(first), \(count == 1 ? "is" : "are") shorter "
                + "than stated; what is there was read, and the records behind: fetch the file again."
        case .damagedArchive(let places, let first, let isCut, let passedOver):
            "The compressed data of the archive \(isCut && places == 1 ? "breaks off" : "is damaged") at byte \(first)"
                + (places > 1 ? " and in \(plural(places - 1, "more place", "more places"))" : "")
                + "; what stands there was read in part or lost"
                + (passedOver > 0 ? " (\(plural(passedOver, "byte")) passed over)" : "")
                + ", all other records were read: fetch the file again."
        case .damagedCoding(let isCut, let kept):
            "The page \(isCut ? "breaks off inside its compression" : "is damaged inside its compression"); "
                + "\(plural(kept, "byte")) that came before \(kept == 1 ? "was" : "were") read: fetch it again."
        default: nil
        }
    }

    private var encodingMessage: String? {
        switch self {
        case .unknownCharset(let label, let readAs):
            "The charset \"\(label)\" is not known; the text was read as \(readAs): check the charset that is declared."
        case .charsetContradicted(let declared, let actual):
            "The input declares \(declared) but is \(actual), and was read as that."
        case .badBytes(let count, let charset):
            "\(plural(count, "byte")) not valid in \(charset) \(count == 1 ? "was" : "were") repaired: check how the file was saved."
        case .nulBytes(let count, let areBlanks):
            "\(plural(count, "NUL byte")) \(count == 1 ? "was" : "were") \(areBlanks ? "read as blanks" : "left out")."
        default: nil
        }
    }

    private var htmlMessage: String? {
        switch self {
        case .tooManyAttributes(let element, let count, let limit):
            "<\(element)> has \(count) attributes; only the first \(limit) were read."
        case .nestedTooDeep(let limit):
            "Elements are nested more than \(limit) deep; the tags beyond were left out, their text was kept."
        case .tooManyElements(let limit):
            "The page has more than \(limit) elements; the tags beyond were left out, their text was kept."
        case .tooManyBlocks(let limit):
            "The text has more than \(limit) paragraphs and lines; what comes after was read as part of the last."
        case .textTooLong(let dropped, let limit):
            "The page has more than \(limit) bytes of text; \(dropped) bytes were left out: raise the limit to read them."
        case .unclosedTag(let element): "The tag <\(element) has no end; it was ended at the next \">\" or \"<\"."
        case .unclosedElement(let element):
            "<\(element)> has no end tag; what follows was read as if it were not there."
        default: nil
        }
    }

    private var dataMessage: String {
        switch self {
        case .brokenJSON(let expected, let found):
            "The JSON is broken: expected \(expected), found \(found); what could be read was kept."
        case .jsonNestedTooDeep(let limit): "The JSON is nested more than \(limit) deep; what lies deeper was left out."
        case .entitiesRefused(let name):
            "The document type defines entities (\"\(name)\"); they are not expanded, as they can be made to fill memory."
        case .repairedXML(let ampersands, let entities, let characters):
            "The XML was repaired before parsing: \(plural(ampersands, "bare ampersand")), "
                + "\(plural(entities, "undefined entity", "undefined entities")), "
                + "\(plural(characters, "forbidden character"))."
        case .brokenXML(let reason, let count):
            "The XML is broken (\(reason)); \(plural(count, "record")) read before that "
                + "\(count == 1 ? "was" : "were") kept: mend the file at this line."
        case .brokenRecord(let reason, let record, let element):
            "Record \(record) of the XML is broken (\(reason)): it was kept, but what stands in it "
                + (element.map { "behind <\($0)>" } ?? "behind this place")
                + " may be missing; reading went on at the next record: mend the file at this line."
        case .xmlNestedTooDeep(let limit):
            "The XML is nested more than \(limit) deep; what follows was left out."
        case .noRecords(let root):
            "No element of <\(root)> is known as a record; the whole document was read as one."
        case .valueTooLong(let dropped, let limit):
            "A value has more than \(limit) bytes of text; \(dropped) bytes were left out: raise the limit to read them."
        case .nameTooLong(let limit):
            "The names around a value have more than \(limit) bytes; they were cut, the value was kept."
        case .tooManyFields(let dropped, let limit):
            "A record has more than \(limit) values; \(plural(dropped, "value")) \(dropped == 1 ? "was" : "were") left out: "
                + "split the record or raise the limit."
        case .tooManyReferences(let dropped, let limit):
            "Elements elsewhere on the page are pointed to so often that their text would come to more than \(limit) bytes; "
                + "\(dropped) of those values \(dropped == 1 ? "was" : "were") left out."
        case .tooManyNamespaces(let limit):
            "More than \(limit) namespaces are open at one place of the XML; what follows was left out."
        case .tooManyNames(let limit):
            "The XML has more than \(limit) bytes of different names; what follows in the same record was left out."
        case .tooManyRecords(let limit):
            "There are more than \(limit) records; the rest was left out: raise the limit to read them."
        default: ""
        }
    }

    private func plural(_ count: Int, _ one: String, _ many: String? = nil) -> String {
        "\(count) \(count == 1 ? one : many ?? one + "s")"
    }

    /// The problem as it stands in a document.
    func diagnostic(line: Int? = nil) -> Diagnostic {
        Diagnostic(severity: severity, code: code, message: message, line: line)
    }
}
