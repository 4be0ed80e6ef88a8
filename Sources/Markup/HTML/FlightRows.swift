/// The rows that a page sends behind itself, one a line: `5:{…}` is JSON, `7:T4a2,…` a text of so many bytes that JSON
/// points to as "$7".
struct FlightRows {
    private var bytes: [UInt8] = []
    /// Texts by the name that other rows have for them.
    private(set) var texts: [String: String] = [:]
    /// Rows that are JSON.
    private(set) var objects: [[UInt8]] = []

    /// One more piece, which may end amid a row.
    mutating func append(_ piece: [UInt8]) { bytes += piece }

    /// The text that a value points to.
    func text(for value: String) -> String? {
        value.utf8.first == UInt8(ascii: "$") && value.utf8.count <= 12 ? texts[String(value.dropFirst())] : nil
    }

    /// Parts the rows, once all pieces are there.
    mutating func part() {
        var rest = bytes[...]
        while let colon = rest.prefix(12).firstIndex(of: UInt8(ascii: ":")) {
            let name = String(decoding: rest[rest.startIndex..<colon], as: UTF8.self)
            let content = rest[(colon + 1)...]
            if content.first == UInt8(ascii: "T"), let comma = content.prefix(12).firstIndex(of: UInt8(ascii: ",")),
                let length = Int(String(decoding: content[(colon + 2)..<comma], as: UTF8.self), radix: 16), length >= 0
            {
                let end = min(content.endIndex, comma + 1 + length)
                texts[name] = String(decoding: content[(comma + 1)..<end], as: UTF8.self)
                rest = content[end...]
            } else {
                let end = content.firstIndex(of: 0x0A) ?? content.endIndex
                if let first = content[..<end].firstIndex(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[") })
                {
                    objects.append(Array(content[first..<end]))
                }
                rest = content[min(end + 1, content.endIndex)...]
            }
        }
    }
}
