/// What must not reach people's programs out of text that somebody else wrote.
///
/// All goes by Unicode scalar: to Swift a sign that carries a combining or prepending mark is another character, while
/// the program that reads it still sees the sign.
enum ForeignText {
    /// Whether a terminal, or what shows text in lines, obeys a scalar instead of showing it: control characters but tab
    /// and line ends, and signs that turn the direction of what follows.
    static func isObeyed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D: false
        case 0..<0x20, 0x7F..<0xA0: true
        case 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
