/// A language that can be told from a posting's text.
public enum Language: String, Sendable, Codable, CaseIterable {
    case english = "en"
    case german = "de"
    case french = "fr"
    case spanish = "es"
    case dutch = "nl"
    case norwegian = "no"
    case polish = "pl"
    case italian = "it"
    case portuguese = "pt"
    case swedish = "sv"
    case danish = "da"
    case finnish = "fi"
    case icelandic = "is"
    case estonian = "et"
    case latvian = "lv"
    case lithuanian = "lt"
    case czech = "cs"
    case slovak = "sk"
    case slovenian = "sl"
    case croatian = "hr"
    case serbian = "sr"
    case hungarian = "hu"
    case romanian = "ro"
    case turkish = "tr"
    case azerbaijani = "az"
    case albanian = "sq"
    case catalan = "ca"
    case basque = "eu"
    case galician = "gl"
    case welsh = "cy"
    case irish = "ga"
    case maltese = "mt"
    case afrikaans = "af"
    case vietnamese = "vi"
    case indonesian = "id"
    case malay = "ms"
    case filipino = "tl"
    case swahili = "sw"
    case russian = "ru"
    case ukrainian = "uk"
    case bulgarian = "bg"
    case belarusian = "be"
    case macedonian = "mk"
    case kazakh = "kk"
    case greek = "el"
    case arabic = "ar"
    case persian = "fa"
    case urdu = "ur"
    case hebrew = "he"
    case hindi = "hi"
    case marathi = "mr"
    case nepali = "ne"
    case bengali = "bn"
    case punjabi = "pa"
    case gujarati = "gu"
    case odia = "or"
    case tamil = "ta"
    case telugu = "te"
    case kannada = "kn"
    case malayalam = "ml"
    case sinhala = "si"
    case thai = "th"
    case lao = "lo"
    case burmese = "my"
    case khmer = "km"
    case georgian = "ka"
    case armenian = "hy"
    case amharic = "am"
    case chinese = "zh"
    case japanese = "ja"
    case korean = "ko"

    /// The BCP 47 code; Norwegian in either written form is "no", Serbian in either alphabet "sr".
    public var code: String { rawValue }

    /// What the language is called in English.
    public var name: String {
        // Cases are named as English names the languages.
        let name = String(describing: self)
        return name.prefix(1).uppercased() + name.dropFirst()
    }

    /// Reads a BCP 47 tag, of which only the language counts: "en-GB", "de_AT", "nb-NO"; nil for languages not known here.
    public init?(tag: String) {
        let primary = tag.prefix { $0.isLetter }.lowercased()
        self.init(rawValue: Self.otherCodes[primary] ?? primary)
    }

    /// Codes that mean one of the languages, with that language's own.
    private static let otherCodes = ["nb": "no", "nn": "no", "fil": "tl", "iw": "he", "in": "id"]
}
