/// Reads items marked up in the page (microdata, RDFa) into records.
struct ItemReader: ~Copyable {
    private(set) var records: [Record] = []
    var isCapturing: Bool { false }
    init(recordLimit: Int) {}
    mutating func enter(_ element: ElementName, _ attributes: HTMLAttributes, depth: Int) -> Bool { false }
    mutating func characters(_ bytes: UnsafePointer<UInt8>, count: Int) {}
    mutating func element(_ element: ElementName, begins: Bool) {}
    mutating func leave() {}
}
