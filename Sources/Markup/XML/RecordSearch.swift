/// Finds in XML where a record of a name begins, without parsing it.
enum RecordSearch {
    /// Where the first start tag of that local name stands behind so many others of it; nil if there is none.
    static func start(of name: String, passing count: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        guard !name.isEmpty else { return nil }
        let wanted = Array(name.utf8)
        var opaque = OpaqueStretches(bytes)
        var left = count
        var index = 0
        while let open = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
            index = open + 1
            if let end = opaque.end(at: open) {
                index = end
            } else if beginsTag(wanted, at: open, in: bytes) {
                if left == 0 { return open }
                left -= 1
            }
        }
        return nil
    }

    private static func beginsTag(_ wanted: [UInt8], at open: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var start = open + 1
        var end = start
        while end < bytes.count, end - start <= wanted.count, !endsName(bytes[end]) {
            if bytes[end] == UInt8(ascii: ":") { start = end + 1 }
            end += 1
        }
        return end < bytes.count && endsName(bytes[end]) && bytes[start..<end].elementsEqual(wanted)
    }

    private static func endsName(_ byte: UInt8) -> Bool {
        byte.isSpace || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "<")
    }
}
