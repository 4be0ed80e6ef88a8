/// Scripts that a site has run through its HTML escaping: `{&quot;@type&quot;:…`, which no browser resolves.
enum EscapedScript {
    /// The script as it was meant; nil where it is not escaped.
    static func unescaped(_ script: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        guard let base = script.baseAddress, isEscaped(script) else { return nil }
        var plain = ByteBuffer(capacity: script.count)
        var index = 0
        while index < script.count {
            if script[index] == UInt8(ascii: "&") {
                index = CharacterReference.resolve(base, at: index, end: script.count, into: &plain)
            } else {
                plain.append(script[index])
                index += 1
            }
        }
        return plain.array
    }

    /// Whether the first thing behind brackets is an escaped quote.
    private static func isEscaped(_ script: UnsafeBufferPointer<UInt8>) -> Bool {
        let brackets = script.prefix { $0.isSpace || $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[") }
        return script.hasPrefix("&quot;", at: brackets.endIndex) || script.hasPrefix("&#34;", at: brackets.endIndex)
    }
}
