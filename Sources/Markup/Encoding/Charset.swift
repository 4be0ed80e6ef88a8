/// The encodings that are told apart.
enum Charset: Equatable, Sendable {
    case utf8, utf16LittleEndian, utf16BigEndian, utf32LittleEndian, utf32BigEndian
    case windows1252, iso8859_15
    /// Any other that the system's converter knows, by the name to ask it for.
    case other(String)

    /// The encoding that a label means; nil where none is known by it.
    init?(label: String) {
        let bytes = label.utf8.filter { $0 > 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "'") }
        let name = String(decoding: bytes.map(NameKey.lowercase), as: UTF8.self)
        switch name {
        case "utf-8", "utf8", "unicode-1-1-utf-8", "unicode11utf8", "unicode20utf8", "x-unicode20utf8", "utf-8-sig",
            "utf8mb4":
            self = .utf8
        case "utf-16", "utf-16le", "unicode", "ucs-2", "iso-10646-ucs-2", "csunicode", "unicodefeff":
            self = .utf16LittleEndian
        case "utf-16be", "unicodefffe": self = .utf16BigEndian
        case "utf-32", "utf-32le": self = .utf32LittleEndian
        case "utf-32be": self = .utf32BigEndian
        case "windows-1252", "cp1252", "x-cp1252", "iso-8859-1", "iso8859-1", "iso88591", "iso_8859-1", "latin1",
            "latin-1", "l1", "ascii", "us-ascii", "ansi_x3.4-1968", "iso-ir-100", "cp819", "ibm819", "ansi",
            "iso_8859-1:1987", "csisolatin1":
            self = .windows1252
        case "iso-8859-15", "iso8859-15", "iso885915", "iso_8859-15", "latin9", "latin-9", "l9", "csisolatin9":
            self = .iso8859_15
        default:
            guard let known = Charset.others[name] else { return nil }
            self = .other(known)
        }
    }

    /// Labels of the Encoding Standard and what the system's converter calls them.
    private static let others: [String: String] = {
        var names: [String: String] = [:]
        for number in [2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 16] {
            for spelling in ["iso-8859-\(number)", "iso8859-\(number)", "iso_8859-\(number)", "iso8859\(number)"] {
                names[spelling] = "ISO-8859-\(number)"
            }
        }
        for page in [1250, 1251, 1253, 1254, 1255, 1256, 1257, 1258] {
            for spelling in ["windows-\(page)", "cp\(page)", "x-cp\(page)"] { names[spelling] = "CP\(page)" }
        }
        names["iso-8859-8-i"] = "ISO-8859-8"
        names["iso-8859-9"] = "CP1254"
        names["iso8859-9"] = "CP1254"
        names["latin2"] = "ISO-8859-2"
        names["latin5"] = "CP1254"
        names["iso-8859-11"] = "CP874"
        names["tis-620"] = "CP874"
        names["windows-874"] = "CP874"
        names["koi8-r"] = "KOI8-R"
        names["koi8-u"] = "KOI8-U"
        names["macintosh"] = "MACINTOSH"
        names["x-mac-roman"] = "MACINTOSH"
        names["ibm866"] = "CP866"
        names["cp866"] = "CP866"
        for spelling in ["gb2312", "gbk", "gb18030", "x-gbk", "gb_2312-80", "chinese"] { names[spelling] = "GB18030" }
        for spelling in ["big5", "big5-hkscs", "cn-big5", "x-x-big5"] { names[spelling] = "BIG5-HKSCS" }
        for spelling in ["shift_jis", "shift-jis", "sjis", "x-sjis", "windows-31j", "ms_kanji"] {
            names[spelling] = "CP932"
        }
        for spelling in ["euc-kr", "ks_c_5601-1987", "korean", "windows-949", "ksc5601"] { names[spelling] = "CP949" }
        names["euc-jp"] = "EUC-JP"
        names["x-euc-jp"] = "EUC-JP"
        names["iso-2022-jp"] = "ISO-2022-JP"
        return names
    }()

    /// The name for messages.
    var name: String {
        switch self {
        case .utf8: "UTF-8"
        case .utf16LittleEndian: "UTF-16LE"
        case .utf16BigEndian: "UTF-16BE"
        case .utf32LittleEndian: "UTF-32LE"
        case .utf32BigEndian: "UTF-32BE"
        case .windows1252: "windows-1252"
        case .iso8859_15: "ISO-8859-15"
        case .other(let name): name
        }
    }
}
