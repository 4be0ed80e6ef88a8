/// What can be wrong with an input, with the evidence; the wording stands in one file.
enum MarkupProblem: Error, Equatable, Sendable {
    // Input
    case emptyInput
    case unreadableFormat(name: String)
    case inputTooLarge(bytes: Int, limit: Int)
    // Compression and archives
    case inflatedTooLarge(limit: Int)
    case damagedGzip(isCut: Bool, offset: Int, kept: Int?)
    case unknownCoding(name: String)
    case brokenArchive(count: Int, first: Int)
    case cutRecord(expected: Int, found: Int)
    case cutRecords(count: Int, first: Int)
    case damagedArchive(places: Int, first: Int, isCut: Bool, passedOver: Int)
    case damagedCoding(isCut: Bool, kept: Int)
    // Encoding
    case unknownCharset(label: String, readAs: String)
    case charsetContradicted(declared: String, actual: String)
    case badBytes(count: Int, charset: String)
    case nulBytes(count: Int, areBlanks: Bool)
    // HTML
    case tooManyAttributes(element: String, count: Int, limit: Int)
    case nestedTooDeep(limit: Int)
    case tooManyElements(limit: Int)
    case tooManyBlocks(limit: Int)
    case textTooLong(dropped: Int, limit: Int)
    case unclosedTag(element: String)
    case unclosedElement(element: String)
    // JSON
    case brokenJSON(expected: String, found: String)
    case jsonNestedTooDeep(limit: Int)
    // XML
    case entitiesRefused(name: String)
    case repairedXML(ampersands: Int, entities: Int, characters: Int)
    case brokenXML(reason: String, recordsRead: Int)
    case brokenRecord(reason: String, record: Int, element: String?)
    case xmlNestedTooDeep(limit: Int)
    case tooManyNamespaces(limit: Int)
    case tooManyNames(limit: Int)
    case noRecords(root: String)
    // Records
    case valueTooLong(dropped: Int, limit: Int)
    case nameTooLong(limit: Int)
    case tooManyRecords(limit: Int)
    case tooManyFields(dropped: Int, limit: Int)
    case tooManyReferences(dropped: Int, limit: Int)
}
