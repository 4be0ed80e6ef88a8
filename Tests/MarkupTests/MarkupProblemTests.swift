import Testing

@testable import Markup

@Suite("What is said of problems")
struct MarkupProblemTests {
    static let wording: [(MarkupProblem, String, Diagnostic.Severity, String)] = [
        (
            .emptyInput, "empty-input", .error,
            "The input is empty: give a file that holds a page, a feed or plain text."
        ),
        (
            .unreadableFormat(name: "a PDF document"), "unreadable-format", .error,
            "The input is a PDF document, which cannot be read: save it as HTML or plain text."
        ),
        (
            .inputTooLarge(bytes: 9, limit: 5), "input-too-large", .warning,
            "The input has 9 bytes; only the first 5 were read: split it or raise the limit."
        ),
        (
            .inflatedTooLarge(limit: 5), "inflated-too-large", .warning,
            "The input is compressed and holds more than 5 bytes; only the first 5 were read: split it or raise the limit."
        ),
        (
            .damagedGzip(isCut: true, offset: 9, kept: 1), "damaged-gzip", .warning,
            "The compressed data breaks off at byte 9; 1 byte that came before was read: fetch the file again."
        ),
        (
            .damagedGzip(isCut: false, offset: 9, kept: nil), "damaged-gzip", .warning,
            "The compressed data is damaged at byte 9; what came before was read: fetch the file again."
        ),
        (
            .unknownCoding(name: "br"), "unknown-coding", .warning,
            "The page is compressed as \"br\", which cannot be read: fetch it as gzip or uncompressed."
        ),
        (
            .brokenArchive(count: 2, first: 3), "broken-archive", .error,
            "2 records of the archive, from record 3 on, have no head that can be read; reading went on at the next: "
                + "check how the archive was written."
        ),
        (
            .cutRecord(expected: 9, found: 5), "cut-record", .warning,
            "The archive holds 5 of the 9 bytes of this record; they were read: fetch the file again."
        ),
        (
            .cutRecords(count: 2, first: 3), "cut-record", .error,
            "2 records of the archive, the first of them record 3, are shorter than stated; what is there was read, and the "
                + "records behind: fetch the file again."
        ),
        (
            .damagedArchive(places: 1, first: 9, isCut: true, passedOver: 0), "damaged-archive", .error,
            "The compressed data of the archive breaks off at byte 9; what stands there was read in part or lost, all other "
                + "records were read: fetch the file again."
        ),
        (
            .damagedArchive(places: 3, first: 9, isCut: true, passedOver: 5), "damaged-archive", .error,
            "The compressed data of the archive is damaged at byte 9 and in 2 more places; what stands there was read in "
                + "part or lost (5 bytes passed over), all other records were read: fetch the file again."
        ),
        (
            .damagedCoding(isCut: false, kept: 5), "damaged-coding", .warning,
            "The page is damaged inside its compression; 5 bytes that came before were read: fetch it again."
        ),
        (
            .damagedCoding(isCut: true, kept: 1), "damaged-coding", .warning,
            "The page breaks off inside its compression; 1 byte that came before was read: fetch it again."
        ),
        (
            .unknownCharset(label: "x", readAs: "windows-1252"), "unknown-charset", .warning,
            "The charset \"x\" is not known; the text was read as windows-1252: check the charset that is declared."
        ),
        (
            .charsetContradicted(declared: "windows-1252", actual: "UTF-8"), "charset-contradicted", .note,
            "The input declares windows-1252 but is UTF-8, and was read as that."
        ),
        (
            .badBytes(count: 1, charset: "UTF-8"), "bad-bytes", .warning,
            "1 byte not valid in UTF-8 was repaired: check how the file was saved."
        ),
        (
            .badBytes(count: 2, charset: "UTF-8"), "bad-bytes", .warning,
            "2 bytes not valid in UTF-8 were repaired: check how the file was saved."
        ),
        (.nulBytes(count: 1, areBlanks: false), "nul-bytes", .note, "1 NUL byte was left out."),
        (.nulBytes(count: 2, areBlanks: true), "nul-bytes", .note, "2 NUL bytes were read as blanks."),
        (
            .tooManyAttributes(element: "div", count: 9, limit: 5), "too-many-attributes", .warning,
            "<div> has 9 attributes; only the first 5 were read."
        ),
        (
            .nestedTooDeep(limit: 5), "nested-too-deep", .warning,
            "Elements are nested more than 5 deep; the tags beyond were left out, their text was kept."
        ),
        (
            .tooManyElements(limit: 5), "too-many-elements", .warning,
            "The page has more than 5 elements; the tags beyond were left out, their text was kept."
        ),
        (
            .tooManyBlocks(limit: 5), "too-many-blocks", .warning,
            "The text has more than 5 paragraphs and lines; what comes after was read as part of the last."
        ),
        (
            .textTooLong(dropped: 9, limit: 5), "text-too-long", .warning,
            "The page has more than 5 bytes of text; 9 bytes were left out: raise the limit to read them."
        ),
        (
            .unclosedTag(element: "a"), "unclosed-tag", .warning,
            "The tag <a has no end; it was ended at the next \">\" or \"<\"."
        ),
        (
            .unclosedElement(element: "svg"), "unclosed-element", .warning,
            "<svg> has no end tag; what follows was read as if it were not there."
        ),
        (
            .brokenJSON(expected: "\"}\"", found: "the end"), "broken-json", .warning,
            "The JSON is broken: expected \"}\", found the end; what could be read was kept."
        ),
        (
            .jsonNestedTooDeep(limit: 5), "nested-too-deep", .warning,
            "The JSON is nested more than 5 deep; what lies deeper was left out."
        ),
        (
            .entitiesRefused(name: "lol"), "entities-refused", .warning,
            "The document type defines entities (\"lol\"); they are not expanded, as they can be made to fill memory."
        ),
        (
            .repairedXML(ampersands: 1, entities: 2, characters: 0), "repaired-xml", .note,
            "The XML was repaired before parsing: 1 bare ampersand, 2 undefined entities, 0 forbidden characters."
        ),
        (
            .brokenRecord(reason: "x", record: 2, element: "url"), "broken-xml", .warning,
            "Record 2 of the XML is broken (x): it was kept, but what stands in it behind <url> may be missing; "
                + "reading went on at the next record: mend the file at this line."
        ),
        (
            .brokenXML(reason: "x", recordsRead: 2), "broken-xml", .warning,
            "The XML is broken (x); 2 records read before that were kept: mend the file at this line."
        ),
        (
            .xmlNestedTooDeep(limit: 5), "nested-too-deep", .warning,
            "The XML is nested more than 5 deep; what follows was left out."
        ),
        (
            .noRecords(root: "thing"), "no-records", .note,
            "No element of <thing> is known as a record; the whole document was read as one."
        ),
        (
            .valueTooLong(dropped: 9, limit: 5), "text-too-long", .warning,
            "A value has more than 5 bytes of text; 9 bytes were left out: raise the limit to read them."
        ),
        (
            .nameTooLong(limit: 5), "name-too-long", .warning,
            "The names around a value have more than 5 bytes; they were cut, the value was kept."
        ),
        (
            .tooManyFields(dropped: 1, limit: 5), "too-many-values", .warning,
            "A record has more than 5 values; 1 value was left out: split the record or raise the limit."
        ),
        (
            .tooManyReferences(dropped: 9, limit: 5), "too-many-references", .warning,
            "Elements elsewhere on the page are pointed to so often that their text would come to more than 5 bytes; 9 of "
                + "those values were left out."
        ),
        (
            .tooManyNamespaces(limit: 5), "too-many-namespaces", .warning,
            "More than 5 namespaces are open at one place of the XML; what follows was left out."
        ),
        (
            .tooManyNames(limit: 5), "too-many-names", .warning,
            "The XML has more than 5 bytes of different names; what follows in the same record was left out."
        ),
        (
            .tooManyRecords(limit: 5), "too-many-records", .warning,
            "There are more than 5 records; the rest was left out: raise the limit to read them."
        ),
    ]

    @Test("is pinned", arguments: wording)
    func messages(problem: MarkupProblem, code: String, severity: Diagnostic.Severity, message: String) {
        let expected = Diagnostic(severity: severity, code: code, message: message, line: 3)
        #expect(problem.diagnostic(line: 3) == expected)
    }
}
