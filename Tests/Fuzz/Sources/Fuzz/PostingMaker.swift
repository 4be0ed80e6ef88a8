import Markup
import Postings

/// Makes a posting out of any bytes, each byte a choice of the next piece of its text: what the tagger's grammar is about.
struct PostingMaker {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var text: [UInt8] = []
    private var passages: [Passage] = []
    private var start = 0
    private var kind = Passage.Kind.listItem
    private var section = Section.requirements

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    private static let pieces = [
        "SQL", "C++", "C#", ".NET", "Node.js", "scikit-learn", "Java", "development", "Go", "go", "R", "Excel", "word",
        "data analysis", "analysis of data", "oral", "written communication", "finance", "French", "CISSP",
        "AWS Certified Architect", "Associate", "background check", "bachelor's degree", "BSc", "in", "of", "with",
        "and", "or", "and/or", "the", "strong", "proven", "range of", "variety of", "knowledge of", "experience with",
        "ability to", "able to", "years", "months", "ago", "3", "two", "(2)", "3+", "10", "plus", "to", "at least",
        "required", "preferred", "is a plus", "ideally", "must have", "nice to have", "no", "not required", "without",
        "but", "however", "we offer", "you", "who", "is", "or equivalent", "such as", "e.g.", "including", "fluent",
        "spoken", "advanced", "basic", "working knowledge", "skills", "management of", "read", "write", "lift boxes",
        "a related field", "equal opportunity", "apply now", "jobs@x.example", "fluid dynamics", "tax law", "quickly",
        ",", ".", ";", ":", "!", "?", "/", "-", "–", " – ", "—", "(", ")", "[", "\"", "'", "’", "&", "+", "#", "•",
        "\u{AD}", "\u{200B}", "Ｃ＋＋", "C♯", "ＳＱＬ", "oﬃce", "¹", "𝗦𝗤𝗟", "é", "e\u{301}", "漢", "🚀", "\u{B}", "\u{0}",
        "a", "1", "-\u{200B}", "３", "٣", "½", "\t", "  ",
    ]

    /// The posting.
    mutating func posting() -> Posting {
        var isOpening = false
        for byte in bytes {
            if isOpening {
                kind = Passage.Kind.allCases[Int(byte & 15) % Passage.Kind.allCases.count]
                section = Section.allCases[Int(byte >> 4) % Section.allCases.count]
                isOpening = false
            } else if byte == 0xFF {
                endPassage()
                isOpening = true
            } else {
                text += Self.pieces[Int(byte) % Self.pieces.count].utf8
                // The last hundred choices leave out the blank.
                if byte < 0x9B { text.append(UInt8(ascii: " ")) }
            }
        }
        endPassage()
        return Posting(id: PostingID("p"), source: "fuzz", text: UTF8Text(bytes: text), passages: passages)
    }

    private mutating func endPassage() {
        if start < text.count { passages.append(Passage(kind: kind, start: start, end: text.count, section: section)) }
        text.append(0x0A)
        start = text.count
    }
}
