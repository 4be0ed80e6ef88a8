/// Where a job is, as far as its posting states it.
public struct Place: Sendable, Codable, Equatable {
    /// The statement as written, or put together from its parts: "Cork, IE".
    public var text: String
    /// Town or city, where it is stated apart.
    public var locality: String?
    /// State, county or province, where it is stated apart.
    public var region: String?
    /// Country as stated, a name or a code, where it is stated apart.
    public var country: String?
    /// Whether the job can be done from elsewhere.
    public var isRemote: Bool

    /// Makes a place.
    ///
    /// - Parameter isRemote: nil where only the text can tell.
    public init(
        text: String, locality: String? = nil, region: String? = nil, country: String? = nil, isRemote: Bool? = nil
    ) {
        self.text = text
        self.locality = locality
        self.region = region
        self.country = country
        self.isRemote = isRemote ?? Self.saysRemote(text)
    }

    /// Whether a statement of place or way of working says that the job is done from elsewhere: "Remote (EU)",
    /// "TELECOMMUTE", "home based"; not "hybrid", of which part is not, and not "no remote work".
    public static func saysRemote(_ text: String) -> Bool {
        guard text.utf8.count <= longest else { return false }
        let words = text.lowercased().split { !$0.isLetter }
        guard !words.contains("hybrid") else { return false }
        for (index, word) in words.enumerated() {
            let before = index > 0 ? words[index - 1] : ""
            if remoteWords.contains(word) { return !denials.contains(before) }
            guard index + 1 < words.count else { break }
            if word == "home", ["based", "working", "office"].contains(words[index + 1]) { return true }
            if word == "from", words[index + 1] == "home" { return !denials.contains(before) }
        }
        return false
    }

    /// Longer statements are texts about something else.
    private static let longest = 500
    private static let remoteWords: Set<Substring> = [
        "remote", "remotely", "telecommute", "telecommuting", "telework", "teleworking", "homeworking", "homeoffice",
        "remoto", "remota", "teletrabajo", "télétravail",
    ]
    private static let denials: Set<Substring> = ["not", "no", "non", "without", "never"]
}
