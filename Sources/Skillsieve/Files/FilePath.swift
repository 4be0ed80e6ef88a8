#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// A file's name as the system has it: bytes, which need not be UTF-8.
///
/// People see `description`; the system gets `bytes`.
public struct FilePath: Sendable, Hashable {
    /// The bytes of the name, as they are.
    public let bytes: [UInt8]

    private static let slash = UInt8(ascii: "/")
    private static let dot = UInt8(ascii: ".")

    /// Takes the system's bytes.
    public init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Takes a name that is text.
    public init(_ text: String) {
        bytes = Array(text.utf8)
    }

    /// The last part: of "ads/a.html" it is "a.html"; a slash at the end does not count.
    public var lastComponent: FilePath {
        let trimmed = withoutSlashAtEnd
        return FilePath(bytes: trimmed.lastIndex(of: Self.slash).map { Array(trimmed[($0 + 1)...]) } ?? Array(trimmed))
    }

    /// The folder that it stands in: "." where the name has no folder, "/" for what stands in the root.
    public var folder: FilePath {
        let trimmed = withoutSlashAtEnd
        guard let end = trimmed.lastIndex(of: Self.slash) else { return "." }
        let folder = trimmed[..<end]
        guard let last = folder.lastIndex(where: { $0 != Self.slash }) else { return "/" }
        return FilePath(bytes: Array(folder[...last]))
    }

    /// Something inside it.
    public func appending(_ name: FilePath) -> FilePath {
        FilePath(bytes: bytes.last == Self.slash ? bytes + name.bytes : bytes + [Self.slash] + name.bytes)
    }

    /// The parts of the last component between its dots, in lower case, the first one left out: "html", "gz" of
    /// "a.html.GZ".
    public var endings: [String] {
        lastComponent.bytes.split(separator: Self.dot, omittingEmptySubsequences: false).dropFirst()
            .map { String(decoding: $0, as: UTF8.self).lowercased() }
    }

    /// The last component without its last ending; the whole of it where it has none, or begins with its only dot.
    public var stem: FilePath {
        let name = lastComponent
        guard let end = name.bytes.lastIndex(of: Self.dot), end > 0 else { return name }
        return FilePath(bytes: Array(name.bytes[..<end]))
    }

    /// Whether a slash stands at its end, which only a folder's name may have.
    var namesFolder: Bool { bytes.last == Self.slash }

    /// Whether it begins with the bytes of a text.
    func hasPrefix(_ text: String) -> Bool { bytes.starts(with: text.utf8) }

    private var withoutSlashAtEnd: ArraySlice<UInt8> {
        guard let last = bytes.lastIndex(where: { $0 != Self.slash }) else { return bytes[...] }
        return bytes[...last]
    }

    /// Hands the name to a call of the system; a name with a zero byte inside is nobody's.
    ///
    /// - Returns: what the call gave, `failed` (with errno ENOENT) where it was not made.
    func withSystemName<Result>(failed: Result, _ call: (UnsafePointer<CChar>) -> Result) -> Result {
        guard !bytes.contains(0) else {
            errno = ENOENT
            return failed
        }
        return (bytes + [0]).withUnsafeBytes { buffer in
            guard let start = buffer.assumingMemoryBound(to: CChar.self).baseAddress else { return failed }
            return call(start)
        }
    }
}

extension FilePath: ExpressibleByStringLiteral {
    /// Takes a name that stands in code.
    public init(stringLiteral text: String) {
        self.init(text)
    }
}

extension FilePath: CustomStringConvertible {
    /// The name for people and results: bytes that are no UTF-8 are written as "\xE9".
    public var description: String {
        if let text = String(validating: bytes, as: UTF8.self) { return text }
        return pieces.map { piece in
            switch piece {
            case .scalar(let scalar): String(scalar)
            case .byte(let byte): "\\x" + String(byte, radix: 16, uppercase: true)
            }
        }.joined()
    }
}

extension FilePath {
    private enum Piece {
        case scalar(Unicode.Scalar)
        /// A byte of 0x80 or more that is no UTF-8 where it stands.
        case byte(UInt8)
    }

    private var pieces: [Piece] {
        var result: [Piece] = []
        var parser = Unicode.UTF8.ForwardParser()
        var place = 0
        var source = bytes.makeIterator()
        while true {
            switch parser.parseScalar(from: &source) {
            case .valid(let encoded):
                result.append(.scalar(Unicode.UTF8.decode(encoded)))
                place += encoded.count
            case .error(let length):
                result += bytes[place..<place + length].map { .byte($0) }
                place += length
            case .emptyInput: return result
            }
        }
    }

    /// Scalars of the last private plane that stand for a byte each in arguments, where text is all that can be passed on.
    private static let firstStandIn: UInt32 = 0x10FF00

    /// The name as a text from which `init(argument:)` makes the same bytes again.
    var argument: String {
        var text = String.UnicodeScalarView()
        for piece in pieces {
            switch piece {
            case .scalar(let scalar) where scalar.value < Self.firstStandIn: text.append(scalar)
            // What is a stand-in already would be taken for a byte, and is written byte by byte instead.
            case .scalar(let scalar):
                text.append(contentsOf: Unicode.UTF8.encode(scalar).map { $0.map(Self.standIn) } ?? [])
            case .byte(let byte): text.append(Self.standIn(byte))
            }
        }
        return String(text)
    }

    private static func standIn(_ byte: UInt8) -> Unicode.Scalar {
        Unicode.Scalar(firstStandIn + UInt32(byte)) ?? "\u{FFFD}"
    }

    /// Takes an argument as `arguments` gives them.
    public init(argument: String) {
        var bytes: [UInt8] = []
        for scalar in argument.unicodeScalars {
            if scalar.value >= Self.firstStandIn {
                bytes.append(UInt8(truncatingIfNeeded: scalar.value))
            } else {
                bytes.append(contentsOf: String(scalar).utf8)
            }
        }
        self.bytes = bytes
    }

    /// The arguments of the program without its own name, in which names that are no UTF-8 keep their bytes.
    public static var arguments: [String] {
        let count = Int(CommandLine.argc)
        return (1..<max(1, count)).map { index in
            guard let argument = CommandLine.unsafeArgv[index] else { return "" }
            return FilePath(bytes: Array(UnsafeRawBufferPointer(start: argument, count: strlen(argument)))).argument
        }
    }
}
