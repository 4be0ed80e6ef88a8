import Foundation

/// Many pages in one file: the length of each in four bytes, lowest first, then the page.
struct PagePack {
    let pages: [[UInt8]]

    init?(_ path: String) {
        guard let data = FileManager.default.contents(atPath: path) else { return nil }
        let bytes = [UInt8](data)
        var pages: [[UInt8]] = []
        var index = 0
        while index + 4 <= bytes.count {
            let length = (0..<4).reduce(0) { $0 | Int(bytes[index + $1]) << (8 * $1) }
            index += 4
            pages.append(Array(bytes[index..<min(bytes.count, index + length)]))
            index += length
        }
        self.pages = pages
    }
}
