/// A class whose words are the other verb forms of another class's words: "managing" for "manage".
struct VerbLink: BitwiseCopyable, Sendable {
    /// The class that may begin the other one's phrases.
    var form: UInt32
    /// The class that these phrases begin with.
    var phraseClass: UInt32
}
