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

    /// The next page of a pack that is being read.
    static func nextPage(of file: FileHandle) -> [UInt8]? {
        guard let head = try? file.read(upToCount: 4), head.count == 4 else { return nil }
        let length = head.enumerated().reduce(0) { $0 | Int($1.element) << (8 * $1.offset) }
        return (try? file.read(upToCount: length)).map { [UInt8]($0) }
    }
}
